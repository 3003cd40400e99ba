import { type AfterSaleCase, cutRanges, joinRanges, type OrderLine, type Parcel, type UnitRange } from '../facts/index';
import type { Amount } from '../money/index';
import { type Fulfilment, fulfilmentOf, isLive } from '../vocabulary/index';
import type { Inquiry, PaymentState, Segment } from './inquiry';

/** Something that tells units of a line apart: their parcel, a case on them, or what is left of them to refund. */
interface Mark extends UnitRange {
  readonly parcel?: Parcel;
  readonly claimedBy?: AfterSaleCase;
  readonly left?: Amount;
}

/**
 * The units of the order, cut wherever a rule could tell them apart: at the borders of parcels, of cases that still
 * matter and, once a part of a line was refunded, of what is left. Cost grows with these, never with the number of units.
 */
export function cutSegments(inquiry: Inquiry): Segment[] {
  const lines = inquiry.order.lines.map((line) => ({ line, lineId: line.id, from: 0, to: line.quantity }));
  return cutRanges(lines, marksOf(inquiry)).map(({ units, heldBy }) => segmentOf(inquiry, units, heldBy));
}

function marksOf({ order, cases, paidRanges }: Inquiry): Mark[] {
  const refunds = cases.filter((past) => past.type === 'refund_only' && past.state === 'succeeded');
  const refunded = new Set(refunds.flatMap((past) => past.claims).map((units) => units.lineId));
  return [
    ...order.parcels.flatMap((parcel) => parcel.units.map((units) => ({ ...units, parcel }))),
    // Ended cases without effect do not tell units apart, unless a longer window was granted with them (WIN-06).
    ...cases
      .filter((past) => isLive(past.state) || past.windowExtendedUntil !== undefined)
      .flatMap((claimedBy) => claimedBy.claims.map((units) => ({ ...units, claimedBy })))
      .reverse(),
    ...joinRanges(refunded.size > 0 ? paidRanges() : [], (one, other) => one.left === other.left).filter((units) =>
      refunded.has(units.lineId),
    ),
  ];
}

/** How far units have come, and when. */
type Way = Pick<Segment, 'stage'> & Omit<Segment['anchors'], 'paid'>;

/** The way of the goods that were sent: in their parcel, or virtual ones, shipped and signed for at delivery (ELG-29). */
function wayOf({ order }: Inquiry, { virtual }: OrderLine, parcel: Parcel | undefined): Way {
  const delivered = virtual?.deliveredAt;
  return {
    stage: parcel?.stage ?? (delivered === undefined ? 'none' : 'signed'),
    shipped: parcel?.shippedAt ?? delivered,
    signed: parcel?.signedAt ?? delivered,
    completed: order.completedAt,
  };
}

/** The same for goods that were sent in exchange, and decide where a window restarts with them (ELG-11). */
function wayInExchange({ order }: Inquiry, exchanges: readonly AfterSaleCase[]): Way {
  const received = exchanges.flatMap((exchange) => exchange.replacementSignedAt ?? []);
  const signed = received.length === exchanges.length ? Math.max(...received) : undefined;
  const { completedAt } = order;
  return {
    stage: signed === undefined ? 'handed_over' : 'signed',
    shipped: undefined,
    signed,
    completed: completedAt === undefined || signed === undefined ? undefined : Math.max(completedAt, signed),
  };
}

/** Cash on delivery is paid when the goods are signed for, unless the order says that it was paid before. */
function paymentOf({ order }: Inquiry, fulfilment: Fulfilment): PaymentState {
  if (order.status === 'awaiting_payment') return 'awaited';
  return order.payment === 'prepaid' || order.paidAt !== undefined || fulfilment === 'signed' ? 'paid' : 'on_delivery';
}

/** The facts of a stretch of units, for the rules to judge. */
function segmentOf(
  inquiry: Inquiry,
  { line, lineId, from, to }: UnitRange & { readonly line: OrderLine },
  marks: readonly Mark[],
): Segment {
  const past = marks.flatMap((mark) => mark.claimedBy ?? []);
  const parcel = marks.find((mark) => mark.parcel)?.parcel;
  const exchanges =
    inquiry.knobs.afterExchange === 'window_restarts'
      ? past.filter(({ type, state }) => type === 'exchange' && state === 'succeeded')
      : [];
  const { stage, ...times } = exchanges.length > 0 ? wayInExchange(inquiry, exchanges) : wayOf(inquiry, line, parcel);
  const fulfilment = fulfilmentOf(stage);
  return {
    lineId,
    from,
    to,
    line,
    parcel,
    stage,
    fulfilment,
    past,
    left: marks.find((mark) => mark.left !== undefined)?.left ?? 0,
    payment: paymentOf(inquiry, fulfilment),
    anchors: { paid: inquiry.order.paidAt, ...times },
  };
}
