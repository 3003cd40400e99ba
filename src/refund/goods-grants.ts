import { type Amount, apportion, sum } from '../money/index';
import { paired } from './paired';
import { perUnit } from './per-unit';
import type { BlockGrant, PastBlock } from './refund-context';

export const remainingOf = ({ from, to, remaining }: PastBlock): Amount => remaining * (to - from);

/**
 * An amount, in minor units, granted to claimed units: apportioned over their blocks by what remains, inside a block the
 * floor to each unit and one more to the first ones; all that remains gives each unit all of its own (RFD-01, RFD-09).
 * The amount is at most what remains.
 */
export function goodsGrants(claimed: readonly PastBlock[], amount: Amount): BlockGrant[] {
  const remaining = claimed.map(remainingOf);
  if (amount === sum(remaining)) return claimed.filter(({ remaining }) => remaining > 0).map(allOf);
  const grants: BlockGrant[] = [];
  for (const [block, share] of paired(claimed, apportion(amount, remaining))) {
    for (const { lineId, from, to, each } of perUnit(block, share)) grants.push({ lineId, from, to, each, block });
  }
  return grants;
}

const allOf = (block: PastBlock): BlockGrant => {
  const { lineId, from, to, remaining } = block;
  return { lineId, from, to, each: remaining, block };
};
