import fc from 'fast-check';
import {
  type Discount,
  discountedLines,
  type Freight,
  type Order,
  type OrderLine,
  type Parcel,
  type Tax,
  type Tender,
  type UnitRange,
} from '../../facts/index';
import { type Amount, apportion, multiplyByRate, type Remainder, sum } from '../../money/index';
import { FUNDERS, type OrderStatus, type ParcelStage, TENDER_KINDS } from '../../vocabulary/index';
import { elementAt } from '../element-at';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** When every generated order was placed: noon of 10 January 2025 in Shanghai. */
export const PLACED_AT = 1_736_481_600_000;

/** Every instant in a generated order lies before this one. */
export const ALL_OVER_BY = PLACED_AT + 40 * DAY;

export interface OrderOptions {
  readonly minLines?: number;
  /** 4 unless given. */
  readonly maxLines?: number;
  /** Units of a line; 5 unless given. */
  readonly maxQuantity?: number;
  /** Minor units; 20 000 unless given. */
  readonly maxUnitPrice?: Amount;
  /** 4 unless given. */
  readonly maxDiscounts?: number;
  /** 4 unless given. */
  readonly maxTenders?: number;
  /** Whether lines and freight may carry taxes; they may unless this is false. */
  readonly taxes?: boolean;
  /** Whether there may be freight; there may unless this is false. */
  readonly freight?: boolean;
  /** What the order is at; any of these three unless given. */
  readonly statuses?: readonly PaidStatus[];
  /** The remainder convention of the policy the order is meant for; `largest_remainder` unless given. */
  readonly remainder?: Remainder;
}

/** The statuses of a paid order that is not closed. */
export type PaidStatus = Extract<OrderStatus, 'awaiting_shipment' | 'awaiting_receipt' | 'completed'>;

const PAID_STATUSES: readonly PaidStatus[] = ['awaiting_shipment', 'awaiting_receipt', 'completed'];

const STAGES: Readonly<Record<PaidStatus, readonly ParcelStage[]>> = {
  awaiting_shipment: ['none', 'released', 'allocated', 'picking', 'checked', 'packed', 'handed_over', 'signed'],
  awaiting_receipt: ['handed_over', 'signed', 'refused'],
  completed: ['signed'],
};

const RATES = ['0.13', '0.06', '0.09', '0.03', '0.075', '0.2', '1'];

type DraftTax = Pick<Tax, 'rate' | 'included'>;

interface DraftLine {
  readonly quantity: number;
  readonly unitPrice: Amount;
  readonly gift: boolean;
  readonly taxes: readonly DraftTax[];
  /** How the units are spread: over no parcel, then over each parcel. */
  readonly packing: readonly number[];
}

interface DraftDiscount {
  readonly on: Discount['on'];
  readonly amount: Amount;
  readonly scope: readonly number[] | null;
  readonly funding: readonly number[] | null;
}

interface DraftTender {
  readonly kind: Tender['kind'];
  readonly weight: number;
}

interface DraftParcel {
  readonly stage: number;
  readonly days: number;
}

interface Draft {
  readonly status: PaidStatus;
  readonly lines: readonly DraftLine[];
  readonly discounts: readonly DraftDiscount[];
  readonly freight: { readonly charged: Amount; readonly taxes: readonly DraftTax[] } | null;
  readonly tenders: readonly DraftTender[];
  readonly parcels: readonly DraftParcel[];
}

/**
 * Coherent paid orders: discounts with overlapping scopes and mixed funding, at times larger than the goods; taxes
 * included, added, or both; gifts and goods that cost nothing; freight with its own discounts; tenders that sum to
 * exactly what is due; parcels at random stages that fit the status. Ids are `l1`, `d1`, `t1`, `p1` and so on. Shrinks
 * towards one unit of one line, without discount or tax, paid by one tender.
 */
export function orderArbitrary(options: OrderOptions = {}): fc.Arbitrary<Order> {
  return draftArbitrary(options).map((draft) => orderOf(draft, options.remainder ?? 'largest_remainder'));
}

function draftArbitrary(options: OrderOptions): fc.Arbitrary<Draft> {
  const { minLines = 1, maxLines = 4, maxQuantity = 5, maxUnitPrice = 20_000 } = options;
  const { maxDiscounts = 4, maxTenders = 4 } = options;
  const taxes = options.taxes === false ? fc.constant<DraftTax[]>([]) : taxesArbitrary;
  return fc.record<Draft>({
    status: fc.constantFrom(...(options.statuses ?? PAID_STATUSES)),
    lines: fc.array(
      fc.record<DraftLine>({
        quantity: fc.integer({ min: 1, max: maxQuantity }),
        unitPrice: fc.oneof({ weight: 5, arbitrary: fc.nat(maxUnitPrice) }, { weight: 1, arbitrary: fc.nat(3) }),
        gift: fc.nat(4).map((chance) => chance === 4),
        taxes,
        packing: fc.array(fc.nat(3), { maxLength: 4 }),
      }),
      { minLength: minLines, maxLength: maxLines },
    ),
    discounts: fc.array(discountArbitrary(maxLines, maxUnitPrice), { maxLength: maxDiscounts }),
    freight: options.freight === false ? fc.constant(null) : fc.option(fc.record({ charged: fc.nat(2_000), taxes })),
    tenders: fc.array(fc.record<DraftTender>({ kind: fc.constantFrom(...TENDER_KINDS), weight: fc.nat(100) }), {
      minLength: 1,
      maxLength: maxTenders,
    }),
    parcels: fc.array(fc.record<DraftParcel>({ stage: fc.nat(99), days: fc.nat(5) }), { maxLength: 3 }),
  });
}

const taxesArbitrary: fc.Arbitrary<DraftTax[]> = fc.uniqueArray(
  fc.record({ rate: fc.constantFrom(...RATES), included: fc.boolean() }, { noNullPrototype: true }),
  { maxLength: 3, selector: ({ rate, included }) => `${rate} ${included}` },
);

const discountArbitrary = (maxLines: number, maxAmount: Amount): fc.Arbitrary<DraftDiscount> =>
  fc.record<DraftDiscount>({
    on: fc.oneof({ weight: 4, arbitrary: fc.constant('goods') }, { weight: 1, arbitrary: fc.constant('freight') }),
    amount: fc.oneof(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: maxAmount })),
    scope: fc.option(fc.array(fc.nat(maxLines - 1), { minLength: 1, maxLength: 3 })),
    funding: fc.option(fc.array(fc.nat(5), { minLength: FUNDERS.length, maxLength: FUNDERS.length })),
  });

function orderOf(draft: Draft, remainder: Remainder): Order {
  const lines = draft.lines.map(lineOf);
  const unpaid: Order = {
    id: 'o1',
    currency: 'CNY',
    status: draft.status,
    payment: 'prepaid',
    placedAt: PLACED_AT,
    paidAt: PLACED_AT + MINUTE,
    lines,
    parcels: [],
    discounts: draft.discounts.map((discount, index) => discountOf(discount, index, lines)),
    tenders: [],
    ...(draft.freight && { freight: freightOf(draft.freight) }),
  };
  const taxed = withAddedTaxes(unpaid, remainder);
  return { ...taxed, ...shippingOf(draft), tenders: tendersOf(draft, amountDue(taxed, remainder)) };
}

function lineOf({ quantity, unitPrice, gift, taxes }: DraftLine, index: number): OrderLine {
  const id = `l${index + 1}`;
  if (!gift || index === 0) return { id, category: 'goods', quantity, unitPrice, ...(taxes.length > 0 && { taxes }) };
  return { id, category: 'goods', quantity, unitPrice: 0, follows: { lineId: 'l1', as: 'gift', unitValue: unitPrice } };
}

function freightOf({ charged, taxes }: NonNullable<Draft['freight']>): Freight {
  return { charged, ...(taxes.length > 0 && { taxes }) };
}

function discountOf(draft: DraftDiscount, index: number, lines: readonly OrderLine[]): Discount {
  const { on, amount, scope, funding } = draft;
  const lineIds = [...new Set(scope?.map((line) => `l${(line % lines.length) + 1}`))];
  const amounts = funding && apportion(amount, funding.some((weight) => weight > 0) ? funding : [1, 1, 1]);
  return {
    id: `d${index + 1}`,
    on,
    amount,
    ...(on === 'goods' && lineIds.length > 0 && { lineIds }),
    ...(amounts && {
      funding: FUNDERS.map((party, at) => ({ party, amount: elementAt(amounts, at) })).filter(
        (share) => share.amount > 0,
      ),
    }),
  };
}

/** An added tax is a fact of the order: its amount is what the rate makes of what is due. */
function withAddedTaxes(order: Order, remainder: Remainder): Order {
  const { lines, freight } = discountedLines(order, remainder);
  const charged = (taxes: readonly Tax[] | undefined, due: Amount) => ({
    ...(taxes && {
      taxes: taxes.map((tax) => (tax.included ? tax : { ...tax, amount: multiplyByRate(due, tax.rate, 'half_up') })),
    }),
  });
  return {
    ...order,
    lines: order.lines.map((line, index) => ({ ...line, ...charged(line.taxes, elementAt(lines, index).due) })),
    ...(order.freight && { freight: { ...order.freight, ...charged(order.freight.taxes, freight.due) } }),
  };
}

/** What the buyer of an order owes, in minor units: goods and freight after discounts, and the taxes added to them. */
export function amountDue(order: Order, remainder: Remainder): Amount {
  const { lines, freight } = discountedLines(order, remainder);
  const addedTaxes = [...order.lines, order.freight]
    .flatMap((priced: OrderLine | Freight | undefined) => priced?.taxes ?? [])
    .map((tax) => (tax.included ? 0 : (tax.amount ?? 0)));
  return sum([...lines.map(({ due }) => due), freight.due, ...addedTaxes]);
}

function tendersOf({ tenders }: Draft, due: Amount): Tender[] {
  const weights = tenders.map(({ weight }) => weight);
  const amounts = apportion(due, sum(weights) > 0 ? weights : weights.map(() => 1));
  return tenders
    .map(({ kind }, index): Tender => {
      const amount = elementAt(amounts, index);
      return { id: `t${index + 1}`, kind, amount, ...(kind === 'points' && { points: amount * 2 }) };
    })
    .filter(({ amount }) => amount > 0);
}

function shippingOf(draft: Draft): Pick<Order, 'status' | 'parcels'> & { readonly completedAt?: number } {
  const mayWait = draft.status === 'awaiting_shipment';
  const drafts: readonly DraftParcel[] = draft.parcels.length > 0 || mayWait ? draft.parcels : [{ stage: 0, days: 0 }];
  const packed = packedUnits(draft, drafts.length);
  const stages = STAGES[draft.status];
  const parcels = drafts
    .map(({ stage, days }, index): Parcel => parcelAt(elementAt(stages, stage), days, index, packed))
    .filter(({ units }) => units.length > 0);
  const unshipped = mayWait && !allShipped(draft, parcels);
  if (unshipped || draft.status !== 'completed') {
    return { status: unshipped ? 'awaiting_shipment' : 'awaiting_receipt', parcels };
  }
  return { status: 'completed', parcels, completedAt: PLACED_AT + 20 * DAY };
}

/** The units in each parcel; those of an order that awaits shipment may be in none. */
function packedUnits({ status, lines }: Draft, parcels: number): readonly (readonly UnitRange[])[] {
  const packed = Array.from({ length: parcels }, (): UnitRange[] => []);
  const places = status === 'awaiting_shipment' ? [null, ...packed] : packed;
  for (const [index, { quantity, packing }] of lines.entries()) {
    const weights = places.map((_, place) => packing[place] ?? 0);
    const counts = apportion(quantity, sum(weights) > 0 ? weights : weights.map((_, place) => (place === 0 ? 1 : 0)));
    let from = 0;
    for (const [place, count] of counts.entries()) {
      if (count > 0) places[place]?.push({ lineId: `l${index + 1}`, from, to: from + count });
      from += count;
    }
  }
  return packed;
}

function parcelAt(stage: ParcelStage, days: number, index: number, packed: readonly (readonly UnitRange[])[]): Parcel {
  const shippedAt = PLACED_AT + (1 + days) * DAY;
  return {
    id: `p${index + 1}`,
    units: elementAt(packed, index),
    stage,
    ...(['handed_over', 'signed', 'refused'].includes(stage) && { shippedAt }),
    ...(stage === 'signed' && { signedAt: shippedAt + 3 * DAY }),
  };
}

function allShipped({ lines }: Draft, parcels: readonly Parcel[]): boolean {
  const shipped = parcels.filter(({ shippedAt }) => shippedAt !== undefined).flatMap(({ units }) => units);
  const count = sum(shipped.map(({ from, to }) => to - from));
  return count === sum(lines.map(({ quantity }) => quantity));
}
