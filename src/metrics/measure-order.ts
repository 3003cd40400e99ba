import { cutBlocks, type GoodsBlock, goodsBlocks } from '../allocation/index';
import type { AfterSaleCase, Order, Situation } from '../facts/index';
import { firstAnswer } from '../lifecycle/index';
import { type Amount, sum } from '../money/index';
import type { Instant, Period } from '../time/index';
import { isInProgress, type LevelState, SERVICE_LEVELS, type ServiceLevelName } from '../vocabulary/index';
import { type Durations, durationOf, mergeDurations, NO_DURATIONS } from './durations';
import type { CaseCounts, LevelCounts, Measures } from './measures';
import { mergeMeasures } from './merge-measures';
import { NO_MEASURES } from './no-measures';

/** What tells how a case stands against its service levels. */
export type ServiceLevelsOf = (
  situation: Situation,
  query: { readonly caseId: string },
) => { readonly levels: readonly { readonly level: ServiceLevelName; readonly state: LevelState }[] };

interface Wanted {
  readonly period?: Period;
  readonly serviceLevels?: ServiceLevelsOf;
  readonly perBuyer?: boolean;
}

const isWithin = (at: Instant, period: Period | undefined): boolean =>
  period === undefined || (period.from <= at && at < period.to);

const priceOf = (blocks: readonly GoodsBlock[]): Amount => sum(blocks.map(({ from, to, paid }) => paid * (to - from)));

/** Goods that were canceled before they were shipped, paid or not (MET-01). */
const isCancel = ({ type, fulfilment }: AfterSaleCase): boolean =>
  type === 'cancel' || (type === 'refund_only' && fulfilment === 'unshipped');

const isSucceeded = ({ state }: AfterSaleCase): boolean => state === 'succeeded';

/** An order that nobody paid for, and nobody will (CAN-01). */
const isGivenUp = ({ status, payment, paidAt }: Order): boolean =>
  status === 'closed' && payment === 'prepaid' && paidAt === undefined;

/** What one order comes to by itself: its own measures where it was placed in the period, and those of its cases in it. */
export function measureOrder(situation: Situation, wanted: Wanted): Measures {
  const { order, cases } = situation;
  const blocks = goodsBlocks(situation);
  const counted = cases.filter(({ appliedAt }) => isWithin(appliedAt, wanted.period));
  const ofCases = counted.map((one) => measureCase(situation, one, blocks, wanted));
  const ofOrder = isWithin(order.placedAt, wanted.period) ? [orderItself(situation, blocks, wanted)] : [];
  return [...ofOrder, ...ofCases].reduce(mergeMeasures, NO_MEASURES);
}

function orderItself({ order, cases }: Situation, blocks: readonly GoodsBlock[], { perBuyer }: Wanted): Measures {
  const ended = cases.filter(isSucceeded);
  const price = priceOf(blocks);
  const buyerId = perBuyer === true ? order.buyer?.id : undefined;
  return {
    ...NO_MEASURES,
    orders: {
      placed: 1,
      paid: order.paidAt === undefined ? 0 : 1,
      canceled: isGivenUp(order) || ended.some(isCancel) ? 1 : 0,
      returned: ended.some(({ type }) => type === 'return_refund') ? 1 : 0,
    },
    money: [
      { currency: order.currency, ordered: price, canceled: isGivenUp(order) ? price : 0, returned: 0, refunded: 0 },
    ],
    times: {
      ...NO_MEASURES.times,
      receipt: order.parcels
        .flatMap(({ shippedAt, signedAt }) => durationBetween(shippedAt, signedAt))
        .reduce(mergeDurations, NO_DURATIONS),
    },
    buyers: buyerId === undefined ? [] : [{ buyerId, orders: 1 }],
    unattributed: buyerId === undefined ? 1 : 0,
  };
}

function measureCase(
  situation: Situation,
  claim: AfterSaleCase,
  blocks: readonly GoodsBlock[],
  { serviceLevels }: Wanted,
): Measures {
  const { type, reason, refunds } = claim;
  const counts = countsOf(claim);
  const price = isSucceeded(claim) ? priceOf(cutBlocks(blocks, claim.claims)) : 0;
  return {
    ...NO_MEASURES,
    cases: counts,
    byType: [{ type, ...counts }],
    byReason: [{ reason, ...counts }],
    money: [
      {
        currency: situation.order.currency,
        ordered: 0,
        canceled: isCancel(claim) ? price : 0,
        returned: type === 'return_refund' ? price : 0,
        refunded: sum(refunds.filter(({ state }) => state === 'succeeded').map(({ total }) => total)),
      },
    ],
    times: { ...NO_MEASURES.times, ...timesOf(claim) },
    levels: serviceLevels === undefined ? [] : levelsOf(serviceLevels(situation, { caseId: claim.id }).levels),
  };
}

function countsOf({ state }: AfterSaleCase): CaseCounts {
  return {
    applied: 1,
    inProgress: isInProgress(state) ? 1 : 0,
    succeeded: state === 'succeeded' ? 1 : 0,
    closed: state === 'closed' ? 1 : 0,
  };
}

const durationBetween = (from: Instant | undefined, to: Instant | undefined): Durations[] =>
  from === undefined || to === undefined ? [] : [durationOf(to - from)];

/** From application to first answer, approval and success, and from approval to pickup. */
function timesOf(claim: AfterSaleCase): Pick<Measures['times'], 'response' | 'approval' | 'completion' | 'pickup'> {
  const { appliedAt, enteredAt, history } = claim;
  const approval = history.find(
    ({ action, from, to }) =>
      from === 'pending_review' && (action === 'approve' || (action === 'time_out' && to !== 'platform_review')),
  );
  const pickup = history.find(({ action }) => action === 'pick_up_return');
  const took = (from: Instant | undefined, to: Instant | undefined): Durations =>
    durationBetween(from, to)[0] ?? NO_DURATIONS;
  return {
    response: took(appliedAt, firstAnswer(claim)?.at),
    approval: took(appliedAt, approval?.at),
    completion: took(appliedAt, isSucceeded(claim) ? enteredAt : undefined),
    pickup: took(approval?.at, pickup?.at),
  };
}

function levelsOf(levels: ReturnType<ServiceLevelsOf>['levels']): LevelCounts[] {
  return SERVICE_LEVELS.flatMap((level) => {
    const states = levels.filter((one) => one.level === level).map(({ state }) => state);
    const count = (wanted: LevelState): number => states.filter((state) => state === wanted).length;
    return states.length === 0
      ? []
      : [
          {
            level,
            met: count('met'),
            running: count('running'),
            breached: count('breached'),
            missed: count('missed'),
          },
        ];
  });
}
