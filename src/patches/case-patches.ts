import { castDraft, enablePatches, Immer, type Patch as ImmerPatch } from 'immer';
import type { AfterSaleCase } from '../facts/index';
import type { CaseEvent } from '../lifecycle/index';
import type { Patch } from './patch';

/** What changes on a case, and the way back. */
export interface CasePatches {
  readonly patches: readonly Patch[];
  readonly inversePatches: readonly Patch[];
}

/** An immer of its own: one that freezes would reach into the caller's objects. */
const immer = /* @__PURE__ */ new Immer({ autoFreeze: false });

/** At module level a bundler would shake the call away, since the package is without side effects. */
function immerWithPatches(): Immer {
  enablePatches();
  return immer;
}

/** What events change on their case, and the way back. */
export function patchesOf(before: AfterSaleCase, events: readonly CaseEvent[]): CasePatches {
  const [, patches, inversePatches] = immerWithPatches().produceWithPatches(before, (draft) => {
    for (const { changes, step, version } of events) {
      Object.assign(draft, changes, { state: step.to, version });
      draft.history.push(castDraft(step));
    }
  });
  return { patches, inversePatches };
}

/**
 * A case with patches applied, as a plain copy: patches lead on, inverse patches back. The case that is passed in stays as
 * it is and is not frozen. Patches of another case, or of another version of it, give what makes no sense, or throw.
 *
 * @remarks Rule LIF-12.
 *
 * @example
 * ```ts
 * import { applyPatches } from 'aftersale/patches';
 * import type { AfterSaleCase } from 'aftersale';
 * const noted = (claim: AfterSaleCase) => applyPatches(claim, [{ op: 'replace', path: ['version'], value: 2 }]).version;
 * typeof noted; // => 'function'
 * ```
 */
export function applyPatches(to: AfterSaleCase, patches: readonly Patch[]): AfterSaleCase {
  // Immer only reads patches, which its types do not say.
  return immerWithPatches().applyPatches(to, patches as readonly ImmerPatch[]);
}
