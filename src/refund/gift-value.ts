import { cutBlocks } from '../allocation/index';
import { intersectRanges, type OrderLine, type RefundEntry, subtractRanges, type UnitRange } from '../facts/index';
import type { Amount } from '../money/index';
import type { Contributor, Deduction } from './contribution';
import { unitsOfKind } from './entry-units';
import { resolveUnits } from './resolve-units';

/** Some units that came with others, and what each is worth; minor units. */
interface Followers extends UnitRange {
  readonly worth: Amount;
}

/** Gifts and bundle parts the buyer keeps while what they came with goes back cost their value, once (ELG-24, RFD-12). */
export const giftValue: Contributor = ({ request, policy, order, all, units, gone, pastEntries }) => {
  if (request.keptGifts === undefined || policy.eligibility.giftOnReturn === 'keep') return null;
  const charged = unitsOfKind('gift_value', pastEntries);
  const open = subtractRanges(all, [...gone(), ...charged]);
  const kept = resolveUnits(request.keptGifts, order.lines, () => open);
  const parents = new Set(intersectRanges(units, gone()).map(({ lineId }) => lineId));
  const followers = order.lines.flatMap((line) => followersOf(line, parents));
  return {
    deductions: cutBlocks(followers, intersectRanges(open, kept.units)).map(deductionOf),
    denials: kept.denials,
  };
};

const followersOf = ({ id, quantity, follows }: OrderLine, parents: ReadonlySet<string>): Followers[] =>
  follows !== undefined && parents.has(follows.lineId)
    ? [{ lineId: id, from: 0, to: quantity, worth: follows.unitValue }]
    : [];

const deductionOf = ({ lineId, from, to, worth }: Followers): Deduction => ({
  kind: 'gift_value',
  amount: worth * (to - from),
  entriesFor: (withheld): RefundEntry[] => [
    { kind: 'gift_value', rule: 'RFD-12', amount: 0 - withheld, lineId, from, to, bearer: 'merchant' },
  ],
});
