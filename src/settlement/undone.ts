import type { AfterSaleCase, RefundEntry, RefundRecord, UnitRange } from '../facts/index';
import { type Amount, multiplyDivide } from '../money/index';
import type { SaleLine } from './sale';
import { fundedBy, tendered } from './sold';
import type { Subsidies } from './standing';

/** What a refund gave back of the price of each of some units; minor units. */
export interface PriceGrant extends UnitRange {
  readonly each: Amount;
  /** Whether the sale itself is undone, as far as this goes; a price protection leaves it standing (STL-06). */
  readonly isGoods: boolean;
  /** Whether the goods went back at nobody else's cost, so that their supplier takes them back as well. */
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

/** Whether a case's goods are back where they came from, or never left (BEN-06). */
const comesBack = ({ type, fulfilment }: AfterSaleCase): boolean => type === 'return_refund' || fulfilment !== 'signed';

/** What a refund gives back of the price, by unit; its other entries leave what was sold as it is. */
export function priceGrants(one: AfterSaleCase, { entries }: RefundRecord): PriceGrant[] {
  const grants: PriceGrant[] = [];
  for (const entry of entries) {
    const { kind, lineId, from, to, amount, bearer } = entry;
    if (!isOfPrice(entry) || lineId === undefined || from === undefined || to === undefined) continue;
    const isReturn = bearer === 'merchant' && comesBack(one);
    grants.push({ lineId, from, to, each: amount / (to - from), isGoods: kind === 'goods', isReturn });
  }
  return grants;
}

const isOfPrice = ({ kind }: RefundEntry): boolean =>
  kind === 'goods' || kind === 'price_protection' || kind === 'exchange_difference';

/**
 * What some grants, and the free units that went with them, undo of a line: subsidies in proportion to what is refunded of
 * a unit's goods, before deductions, and the rest with the whole unit; the same in whatever order refunds come (STL-06).
 */
export function undoneOf(line: SaleLine, grants: readonly PriceGrant[], free: readonly UnitRange[]): Undone {
  if (grants.length === 0 && free.length === 0) return NOTHING_UNDONE;
  const sums = { paid: 0, platformSubsidy: 0, supplierSubsidy: 0, units: 0, suppliedUnits: 0 };
  const hasSubsidies = line.platformSubsidy + line.supplierSubsidy > 0;
  for (const block of line.blocks) {
    const price = tendered(block);
    const each: PricedUnit = {
      price,
      platformSubsidy: hasSubsidies ? fundedBy('platform', block) : 0,
      supplierSubsidy: hasSubsidies ? fundedBy('supplier', block) : 0,
    };
    if (price > 0) addPieces(sums, each, block, grants, pricedPiece);
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

function pricedPiece(unit: number, grants: readonly PriceGrant[], price: Amount): Piece {
  let [paid, goods, isReturn] = [0, 0, false];
  for (const grant of grants) {
    if (unit < grant.from || grant.to <= unit) continue;
    paid += grant.each;
    if (grant.isGoods) goods += grant.each;
    isReturn ||= grant.isReturn;
  }
  return { paid, goods, isGone: goods > 0 && paid >= price, isReturn };
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
