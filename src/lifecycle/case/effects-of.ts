import type { CaseEffectName } from '../../vocabulary/index';
import type { CaseEffect } from './case-effect';
import type { EffectContext } from './effect-context';
import { type NamedTelling, stepKey } from './effect-data';

/** The effects of a step, as far as there is something to carry out; each with a key of its own (LIF-06). */
export function effectsOf(tellings: readonly NamedTelling[], context: EffectContext): CaseEffect[] {
  const { id: caseId } = context.next;
  const step = stepKey(context.next);
  let effects: CaseEffect[] | null = null;
  for (const { effect, tell } of tellings) {
    const data = tell(context);
    if (data === null) continue;
    const told = named(data, step + effect, caseId, effect);
    // An empty list would grow to many times what is needed.
    if (effects === null) effects = [told];
    else effects.push(told);
  }
  return effects ?? [];
}

type Named = { -readonly [Field in 'key' | 'caseId' | 'effect']: CaseEffect[Field] };

/** What an effect tells is made anew for it, so that it can take the name and the key. */
function named(data: object, key: string, caseId: string, effect: CaseEffectName): CaseEffect {
  const told = data as Named;
  told.key = key;
  told.caseId = caseId;
  told.effect = effect;
  // Name and data were told together, which the compiler forgets of a union of names.
  return told as CaseEffect;
}
