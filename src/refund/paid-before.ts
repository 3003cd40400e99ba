import { cutBlocks } from '../allocation/index';
import { type AfterSaleCase, countUnits, type Grant, type RefundEntry } from '../facts/index';
import { type Amount, sum } from '../money/index';
import type { Party } from '../vocabulary/index';
import type { Contributor, Deduction } from './contribution';
import { grantedBy } from './order-cap';
import { refundsGoods } from './refund-types';

const paidBy = ({ refunds }: AfterSaleCase): readonly RefundEntry[] =>
  refunds
    .filter(({ state }) => state === 'succeeded')
    .flatMap(({ entries }) => entries)
    .filter(({ kind }) => kind === 'compensation');

/** A compensation laid on the units it was paid for, so that each unit has its own part to give back (RFD-19). */
function laidOn({ claims }: AfterSaleCase, amount: Amount): Grant[] {
  const units = countUnits(claims);
  const each = Math.floor(amount / units);
  let dearer = amount % units;
  return claims.flatMap(({ lineId, from, to }) => {
    const border = Math.min(to, from + dearer);
    dearer -= border - from;
    return [
      { lineId, from, to: border, each: each + 1 },
      { lineId, from: border, to, each },
    ];
  });
}

/**
 * Compensation paid for goods that now go back in full, deducted where the policy says so; each unit's part once, since a
 * unit goes back once (RFD-21).
 */
export const paidBefore: Contributor = ({ policy, request, otherCases, gone, units }) => {
  if (policy.refund.compensationThenReturn !== 'deduct' || !refundsGoods(request.type)) return null;
  const leaving = cutBlocks(gone(), units);
  const deductions = otherCases.map((one): Deduction => {
    const entries = paidBy(one);
    const amount = grantedBy(cutBlocks(laidOn(one, sum(entries.map((entry) => entry.amount))), leaving));
    return { kind: 'paid_before', amount, entriesFor: keep(entries[0]?.bearer ?? 'merchant') };
  });
  return { deductions };
};

const keep =
  (bearer: Party) =>
  (withheld: Amount): RefundEntry[] => [{ kind: 'paid_before', rule: 'RFD-21', amount: -withheld, bearer }];
