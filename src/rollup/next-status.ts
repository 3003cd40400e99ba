import { cutBlocks } from '../allocation/index';
import { type NonEmpty, type Reason, reason } from '../decision/index';
import { countUnits, type Situation, stagesOf, type UnitRange } from '../facts/index';
import { findRow, ORDER_LIFECYCLE, orderDeadline, UNCHANGED } from '../lifecycle/index';
import type { Instant } from '../time/index';
import { type AfterSaleType, isInProgress, type OrderAction } from '../vocabulary/index';
import type { StatusRollup } from './order-rollup';

/** Whatever else succeeds, these leave the order as it is (RUP-03). */
const NEVER_CLOSING: readonly AfterSaleType[] = ['exchange', 'reship', 'repair', 'compensation'];

interface Standing {
  readonly situation: Situation;
  readonly kept: readonly UnitRange[];
  /** Epoch milliseconds; null where the order waits for nobody, or time stands still. */
  readonly until: Instant | null;
}

/** Which status the facts ask for, by the table of the order's lifecycle, and why (RUP-02, RUP-03, RUP-05). */
export function nextStatus(situation: Situation, kept: readonly UnitRange[]): StatusRollup {
  const { status } = situation.order;
  const standing = { situation, kept, until: orderDeadline(situation) };
  for (const action of dueActions(standing)) {
    const question = { type: 'order', state: status, actor: 'system', action } as const;
    const { row } = findRow(ORDER_LIFECYCLE, question, { situation }, { input: {} });
    if (row === null || row.to === UNCHANGED) continue;
    const command = { actor: 'system', action } as const;
    return { now: status, next: row.to, rule: row.rule, command, reasons: [movedBy(action, standing)] };
  }
  return { now: status, next: status, rule: null, command: null, reasons: whyStaying(standing) };
}

/** What the system may tell the order now: once its deadline has passed, nothing else (DLN-01). */
const dueActions = ({ situation: { now }, until }: Standing): readonly OrderAction[] =>
  until !== null && now >= until ? ['time_out'] : ['close', 'ship'];

const unitsOf = ({ order }: Situation): number => order.lines.reduce((units, { quantity }) => units + quantity, 0);

function movedBy(action: OrderAction, { situation, kept, until }: Standing): Reason {
  if (action === 'close') return reason('RUP-02', 'all_units_gone', { units: unitsOf(situation) });
  if (action === 'time_out' && until !== null) {
    return reason('DLN-01', 'deadline_passed', { until, actor: 'system', action });
  }
  const units = countUnits(kept);
  return reason(units < unitsOf(situation) ? 'RUP-05' : 'ELG-25', 'kept_units_shipped', { units });
}

/** What the order waits for, and why what its cases came to does not change it. */
function whyStaying(standing: Standing): NonEmpty<Reason> {
  const { situation, kept } = standing;
  const succeeded = situation.cases.filter(({ state }) => state === 'succeeded');
  const open = situation.cases.filter(({ state }) => isInProgress(state)).length;
  const types = NEVER_CLOSING.filter((type) => succeeded.some((one) => one.type === type));
  return [
    awaited(standing),
    ...(succeeded.length > 0 && kept.length > 0
      ? [reason('RUP-02', 'units_kept', { kept: countUnits(kept), of: unitsOf(situation) })]
      : []),
    ...types.map((type) => reason('RUP-03', 'type_never_closes', { type })),
    ...(open > 0 ? [reason('RUP-02', 'cases_open', { count: open })] : []),
  ];
}

function awaited({ situation, kept, until }: Standing): Reason {
  const { order } = situation;
  const stages = cutBlocks(stagesOf(order), kept);
  const missing = (isThere: (stage: (typeof stages)[number]) => boolean): number =>
    countUnits(stages.filter((stage) => !isThere(stage)));
  const unshipped = missing(({ fulfilment }) => fulfilment !== 'unshipped');
  const unsigned = missing(({ fulfilment }) => fulfilment === 'signed');
  switch (order.status) {
    case 'awaiting_payment':
      return reason('LIF-22', 'payment_awaited', { until });
    case 'awaiting_shipment':
      return reason('ELG-25', 'shipment_awaited', { units: unshipped });
    case 'awaiting_receipt':
      return unsigned > 0
        ? reason('ELG-25', 'signature_awaited', { units: unsigned })
        : reason('RUP-05', 'confirmation_awaited', { until });
    case 'completed':
      return reason('LIF-22', 'order_is_complete', { units: countUnits(kept) });
    case 'closed':
      return reason('LIF-22', 'order_stays_closed', { units: unitsOf(situation) });
  }
}
