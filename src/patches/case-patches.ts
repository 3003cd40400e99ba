import type { AfterSaleCase } from '../facts/index';
import type { Patch } from './patch';

/** What changes on a case, and the way back. */
export interface CasePatches {
  readonly patches: readonly Patch[];
  readonly inversePatches: readonly Patch[];
}

type Field = keyof AfterSaleCase;

/**
 * What changed between two versions of a case, field by field, its history entry by entry. A step leaves what it does not
 * change as the same object, adds to the history and takes no field away, so that there is nothing to search for.
 */
export function patchesBetween(before: AfterSaleCase, after: AfterSaleCase): CasePatches {
  const patches: Patch[] = [];
  const inversePatches: Patch[] = [];
  for (const field of Object.keys(after) as Field[]) {
    const value = after[field];
    const old = before[field];
    if (value === old || field === 'history') continue;
    const path = [field];
    patches.push({ op: old === undefined ? 'add' : 'replace', path, value });
    inversePatches.push(old === undefined ? { op: 'remove', path } : { op: 'replace', path, value: old });
  }
  for (let index = before.history.length; index < after.history.length; index += 1) {
    const path = ['history', index];
    patches.push({ op: 'add', path, value: after.history[index] });
    // The way back takes the last entry away first.
    inversePatches.unshift({ op: 'remove', path });
  }
  return { patches, inversePatches };
}
