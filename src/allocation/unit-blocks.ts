import type { DiscountShare, Shares, UnitBlock } from '../facts/index';
import { type Amount, sum } from '../money/index';
import { type Layer, layOnUnits } from './ring';
import { isSubsidy } from './tax-shares';

interface Layers {
  readonly price: Layer;
  readonly funders: Layer;
  readonly tenders: Layer;
  readonly subsidies: Layer;
}

/** A line's shares, of all its units together, laid on its units (RFD-03, RFD-19). */
export function unitBlocks(lineId: string, units: number, line: Shares): UnitBlock[] {
  const { list, discounts, net, taxes, paid, tenders } = line;
  // A single unit has all of its line.
  if (units === 1) return [{ lineId, from: 0, to: 1, list, discounts, net, taxes, paid, tenders }];
  const discounted = sum(discounts.map(({ amount }) => amount));
  const unsubsidised = beforeSubsidies(discounts);
  return layOnUnits(lineId, units, (openLayer) =>
    sharesOfUnit(line, units, {
      price: openLayer(0),
      funders: openLayer(0),
      tenders: openLayer(discounted),
      subsidies: openLayer(unsubsidised),
    }),
  );
}

/**
 * The price is laid from the first unit on, discount after discount. Each second division of the same money starts
 * where that money starts: funders with the first discount, tenders where the discounts stop, and the tax on subsidies
 * with the first subsidy.
 */
function sharesOfUnit(line: Shares, units: number, { price, funders, tenders, subsidies }: Layers): Shares {
  const discounts = line.discounts.map(({ discountId, amount, funding }) => ({
    discountId,
    amount: price(amount),
    funding: funding.map((share) => ({ party: share.party, amount: funders(share.amount) })).filter(isSome),
  }));
  const net = price(line.net);
  const taxes = line.taxes.map(({ rate, included, amount, onSubsidy }) => ({
    rate,
    included,
    amount: price(amount),
    onSubsidy: subsidies(onSubsidy),
  }));
  return {
    list: line.list / units,
    discounts: discounts.filter(isSome),
    net,
    taxes: taxes.filter(({ amount, onSubsidy }) => amount + onSubsidy > 0),
    paid: sum([net, ...taxes.map(({ amount }) => amount)]),
    tenders: line.tenders.map(({ tenderId, amount }) => ({ tenderId, amount: tenders(amount) })).filter(isSome),
  };
}

const isSome = ({ amount }: { readonly amount: Amount }): boolean => amount > 0;

/** What lies before the first share of a discount that is a subsidy. */
function beforeSubsidies(discounts: readonly DiscountShare[]): Amount {
  let before = 0;
  for (const { funding } of discounts) {
    for (const share of funding) {
      if (isSubsidy(share)) return before;
      before += share.amount;
    }
  }
  return before;
}
