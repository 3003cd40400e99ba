import { conclude, type Decision, type Findings, reason } from '../../decision/index';
import {
  type AfterSaleCase,
  type HistoryEntry,
  overlaps,
  type Situation,
  stagesOf,
  type UnitRange,
} from '../../facts/index';
import { type Actor, FIRST_CASE_STATE, FULFILMENTS, type Fulfilment, malformed } from '../../vocabulary/index';
import { isSaidAgain } from '../said-again';
import { type Application, checkApplication, detailsOf } from './application';
import type { CaseEvent, NewCase } from './case-event';
import type { CaseTransition } from './case-transition';
import { tellingsOf } from './effect-data';
import { effectsOf } from './effects-of';
import { evolve, initialState } from './evolve';
import { moneyHeld, NOTHING_HELD } from './money-held';
import { policyOf } from './policy-of';
import { immediateAction } from './system-command';

/** An application for an after-sale; ids come from the caller. */
export interface ApplicationRequest extends Application {
  /** The same id with the same content opens one case, however often it comes (LIF-32). */
  readonly id: string;
  /** The id the case is to have. */
  readonly caseId: string;
  readonly situationVersion: number;
  readonly actor: Actor;
  readonly note?: string;
  /** Whether the answer is to tell every rule that was asked. */
  readonly explain?: boolean;
}

/**
 * The case that an application opens, waiting for review, with its first event and what the caller is to carry out: an
 * approval that needs nobody is a command for the system. The money it claims is held against later claims. Whether it may
 * be opened is what `checkEligibility` says of the same units; amounts are in minor units.
 *
 * Denied: all that eligibility denies, inputs the application lacks, more money than is left, an id that is taken, a
 * version of the situation that is not the stored one.
 *
 * @throws {@link AfterSaleError} `unknown_id` for a type or a reason that is none; `facts_incoherent`
 *
 * @remarks Rules STA-05, ELG-01…29, LIF-09, LIF-32.
 *
 * @example
 * ```ts
 * import { applyForAfterSale, standard } from 'aftersale';
 * const order = {
 *   id: 'o1', currency: 'CNY', status: 'awaiting_shipment', payment: 'prepaid', placedAt: 0, paidAt: 0,
 *   lines: [{ id: 'a', category: 'tea', quantity: 2, unitPrice: 1000 }],
 *   parcels: [], discounts: [], tenders: [{ id: 't', kind: 'cash', amount: 2000 }],
 * } as const;
 * const answer = applyForAfterSale({ order, cases: [], policy: standard, now: 60_000, version: 1 }, {
 *   id: 'k1', caseId: 'c1', situationVersion: 1, actor: 'buyer', type: 'refund_only',
 *   lines: [{ lineId: 'a', quantity: 1 }], reason: 'thinking_it_over',
 * });
 * answer.outcome === 'allow' && answer.value.case.grants; // => [{ lineId: 'a', from: 0, to: 1, each: 1000 }]
 * ```
 */
export function applyForAfterSale(situation: Situation, request: ApplicationRequest): Decision<CaseTransition> {
  try {
    const known = situation.cases.find(({ id }) => id === request.caseId);
    if (known !== undefined) return repeated(situation, request, known);
    if (situation.cases.some((one) => wasOpenedBy(one, request.id))) {
      return { outcome: 'deny', reasons: [reason('LIF-32', 'command_id_reused', { commandId: request.id })] };
    }
    if (request.situationVersion !== situation.version) {
      const params = { expected: request.situationVersion, actual: situation.version };
      return { outcome: 'deny', reasons: [reason('LIF-32', 'situation_version_stale', params)] };
    }
    const checked = checkApplication(situation, request, request.actor, request.explain);
    const opens = newCase(situation, request, checked.claims);
    const held =
      checked.denials.length > 0
        ? NOTHING_HELD
        : moneyHeld(situation, { ...opens, state: FIRST_CASE_STATE, version: 0, history: [] });
    const findings: Findings = {
      denials: [...checked.denials, ...held.denials],
      reviews: [...checked.reviews, ...held.reviews],
      notes: [...checked.notes, ...held.notes],
    };
    const answer = conclude(findings, () => opening(situation, request, { ...opens, grants: held.grants }));
    return checked.trace === undefined ? answer : { ...answer, trace: checked.trace };
  } catch (error) {
    throw malformed(error);
  }
}

const wasOpenedBy = ({ history: [first] }: AfterSaleCase, commandId: string): boolean =>
  first?.action === 'apply' && first.commandId === commandId;

/** An application that was made before is answered with its case; any other finds the id taken (LIF-32). */
function repeated(situation: Situation, request: ApplicationRequest, known: AfterSaleCase): Decision<CaseTransition> {
  const first = known.history[0];
  const { actor, note } = request;
  const said = { actor, action: 'apply', input: toldIn(request), ...(note !== undefined && { note }) } as const;
  if (first?.commandId === request.id && isSaidAgain(first, said)) {
    const expects = { situationVersion: situation.version, caseVersion: known.version };
    return {
      outcome: 'allow',
      value: { case: known, opened: [], events: [], effects: [], expects, replay: true },
      notes: [],
    };
  }
  return { outcome: 'deny', reasons: [reason('LIF-32', 'case_id_taken', { caseId: known.id })] };
}

const toldIn = (application: Application): NonNullable<HistoryEntry['input']> => {
  const { type, lines, reason: told } = application;
  return { type, lines, reason: told, ...detailsOf(application) };
};

function newCase(situation: Situation, request: ApplicationRequest, claims: readonly UnitRange[]): NewCase {
  const { order, policy, now } = situation;
  const { caseId: id, type, reason: told, actor } = request;
  return {
    id,
    orderId: order.id,
    type,
    policy: `${policy.id}@${policy.version}`,
    reason: told,
    fulfilment: fulfilmentOfClaims(situation, claims),
    claims,
    grants: [],
    refunds: [],
    appliedBy: actor,
    appliedAt: now,
    enteredAt: now,
    returnParcel: null,
    proposal: null,
    sent: null,
    ...detailsOf(request),
  };
}

/** Units of one claim have come equally far, or eligibility denies it (ELG-25). */
function fulfilmentOfClaims({ order }: Situation, claims: readonly UnitRange[]): Fulfilment {
  const stage = stagesOf(order).find((each) => overlaps([each], claims));
  return stage?.fulfilment ?? FULFILMENTS[0];
}

function opening(situation: Situation, request: ApplicationRequest, opens: NewCase): CaseTransition {
  const { id: commandId, actor, note } = request;
  const step: HistoryEntry = {
    commandId,
    actor,
    action: 'apply',
    at: situation.now,
    from: null,
    to: FIRST_CASE_STATE,
    ...(note !== undefined && { note }),
    input: toldIn(request),
  };
  const event: CaseEvent = {
    event: 'applied',
    caseId: opens.id,
    version: 1,
    rule: 'STA-05',
    step,
    changes: {},
    opens,
  };
  const next = evolve(initialState, event);
  return {
    case: next,
    opened: [],
    events: [event],
    effects: openingEffects(situation, next),
    expects: { situationVersion: situation.version, caseVersion: null },
    replay: false,
  };
}

/** The system approves at once what nobody needs to review; for the rest an agent gets a ticket (LIF-06, LIF-09). */
function openingEffects(situation: Situation, next: AfterSaleCase): CaseTransition['effects'] {
  const standing = { situation, case: next, policy: policyOf(situation, next) };
  const isAutomatic = immediateAction(standing) !== null;
  const effects = tellingsOf([isAutomatic ? 'issue_command' : 'ticket_for_agent', 'notify_merchant']);
  return effectsOf(effects, { standing, input: {}, next });
}
