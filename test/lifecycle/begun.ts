import type { Decision } from 'aftersale/decision';
import type { Order } from 'aftersale/facts';
import type { ApplicationRequest, CaseEffect, CaseEffectOf } from 'aftersale/lifecycle';
import type { PolicyChanges } from 'aftersale/policy';
import type { CaseEffectName } from 'aftersale/vocabulary';
import { policy } from '../fixtures/situation';
import { OrderLife } from './order-life';
import { STARTS } from './starts';

type Knobs = Omit<PolicyChanges, 'id' | 'version'>;

interface Wanted {
  readonly knobs?: Knobs;
  readonly told?: Partial<ApplicationRequest>;
  readonly facts?: Partial<Order>;
}

/** An order at one of the beginnings there are, named as in their list, before anybody applied for anything. */
export function ready(name: string, { knobs = {}, told = {}, facts = {} }: Wanted = {}) {
  const start = STARTS.find((one) => one.name === name);
  if (start === undefined) throw new Error(`no beginning ${name}`);
  const before = start.situation(policy({ ...knobs, refund: { exchangeWith: 'any', ...knobs.refund } }));
  const life = new OrderLife({ ...before, order: { ...before.order, ...facts } });
  return { life, application: { ...start.application, ...told } };
}

/** The same with the case applied for, waiting for review under the id `case`. */
export function begun(name: string, wanted: Wanted = {}): OrderLife {
  const { life, application } = ready(name, wanted);
  const answer = life.apply(application);
  if (answer.outcome === 'deny') throw new Error(JSON.stringify(answer.reasons));
  return life;
}

/** Why an answer is a no, as `CAN-07 condition_not_met`; nothing of one that is not. */
export const refusals = (answer: Decision<unknown>): string[] =>
  answer.outcome === 'deny' ? answer.reasons.map(({ rule, code }) => `${rule} ${code}`) : [];

/** Which conditions an answer says are not met, as `departure: not_left`. */
export const unmet = (answer: Decision<unknown>): string[] =>
  answer.outcome === 'deny'
    ? answer.reasons.flatMap((one) =>
        one.code === 'condition_not_met' ? [`${one.params.condition}: ${one.params.value}`] : [],
      )
    : [];

/** The last effect of a name that was asked for. */
export function effect<Name extends CaseEffectName>(life: OrderLife, name: Name): CaseEffectOf<Name> {
  const found = life.effects.findLast((one): one is CaseEffectOf<Name> & CaseEffect => one.effect === name);
  if (found === undefined) throw new Error(`no effect ${name}`);
  return found;
}

/** The names of the effects of the last step, in their order. */
export function lastEffects({ effects, events }: OrderLife): string[] {
  const last = events.at(-1);
  return effects
    .filter(({ caseId, key }) => caseId === last?.caseId && key.startsWith(`${caseId}:${last.version}:`))
    .map(({ effect: name }) => name);
}
