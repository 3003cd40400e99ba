export { applyPatches, type CasePatches } from './case-patches';
export type { Patch } from './patch';
export { type PatchedTransition, transitionWithPatches } from './transition-with-patches';
