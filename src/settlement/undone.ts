import type { AfterSaleCase, EntryKind, RefundRecord, UnitRange } from '../facts/index';
import { type Amount, multiplyDivide } from '../money/index';
import type { AfterSaleType } from '../vocabulary/index';
import type { SaleLine } from './sale';
import { fundedBy, tendered } from './sold';
import type { Subsidies } from './standing';

/** What a refund says of each of some units of what was sold; minor units. */
export interface UnitMark extends UnitRange {
  /** What it gives back of the price. */
  readonly each: Amount;
  /** Whether the sale itself is undone, as far as this goes; a price protection leaves it standing (STL-06). */
  readonly isGoods: boolean;
  /** Whether a refund of goods claims the unit: nothing of its price being left, it is gone then. */
  readonly isClaim: boolean;
  /** Whether it went back, or never left, at nobody else's cost, so that its supplier takes it back as well. */
  readonly isReturn: boolean;
}

/** What has been undone of a line's sale so far, by all refunds together; minor units. */
export interface Undone extends Subsidies {
  readonly paid: Amount;
  /** Units whose sale is undone altogether. */
  readonly units: number;
  /** Those of them that went back to the supplier. */
  readonly suppliedUnits: number;
}

const NOTHING_UNDONE: Undone = { paid: 0, platformSubsidy: 0, supplierSubsidy: 0, units: 0, suppliedUnits: 0 };

const REFUNDING: readonly AfterSaleType[] = ['cancel', 'refund_only', 'return_refund'];

/** Whether a refund's goods are back where they came from, or never left, and the merchant bears it (BEN-06, FRT-01). */
const isReturn = ({ type, fulfilment }: AfterSaleCase, { entries }: RefundRecord): boolean =>
  (type === 'return_refund' || fulfilment !== 'signed') &&
  entries.every(({ kind, bearer }) => kind !== 'goods' || bearer === 'merchant');

/** What a refund says of the units it concerns: what it gives back of their price, and whether it claims them. */
export function marksOf(one: AfterSaleCase, refund: RefundRecord): UnitMark[] {
  const marks: UnitMark[] = [];
  for (const { kind, lineId, from, to, amount } of refund.entries) {
    if (!PRICE_KINDS.includes(kind) || lineId === undefined || from === undefined || to === undefined) continue;
    const each = amount / (to - from);
    marks.push({ lineId, from, to, each, isGoods: kind === 'goods', isClaim: false, isReturn: false });
  }
  if (!REFUNDING.includes(one.type)) return marks;
  for (const { lineId, from, to } of one.claims) {
    marks.push({ lineId, from, to, each: 0, isGoods: false, isClaim: true, isReturn: isReturn(one, refund) });
  }
  return marks;
}

const PRICE_KINDS: readonly EntryKind[] = ['goods', 'price_protection', 'exchange_difference'];

/**
 * What refunds' marks, and the free units that went with them, undo of a line: subsidies in proportion to what is refunded of
 * a unit's goods, before deductions, and the rest with the whole unit; the same in whatever order refunds come (STL-06).
 */
export function undoneOf(line: SaleLine, marks: readonly UnitMark[], free: readonly UnitRange[]): Undone {
  if (marks.length === 0 && free.length === 0) return NOTHING_UNDONE;
  const sums = { paid: 0, platformSubsidy: 0, supplierSubsidy: 0, units: 0, suppliedUnits: 0 };
  const hasSubsidies = line.platformSubsidy + line.supplierSubsidy > 0;
  for (const block of line.blocks) {
    const price = tendered(block);
    const each: PricedUnit = {
      price,
      platformSubsidy: hasSubsidies ? fundedBy('platform', block) : 0,
      supplierSubsidy: hasSubsidies ? fundedBy('supplier', block) : 0,
    };
    if (price > 0) addPieces(sums, each, block, marks, pricedPiece);
    else addPieces(sums, each, block, free, freePiece);
  }
  return sums;
}

type Sums = { -readonly [Name in keyof Undone]: Undone[Name] };

/** A unit, by what was paid for it and by others for its discounts; minor units. */
interface PricedUnit extends Subsidies {
  readonly price: Amount;
}

/** Adds what is undone of a block, cut where what is said of its units changes. */
function addPieces<Range extends UnitRange>(
  sums: Sums,
  each: PricedUnit,
  block: UnitRange,
  ranges: readonly Range[],
  pieceAt: (unit: number, ranges: readonly Range[], price: Amount) => Piece,
): void {
  let from = block.from;
  for (const to of endsIn(block, ranges)) {
    const piece = pieceAt(from, ranges, each.price);
    const units = to - from;
    from = to;
    sums.paid += piece.paid * units;
    sums.platformSubsidy += partOf(each.platformSubsidy, piece, each.price) * units;
    sums.supplierSubsidy += partOf(each.supplierSubsidy, piece, each.price) * units;
    if (!piece.isGone) continue;
    sums.units += units;
    if (piece.isReturn) sums.suppliedUnits += units;
  }
}

interface Piece {
  readonly paid: Amount;
  readonly goods: Amount;
  readonly isGone: boolean;
  readonly isReturn: boolean;
}

function pricedPiece(unit: number, marks: readonly UnitMark[], price: Amount): Piece {
  let paid = 0;
  let goods = 0;
  let isClaimed = false;
  let isReturned = false;
  for (const mark of marks) {
    if (unit < mark.from || mark.to <= unit) continue;
    paid += mark.each;
    if (mark.isGoods) goods += mark.each;
    isClaimed ||= mark.isClaim;
    isReturned ||= mark.isReturn;
  }
  return { paid, goods, isGone: isClaimed && paid >= price, isReturn: isReturned };
}

const freePiece = (unit: number, free: readonly UnitRange[]): Piece => {
  const isGone = free.some(({ from, to }) => from <= unit && unit < to);
  return { paid: 0, goods: 0, isGone, isReturn: isGone };
};

function partOf(subsidy: Amount, { goods, isGone }: Piece, price: Amount): Amount {
  if (isGone || subsidy === 0) return subsidy;
  return goods === 0 ? 0 : multiplyDivide(subsidy, goods, price).quotient;
}

/** Where the parts of a block end of whose units the same is said. */
function endsIn({ from, to }: UnitRange, ranges: readonly UnitRange[]): number[] {
  const ends = [to];
  for (const range of ranges) {
    if (from < range.from && range.from < to) ends.push(range.from);
    if (from < range.to && range.to < to) ends.push(range.to);
  }
  return ends.length === 1 ? ends : [...new Set(ends)].sort((one, other) => one - other);
}
