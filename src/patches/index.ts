export { applyPatches } from './apply-patches';
export type { CasePatches } from './case-patches';
export type { Patch } from './patch';
export { type PatchedTransition, transitionWithPatches } from './transition-with-patches';
