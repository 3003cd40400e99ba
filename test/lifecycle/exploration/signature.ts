import { CASE_LIFECYCLE, type CaseRequest, type CaseStanding } from 'aftersale/lifecycle';
import type { Actor, CaseAction, CaseCondition, CaseState } from 'aftersale/vocabulary';

/** The facets that tell what happened to a case so far, whoever asks. */
const PAST: readonly CaseCondition[] = [
  'account',
  'advance',
  'carriage',
  'negotiations',
  'patience',
  'payment',
  'sentBack',
  'subject',
];

/** What may be repeated only so often. */
const LIMITED: readonly CaseAction[] = [
  'amend',
  'ask_platform',
  'change_return_address',
  'convert',
  'extend',
  'report_lost',
  'report_out_of_stock',
  'rule',
];

/** Where it matters where the goods are, and whether they were to be stopped. */
const ABOUT_GOODS: readonly CaseState[] = [
  'pending_review',
  'intercepting',
  'recalling',
  'negotiating',
  'platform_review',
];

const asked = (standing: CaseStanding, facet: CaseCondition, actor: Actor, action: CaseAction): string => {
  const request: CaseRequest = { actor, action, input: {} };
  return CASE_LIFECYCLE.facets[facet].of(standing, request);
};

const inState = <Value>(
  { case: { state } }: CaseStanding,
  states: readonly CaseState[],
  value: () => Value,
): Value | null => (states.includes(state) ? value() : null);

/** How a case stands: its state, the states of its refunds and of its return, and all conditions of what is next. */
export function signatureOf(standing: CaseStanding): string {
  const { type, state, refunds, fulfilment, forum, withdrawalBy, topUp, terms, claims, proposal } = standing.case;
  return JSON.stringify([
    type,
    state,
    refunds.map(({ state: of, total, retries = 0 }) => [of, total > 0, retries]),
    fulfilment,
    topUp ?? null,
    terms?.replacementPrices?.length ?? 0,
    claims.length,
    inState(standing, ['platform_review'], () => [forum ?? null, withdrawalBy ?? null]),
    inState(standing, ['negotiating'], () => (proposal ?? null) && [proposal?.by === 'buyer', proposal?.amount]),
    inState(standing, ['pending_review'], () => asked(standing, 'supplier', 'agent', 'involve_supplier')),
    inState(standing, ABOUT_GOODS, () =>
      (['goods', 'interception', 'recall'] as const).map((facet) => asked(standing, facet, 'agent', 'approve')),
    ),
    PAST.map((facet) => asked(standing, facet, 'buyer', 'withdraw')),
    LIMITED.map((action) => asked(standing, 'again', 'buyer', action)),
    asked(standing, 'refundOrder', 'system', 'time_out'),
    asked(standing, 'refundOrder', 'finance', 'retry_refund'),
  ]);
}

/** Whether the goods of a case can still go elsewhere in a way that matters to it. */
export const awaitsGoods = ({ case: { state } }: CaseStanding): boolean => ABOUT_GOODS.includes(state);
