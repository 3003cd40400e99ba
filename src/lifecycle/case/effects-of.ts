import type { CaseEffectName } from '../../vocabulary/index';
import type { CaseEffect } from './case-effect';
import type { EffectContext } from './effect-context';
import { effectDataOf } from './effect-data';

/** The effects of a row, as far as there is something to carry out; each with a key of its own (LIF-06). */
export function effectsOf(names: readonly CaseEffectName[], context: EffectContext): CaseEffect[] {
  const effects: CaseEffect[] = [];
  for (const name of names) {
    const effect = effectOf(name, context);
    if (effect !== null) effects.push(effect);
  }
  return effects;
}

function effectOf(effect: CaseEffectName, context: EffectContext): CaseEffect | null {
  const { id: caseId, version } = context.next;
  const key = `${caseId}:${version}:${effect}`;
  const data = effectDataOf(effect, context, key);
  // Name and data were told together, which the compiler forgets of a union of names.
  return data === null ? null : ({ key, caseId, effect, ...data } as CaseEffect);
}
