import { allocationOf } from '../allocation/index';
import type { Allocation, Charge, Order, OrderLine, Situation, UnitBlock } from '../facts/index';
import { type Amount, apportion, multiplyByRate } from '../money/index';
import type { Policy } from '../policy/index';
import { partnerShare } from './partner-share';
import { feeBaseOf, serviceFee } from './service-fee';
import { type Counted, isPaid, type Sold, soldOnce, soldUnits } from './sold';
import type { Standing } from './standing';

/** A line that was sold, and what its sale costs; minor units. */
export interface SaleLine extends Sold, Standing {
  readonly line: OrderLine;
  readonly blocks: readonly UnitBlock[];
  readonly feeBase: Amount;
  /** The part of freight that is in the base of its fee. */
  readonly freightPart: Amount;
}

/** Freight that was sold. Its part in fees lies in the lines', so that only the channel earns of it here (STL-11). */
export interface SaleFreight extends Sold, Standing {}

/** An order's sale: what was sold, and on what terms. */
export interface Sale extends Counted {
  readonly order: Order;
  readonly policy: Policy;
  readonly allocation: Allocation;
  readonly lines: readonly SaleLine[];
  readonly freight: SaleFreight;
  /** What the merchant owes beside, once the order is paid in full. */
  readonly charges: readonly Charge[];
}

const NO_CHARGES: readonly Charge[] = [];

/** @throws AfterSaleError as `allocationOf` does, where nothing is stored */
export function saleOf(situation: Situation): Sale {
  const { order, policy } = situation;
  const allocation = allocationOf(situation);
  const counted: Counted = {
    pointsIds: pointsIdsOf(order),
    isPaidInFull: isPaid(order, allocation),
  };
  const freight = soldOnce(allocation.freight, counted);
  const channelFee = partnerShare(order.channel, policy.settlement, 'channelRate', freight.paid);
  const { pointsIds, isPaidInFull } = counted;
  return {
    order,
    policy,
    allocation,
    pointsIds,
    isPaidInFull,
    lines: saleLines(order, policy, allocation, counted, freight),
    freight: saleFreight(freight, channelFee),
    charges: isPaidInFull ? (order.charges ?? NO_CHARGES) : NO_CHARGES,
  };
}

function pointsIdsOf({ tenders }: Order): readonly string[] {
  const ids: string[] = [];
  for (const { id, kind } of tenders) if (kind === 'points') ids.push(id);
  return ids;
}

function saleLines(
  order: Order,
  policy: Policy,
  { blocks }: Allocation,
  counted: Counted,
  freight: Sold,
): readonly SaleLine[] {
  const freightParts = freightOnLines(order, policy, freight);
  let next = 0;
  return order.lines.map((line, index) => {
    const first = next;
    while (blocks[next]?.lineId === line.id) next += 1;
    return saleLine(order, policy, line, blocks.slice(first, next), counted, freightParts[index] ?? 0);
  });
}

/** Where freight is in the base of fees: laid on the lines by list price, by quantity where nothing has a price (RFD-06). */
function freightOnLines({ lines }: Order, { settlement }: Policy, freight: Sold): readonly Amount[] {
  if (settlement.feeBase !== 'with_freight') return [];
  const lists = lines.map(({ unitPrice, quantity }) => unitPrice * quantity);
  const weights = lists.some((list) => list > 0) ? lists : lines.map(({ quantity }) => quantity);
  return apportion(feeBaseOf(settlement, freight.paid, freight), weights);
}

/**
 * What a line costs its merchant. An influencer's base leaves out subsidies and freight; a channel's is what was paid less
 * fee and commission (STL-02, STL-11).
 */
function saleLine(
  order: Order,
  { settlement }: Policy,
  line: OrderLine,
  blocks: readonly UnitBlock[],
  counted: Counted,
  freightPart: Amount,
): SaleLine {
  const sold = soldUnits(blocks, counted);
  const { paid, points, platformSubsidy, supplierSubsidy } = sold;
  const feeBase = feeBaseOf(settlement, paid, sold) + freightPart;
  const fee = serviceFee(settlement, order, line, feeBase);
  const commission = partnerShare(order.influencer, settlement, 'influencerRate', paid);
  // Spelt out, since spreading takes several times as long.
  return {
    line,
    blocks,
    paid,
    points,
    platformSubsidy,
    supplierSubsidy,
    freightPart,
    feeBase,
    serviceFee: fee,
    feeTax: multiplyByRate(fee, settlement.feeTaxRate, settlement.feeRounding),
    commission,
    channelFee: partnerShare(order.channel, settlement, 'channelRate', paid - fee - commission),
    supplierPrice: counted.isPaidInFull ? (line.supplierPrice ?? 0) * line.quantity : 0,
  };
}

const saleFreight = ({ paid, points, platformSubsidy, supplierSubsidy }: Sold, channelFee: Amount): SaleFreight => ({
  paid,
  points,
  platformSubsidy,
  supplierSubsidy,
  serviceFee: 0,
  feeTax: 0,
  commission: 0,
  channelFee,
  supplierPrice: 0,
});
