import { allocationOf } from '../allocation/index';
import { type Reason, reason } from '../decision/index';
import type { Situation, UnitBlock } from '../facts/index';
import { type Amount, sum } from '../money/index';
import type { Abnormality } from '../vocabulary/index';
import type { ScreeningFacts } from './screening-facts';

/** One criterion: why an order meets it, none where it does not, null where a fact is missing (EXC-03). */
interface ScreeningRow {
  readonly abnormality: Abnormality;
  readonly judge: (situation: Situation, facts: ScreeningFacts) => readonly Reason[] | null;
}

/** What a unit brings its merchant: what its buyer paid, and what others than he paid for its discounts (STL-09). */
const broughtIn = ({ paid, discounts }: UnitBlock): Amount =>
  paid +
  sum(
    discounts
      .flatMap(({ funding }) => funding)
      .filter(({ party }) => party !== 'merchant')
      .map(({ amount }) => amount),
  );

function marginReasons(situation: Situation, { costs = [] }: ScreeningFacts): Reason[] | null {
  const { order, policy } = situation;
  const costOf = new Map(costs.map(({ lineId, unitCost }) => [lineId, unitCost]));
  const lineCosts = order.lines.flatMap(({ id, quantity }) => {
    const unitCost = costOf.get(id);
    return unitCost === undefined ? [] : [unitCost * quantity];
  });
  if (lineCosts.length < order.lines.length) return null;
  const revenue = sum(allocationOf(situation).blocks.map((block) => broughtIn(block) * (block.to - block.from)));
  const margin = revenue - sum(lineCosts);
  const lowest = policy.exceptions.lowestMargin;
  return margin < lowest ? [reason('EXC-03', 'margin_too_low', { margin, lowest })] : [];
}

function blacklistReasons({ order, policy }: Situation, { blacklisted }: ScreeningFacts): Reason[] | null {
  const buyerId = order.buyer?.id ?? null;
  const isListed = blacklisted === true || (buyerId !== null && policy.exceptions.blacklist.includes(buyerId));
  if (isListed) return [reason('EXC-03', 'buyer_blacklisted', { buyerId })];
  return blacklisted === undefined && buyerId === null ? null : [];
}

function areaReasons({ policy }: Situation, { area }: ScreeningFacts): Reason[] | null {
  const { undeliverableAreas } = policy.exceptions;
  if (area === undefined) return undeliverableAreas.length === 0 ? [] : null;
  return undeliverableAreas.includes(area) ? [reason('EXC-03', 'area_not_delivered', { area })] : [];
}

/** Every criterion, in the order of the answer (EXC-03). */
export const SCREENING_ROWS: readonly ScreeningRow[] = [
  { abnormality: 'negative_margin', judge: marginReasons },
  { abnormality: 'blacklisted', judge: blacklistReasons },
  {
    abnormality: 'large_appliance',
    judge: ({ order, policy }) =>
      order.lines
        .filter(({ category }) => policy.exceptions.largeApplianceCategories.includes(category))
        .map(({ id: lineId, category }) => reason('EXC-03', 'goods_are_large_appliances', { lineId, category })),
  },
  {
    abnormality: 'too_many_parcels',
    judge: ({ order, policy }, { parcels = order.parcels.length }) => {
      const maximum = policy.exceptions.maxParcels;
      return maximum !== null && parcels > maximum ? [reason('EXC-03', 'parcels_too_many', { parcels, maximum })] : [];
    },
  },
  { abnormality: 'out_of_area', judge: areaReasons },
];
