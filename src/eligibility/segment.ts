import type { AfterSaleCase, Order, OrderLine, Situation, UnitStage } from '../facts/index';
import type { Amount } from '../money/index';
import type { WindowAnchor } from '../policy/index';
import type { Instant } from '../time/index';
import { type Fulfilment, fulfilmentOf, type ParcelStage } from '../vocabulary/index';

/** Whether the buyer has paid for some units, still has to, or will when they are delivered (ELG-28). */
type PaymentState = 'paid' | 'awaited' | 'on_delivery';

/** Some units of one line that no rule can tell apart: same parcel, same cases. */
export interface Segment extends UnitStage {
  readonly line: OrderLine;
  /** The cases that claim or claimed these units and still matter. */
  readonly cases: readonly AfterSaleCase[];
  /** Minor units left of each unit after live grants; null where no refund of the line has succeeded. */
  readonly left: Amount | null;
  readonly payment: PaymentState;
  /** When the windows of these units start to count; undefined where that has not happened. */
  readonly anchors: Readonly<Record<WindowAnchor, Instant | undefined>>;
}

/** A stretch of units with what is known of it besides its stage. */
export interface Cut {
  readonly from: number;
  readonly to: number;
  readonly cases: readonly AfterSaleCase[];
  readonly left: Amount | null;
}

/** The facts of a stretch of units, for the rules to judge. */
export function segmentOf(
  { order, policy }: Situation,
  line: OrderLine,
  stage: UnitStage,
  { from, to, cases, left }: Cut,
): Segment {
  const received = policy.eligibility.afterExchange === 'window_restarts' ? receivedInExchange(cases) : null;
  const reached = received === null ? stage.stage : received.stage;
  const fulfilment = fulfilmentOf(reached);
  return {
    lineId: line.id,
    from,
    to,
    stage: reached,
    parcel: stage.parcel,
    fulfilment,
    line,
    cases,
    left,
    payment: paymentOf(order, fulfilment),
    anchors: received === null ? anchorsOf(order, line, stage) : restartedAnchors(order, received.signedAt),
  };
}

/** Cash on delivery is paid when the goods are signed for, unless the order says that it was paid before. */
function paymentOf({ status, payment, paidAt }: Order, fulfilment: Fulfilment): PaymentState {
  if (status === 'awaiting_payment') return 'awaited';
  return payment === 'prepaid' || paidAt !== undefined || fulfilment === 'signed' ? 'paid' : 'on_delivery';
}

/** Virtual goods are shipped and signed for at their delivery (ELG-29). */
const anchorsOf = (order: Order, { virtual }: OrderLine, { parcel }: UnitStage): Segment['anchors'] => ({
  paid: order.paidAt,
  shipped: parcel?.shippedAt ?? virtual?.deliveredAt,
  signed: parcel?.signedAt ?? virtual?.deliveredAt,
  completed: order.completedAt,
});

interface Received {
  readonly stage: ParcelStage;
  readonly signedAt: Instant | undefined;
}

/** How far the goods have come that were sent for these units in exchange; null where none were (ELG-11). */
function receivedInExchange(cases: readonly AfterSaleCase[]): Received | null {
  const exchanges = cases.filter(isExchanged);
  if (exchanges.length === 0) return null;
  const signed = exchanges.flatMap(({ replacementSignedAt }) => replacementSignedAt ?? []);
  return signed.length < exchanges.length
    ? { stage: 'handed_over', signedAt: undefined }
    : { stage: 'signed', signedAt: Math.max(...signed) };
}

const isExchanged = ({ type, state }: AfterSaleCase): boolean => type === 'exchange' && state === 'succeeded';

const restartedAnchors = ({ paidAt, completedAt }: Order, signedAt: Instant | undefined): Segment['anchors'] => ({
  paid: paidAt,
  shipped: undefined,
  signed: signedAt,
  completed: completedAt === undefined || signedAt === undefined ? undefined : Math.max(completedAt, signedAt),
});
