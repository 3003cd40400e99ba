import { enablePatches, Immer, type Patch as ImmerPatch } from 'immer';
import type { AfterSaleCase } from '../facts/index';
import { AfterSaleError, malformed } from '../vocabulary/index';
import type { Patch } from './patch';

/** An immer of its own: one that freezes would reach into the caller's objects. */
const immer = /* @__PURE__ */ new Immer({ autoFreeze: false });

/**
 * A case with patches applied, as a plain copy: patches lead on, inverse patches back. The case that is passed in stays as
 * it is and is not frozen. Patches of another case, or of another version of it, make no sense: immer may throw.
 *
 * @throws {@link AfterSaleError} `input_malformed` for patches with a field `__proto__`
 *
 * @remarks Rule LIF-12.
 *
 * @example
 * ```ts
 * import { applyPatches, type Patch } from 'aftersale/patches';
 * import type { AfterSaleCase } from 'aftersale';
 * const on = (claim: AfterSaleCase, patches: readonly Patch[]) => applyPatches(claim, patches).version;
 * typeof on; // => 'function'
 * ```
 */
export function applyPatches(to: AfterSaleCase, patches: readonly Patch[]): AfterSaleCase {
  try {
    // Immer would copy it by assignment, which changes what the copy is made of.
    if (namesPrototype(patches)) throw new AfterSaleError('input_malformed', { field: '__proto__' });
    // At module level a bundler would shake the call away, since the package is without side effects.
    enablePatches();
    // Immer only reads patches, which its types do not say.
    return immer.applyPatches(to, patches as readonly ImmerPatch[]);
  } catch (error) {
    throw malformed(error);
  }
}

/** Whether data, however deep, have a field that an assignment would make their prototype. */
const namesPrototype = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (Object.hasOwn(value, '__proto__') || Object.values(value).some(namesPrototype));
