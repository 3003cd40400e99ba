import { fulfilmentOf, isInProgress, standard } from 'aftersale';
import { closesAt } from 'aftersale/time';

const NEVER = Number.MAX_SAFE_INTEGER;
const OVER = 0;

/**
 * What the rules of the others are asked about one unit: flat facts, worked out for them beforehand, which their users would
 * have to do themselves and `checkEligibility` does each time. `…Left` is how long a window is open still, in milliseconds.
 *
 * @param {{ actor: string, situation: import('aftersale').Situation }} question
 */
export function factsOf({ actor, situation: { order, cases, now } }) {
  const [line] = order.lines;
  const [parcel] = order.parcels;
  if (line === undefined) throw new Error('an order has a line');
  const { virtual, warranty } = line;
  const stage = parcel?.stage ?? (virtual?.deliveredAt === undefined ? 'none' : 'signed');
  const fulfilment = fulfilmentOf(stage);
  const signedAt = parcel?.signedAt ?? virtual?.deliveredAt;

  /** @param {number | undefined} anchor @param {number} days */
  const left = (anchor, days) =>
    anchor === undefined ? NEVER : closesAt(anchor, { days, starts: 'next_midnight' }, standard.timeZone) - now;
  /** @param {keyof import('aftersale').Warranty} field @param {number} without */
  const warrantyLeft = (field, without) =>
    warranty?.[field] === undefined ? without : left(signedAt ?? order.completedAt, warranty[field]);
  const [past] = cases;
  const hasSucceeded = (/** @type {string} */ type) => past?.state === 'succeeded' && past.type === type;
  const isAllGranted = past?.grants.some(({ each }) => each === line.unitPrice) === true;
  return {
    actor,
    status: order.status,
    payment:
      order.status === 'awaiting_payment'
        ? 'awaited'
        : order.payment === 'prepaid' || order.paidAt !== undefined || fulfilment === 'signed'
          ? 'paid'
          : 'on_delivery',
    stage,
    fulfilment,
    isShort: parcel?.shortage !== undefined,
    isUsed: virtual?.usedAt !== undefined,
    hasWarranty: warranty !== undefined,
    isInCase: past !== undefined && isInProgress(past.state),
    isCanceled: hasSucceeded('cancel'),
    isRefunded: hasSucceeded('return_refund') || (hasSucceeded('refund_only') && isAllGranted),
    isPartlyRefunded: hasSucceeded('refund_only') && !isAllGranted,
    isExchanged: hasSucceeded('exchange'),
    generalLeft: left(order.completedAt, 15),
    noReasonLeft: line.noReasonReturn === false ? OVER : left(signedAt ?? order.completedAt, 7),
    priceLeft: left(order.paidAt, 30),
    returnWarrantyLeft: warrantyLeft('returnDays', OVER),
    exchangeWarrantyLeft: warrantyLeft('exchangeDays', OVER),
    repairWarrantyLeft: warrantyLeft('repairDays', NEVER),
  };
}
