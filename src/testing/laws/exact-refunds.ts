import { withGrants } from '../../allocation/index';
import type { EntryKind, RefundEntry, Situation, UnitBlock } from '../../facts/index';
import type { Policy } from '../../policy/index';
import { isLive } from '../../vocabulary/index';
import { type RefundStory, refundStories } from '../stories/refund-story';
import {
  byTender,
  countedRefunds,
  entriesIn,
  granted,
  grantingIn,
  grantsOf,
  ofKinds,
  sharesIn,
  total,
} from './entries';
import { faultsOf, type Statement, same } from './fault-list';
import type { Law } from './law';

/** What is refunded out of what was paid for goods, freight and replacements; the rest is paid, or kept, beside it. */
export const PRICE_KINDS: readonly EntryKind[] = [
  'goods',
  'freight',
  'price_protection',
  'exchange_difference',
  'top_up',
  'reclaimed_discount',
];

/** Law 1: however goods are refunded, in whatever order, what comes back sums to exactly what was paid. */
export const exactRefunds: Law<RefundStory> = {
  id: 'exact_refunds',
  sentence:
    'Refunds of goods sum to exactly what was paid for them, however they are split and in whatever order they come.',
  scenario: refundStories,
  faults(story) {
    const moments = story.moments.flatMap(({ name, after }) =>
      stepFaults(story, after).map((fault) => `${name}: ${fault}`),
    );
    return [...moments, ...stepFaults(story, story.end), ...endFaults(story)];
  },
};

function stepFaults({ order, policy, allocation }: RefundStory, situation: Situation): string[] {
  const granting = grantingIn(entriesIn(countedRefunds(situation)));
  const blocks = withGrants(allocation.blocks, [{ state: 'succeeded', grants: granting.flatMap(grantsOf) }]);
  return faultsOf([
    ...situation.cases
      .filter(({ state, refunds }) => isLive(state) && refunds.length > 0)
      .map(({ id, grants, refunds }) =>
        same(`what ${id} gives its units`, total(grantingIn(entriesIn(refunds))), granted(grants)),
      ),
    ...order.lines.flatMap(({ id }) => {
      const begun = blocks.filter((block) => block.lineId === id && block.granted > 0);
      const entries = granting.filter(({ lineId }) => lineId === id);
      const isWhole = begun.every((block) => block.granted === block.paid);
      return isWhole ? wholeLine(id, entries, begun, policy) : [];
    }),
  ]);
}

/** Of units that were refunded in full, every tender and every rate of tax gave back exactly its part. */
function wholeLine(
  lineId: string,
  entries: readonly RefundEntry[],
  blocks: readonly UnitBlock[],
  { refund, benefits }: Policy,
): Statement[] {
  const tenders = sharesIn(entries);
  const paidBy = new Set(blocks.flatMap((block) => block.tenders.map(({ tenderId }) => tenderId)));
  const isProportional = refund.tenderOrder === 'proportional' && benefits.pointsBack !== 'all';
  return [
    ...taxKeys(blocks).map((key) =>
      same(
        `tax ${key} of ${lineId}`,
        taxAt(key, entries),
        inAll(blocks, (block) => taxAt(key, [block])),
      ),
    ),
    ...(isProportional ? [...paidBy] : []).map((id) =>
      same(
        `what ${id} gives back of ${lineId}`,
        byTender(id, tenders),
        inAll(blocks, (block) => byTender(id, block.tenders)),
      ),
    ),
  ];
}

/** In the end the price of all goods, and of their replacements, is back; and of a whole order all of every tender. */
function endFaults({ end, order, allocation }: RefundStory): string[] {
  const refunds = countedRefunds(end);
  const entries = entriesIn(refunds);
  const topUps = end.cases.flatMap((one) => one.topUps ?? []);
  const price = inAll(allocation.blocks, ({ paid }) => paid) + granted(topUps);
  const back = total(ofKinds(PRICE_KINDS, entries)) - total(ofKinds(['freight'], entries));
  const shares = refunds.flatMap(({ tenders }) => tenders);
  const isAll = total(shares) === total(order.tenders);
  return faultsOf([
    same('in the end the price of all goods that is back', back, price),
    ...(isAll ? order.tenders : []).map(({ id, amount }) =>
      same(`in the end what is back of ${id}`, byTender(id, shares), amount),
    ),
  ]);
}

const inAll = <Block extends UnitBlock>(blocks: readonly Block[], each: (block: Block) => number): number =>
  blocks.reduce((sum, block) => sum + each(block) * (block.to - block.from), 0);

const taxKeys = (blocks: readonly UnitBlock[]): string[] => [
  ...new Set(
    blocks.flatMap(({ taxes }) => taxes.map(({ rate, included }) => `${rate} ${included ? 'included' : 'added'}`)),
  ),
];

const taxAt = (key: string, taxed: readonly Pick<RefundEntry, 'taxes'>[]): number =>
  total(
    taxed
      .flatMap(({ taxes = [] }) => taxes)
      .filter(({ rate, included }) => `${rate} ${included ? 'included' : 'added'}` === key),
  );
