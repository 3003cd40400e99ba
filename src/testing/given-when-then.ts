import type { Decision } from '../decision/index';
import type { AfterSaleCase, Situation } from '../facts/index';
import {
  type ApplicationRequest,
  applyForAfterSale,
  type CaseCommand,
  type CaseEvent,
  type CaseInput,
  type CaseTransition,
  evolve,
  transition,
} from '../lifecycle/index';
import type { Actor, CaseAction } from '../vocabulary/index';
import { aSituation } from './fixtures/a-situation';

/** What somebody does to the case that events tell of; ids and versions are filled in. */
export interface Attempted {
  readonly actor: Actor;
  readonly action: CaseAction;
  readonly input?: CaseInput;
}

/** What somebody applies for; ids and versions are filled in. */
export type Applied = Omit<ApplicationRequest, 'id' | 'caseId' | 'situationVersion'>;

/** What came of it, to be looked at or to be held to what was expected. */
export interface Consequence {
  readonly answer: Decision<CaseTransition>;
  /** All that has happened to the case, from the first on; to be given to what comes next. */
  readonly events: readonly CaseEvent[];
  /**
   * Holds what happened to what is expected: as many events, each with all that is named of it.
   *
   * @throws an `Error` that tells both
   */
  thenHappens(expected: readonly ExpectedEvent[]): Consequence;
  /**
   * Holds a denial to some of its codes.
   *
   * @throws an `Error` that tells what came of it instead
   */
  thenDenied(...codes: readonly string[]): Consequence;
}

/** Some of an event: what is named has to be so. */
export type ExpectedEvent = { readonly [Name in keyof CaseEvent]?: Expected<CaseEvent[Name]> };

type Expected<Value> = Value extends object ? { readonly [Name in keyof Value]?: Expected<Value[Name]> } : Value;

const CASE_ID = 'case';

/**
 * A test of one step of a case, in the words of who stores events: given what has happened, when somebody does something,
 * then this happens, or is denied. It stands for itself and works in any test runner. With no events given, somebody
 * applies. The situation is the usual one of `aSituation` unless given.
 *
 * @throws AfterSaleError `event_out_of_order` where the events are not those of one case from its first on
 *
 * @example
 * ```ts
 * import { given } from 'aftersale/testing';
 * const lines = [{ lineId: 'cup', quantity: 1 }];
 * const applied = given([]).when({ actor: 'buyer', type: 'return_refund', reason: 'no_reason', lines });
 * applied.thenHappens([{ event: 'applied' }]);
 * given(applied.events).when({ actor: 'agent', action: 'approve' }).thenHappens([{ step: { to: 'awaiting_return' } }]);
 * given(applied.events).when({ actor: 'buyer', action: 'approve' }).thenDenied('actor_not_allowed').answer.outcome; // => 'deny'
 * ```
 */
export function given(events: readonly CaseEvent[], situation: Situation = aSituation()) {
  const claim = events.reduce(evolve, null as AfterSaleCase | null);
  return {
    when: (done: Attempted | Applied): Consequence => consequence(events, answerTo(situation, claim, done)),
  };
}

function answerTo(
  situation: Situation,
  claim: AfterSaleCase | null,
  done: Attempted | Applied,
): Decision<CaseTransition> {
  const cases = claim === null ? situation.cases : [...situation.cases.filter(({ id }) => id !== claim.id), claim];
  const now = { ...situation, cases };
  const ids = { id: `command-${(claim?.version ?? 0) + 1}`, situationVersion: situation.version };
  if ('type' in done) return applyForAfterSale(now, { ...ids, caseId: CASE_ID, ...done });
  const command = { ...ids, caseId: claim?.id ?? CASE_ID, caseVersion: claim?.version ?? 0, input: {}, ...done };
  // What the input lacks for its action, transition says.
  return transition(now, command as CaseCommand);
}

function consequence(before: readonly CaseEvent[], answer: Decision<CaseTransition>): Consequence {
  const happened = answer.outcome === 'deny' ? [] : answer.value.events;
  const consequences: Consequence = {
    answer,
    events: [...before, ...happened],
    thenHappens: (expected) => {
      const holds =
        answer.outcome !== 'deny' &&
        happened.length === expected.length &&
        expected.every((one, index) => isPartOf(one, happened[index]));
      return held(holds, JSON.stringify(expected, null, 2));
    },
    thenDenied: (...codes) => {
      const found = answer.outcome === 'deny' ? answer.reasons.map(({ code }): string => code) : [];
      const holds = answer.outcome === 'deny' && codes.every((code) => found.includes(code));
      return held(holds, `a denial: ${codes.join(', ')}`);
    },
  };
  const held = (holds: boolean, expected: string): Consequence => {
    if (holds) return consequences;
    const found = answer.outcome === 'deny' ? answer.reasons : happened;
    throw new Error(`Expected ${expected}\nbut it was ${answer.outcome}: ${JSON.stringify(found, null, 2)}`);
  };
  return consequences;
}

/** Whether all that is named is so; lists have to be as long. */
function isPartOf(expected: unknown, found: unknown): boolean {
  if (typeof expected !== 'object' || expected === null) return Object.is(expected, found);
  if (typeof found !== 'object' || found === null) return false;
  if (Array.isArray(expected) && (!Array.isArray(found) || found.length !== expected.length)) return false;
  const all = new Map<string, unknown>(Object.entries(found));
  return Object.entries(expected).every(([name, value]) => isPartOf(value, all.get(name)));
}
