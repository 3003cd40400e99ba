import { withGrants } from '../../allocation/index';
import type { BenefitEntry, Grant, Order, RefundRecord, Situation, UnitBlock } from '../../facts/index';
import { liabilityOfReason } from '../../policy/index';
import type { RefundQuote } from '../../refund/index';
import { type RefundMoment, type RefundStory, refundStories } from '../stories/refund-story';
import {
  allRefunds,
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
import { PRICE_KINDS } from './exact-refunds';
import { atMost, faultsOf, type Statement, same } from './fault-list';
import type { Law } from './law';
import { sumOfGrants } from './sum-of-grants';

/** Law 3: nothing ever gives back more than was paid, charged, reclaimed or earned. */
export const refundsWithinCap: Law<RefundStory> = {
  id: 'refunds_within_cap',
  sentence:
    'No unit, line, tender, tax, freight, coupon or point gives back more than there was, pending cases counted.',
  scenario: refundStories,
  faults(story, questions) {
    return story.moments.flatMap((moment) => {
      const statements = [
        ...quoteStatements(moment, questions.quoteRefund),
        ...goodsStatements(story, moment.after),
        ...tenderStatements(moment.after),
        ...benefitStatements(moment.after),
        ...creditStatements(moment.after),
        ...insuranceStatements(story, moment.after),
      ];
      return faultsOf(statements).map((fault) => `${moment.name}: ${fault}`);
    });
  },
};

type QuoteRefund = Parameters<typeof refundsWithinCap.faults>[1]['quoteRefund'];

/** A quote gives no more than its cap, and whoever asks for one minor unit more of goods is refused. */
function quoteStatements({ act, asked, before }: RefundMoment, quoteRefund: QuoteRefund): Statement[] {
  if (act !== 'ask' || asked.answer.outcome === 'deny') return [];
  const { cap, grants, entries }: RefundQuote = asked.answer.value;
  const given = granted(grants) + total(ofKinds(['top_up'], entries));
  const isOfGoods = ['refund_only', 'return_refund', 'cancel'].includes(asked.request.type);
  const above = isOfGoods ? quoteRefund(before, { ...asked.request, amount: cap.refundable + 1 }).outcome : 'deny';
  return [
    atMost('what is granted', given, Math.max(0, cap.refundable)),
    same(`the answer to one minor unit above ${cap.refundable}`, above, 'deny'),
  ];
}

function goodsStatements({ allocation, order }: RefundStory, situation: Situation): Statement[] {
  const entries = entriesIn(countedRefunds(situation));
  const grants = grantingIn(entries).flatMap(grantsOf);
  const topUps = situation.cases.flatMap((one) => one.topUps ?? []);
  return [
    ...withGrants(allocation.blocks, [{ state: 'succeeded', grants }]).map(
      ({ lineId, from, to, granted: each, paid }): Statement => [
        `each unit of ${lineId} from ${from} to ${to} gives back ${each} of ${paid}`,
        each >= 0 && each <= paid,
      ],
    ),
    atMost('the freight that is back', total(ofKinds(['freight'], entries)), allocation.freight.paid),
    atMost('what is back of the price', total(ofKinds(PRICE_KINDS, entries)), total(order.tenders) + granted(topUps)),
    ...noneBelowZero('top-ups left', [...topUps, ...negated(ofKinds(['top_up'], entries).flatMap(grantsOf))]),
    ...taxStatements(allocation.blocks, grantingIn(entries)),
  ];
}

function taxStatements(blocks: readonly UnitBlock[], entries: ReturnType<typeof grantingIn>): Statement[] {
  const taxes = entries.flatMap((entry) => entry.taxes ?? []);
  const keyOf = ({ rate, included }: { readonly rate: string; readonly included: boolean }) =>
    `${rate} ${included ? 'included' : 'added'}`;
  return [...new Set(taxes.map(keyOf))].map((key) => {
    const charged = blocks.reduce(
      (sum, { taxes: each, from, to }) => sum + total(each.filter((tax) => keyOf(tax) === key)) * (to - from),
      0,
    );
    return atMost(`tax ${key} that is back`, total(taxes.filter((tax) => keyOf(tax) === key)), charged);
  });
}

/** No tender gives back more than it paid, points that were forfeited included (BEN-05). */
function tenderStatements(situation: Situation): Statement[] {
  const refunds = countedRefunds(situation);
  const shares = refunds.flatMap((refund) => refund.tenders);
  const forfeited = sharesIn(ofKinds(['points_forfeited'], entriesIn(refunds)));
  return situation.order.tenders.flatMap(({ id, amount }): Statement[] => {
    const back = byTender(id, shares);
    return [
      [`${id} gives back ${back}`, back >= 0],
      atMost(`what ${id} gives back and forfeits`, back - byTender(id, forfeited), amount),
    ];
  });
}

const ofBenefit = <Kind extends BenefitEntry['kind']>(kind: Kind, refunds: readonly RefundRecord[]) =>
  refunds
    .flatMap(({ benefits }) => benefits)
    .filter((benefit): benefit is Extract<BenefitEntry, { kind: Kind }> => benefit.kind === kind);

const countOf = (entries: readonly { readonly count: number }[]): number =>
  entries.reduce((sum, { count }) => sum + count, 0);

/** Coupons come back at most once; points never more than were spent, nor are more taken than were earned (BEN-05). */
function benefitStatements(situation: Situation): Statement[] {
  const { tenders, earned }: Order = situation.order;
  const refunds = countedRefunds(situation);
  const coupons = [...ofBenefit('coupon_back', refunds), ...ofBenefit('earned_coupon_taken_back', refunds)];
  const points = [...ofBenefit('points_back', refunds), ...ofBenefit('points_forfeited', refunds)];
  const taken = ofBenefit('points_taken_back', refunds);
  const { count = 0, available = 0 } = earned?.points ?? {};
  return [
    same('the number of coupons that move', new Set(coupons.map(({ couponId }) => couponId)).size, coupons.length),
    ...tenders.map(({ id, points: spent = 0 }) =>
      atMost(`the points of ${id} that are back`, countOf(points.filter(({ tenderId }) => tenderId === id)), spent),
    ),
    atMost('the points that are taken back', countOf(taken), available),
    atMost(
      'those with what is short of them',
      countOf(taken) + taken.reduce((sum, { shortfall }) => sum + shortfall, 0),
      count,
    ),
  ];
}

/**
 * Every reclaim is credited in full to units that are kept, and comes back at most once; also one that was given up after
 * its credit had come back, which the cap of the order makes up for (RFD-20).
 */
function creditStatements(situation: Situation): Statement[] {
  const ever = ofKinds(['reclaimed_discount'], entriesIn(allRefunds(situation)));
  const counted = ofKinds(['reclaimed_discount'], entriesIn(countedRefunds(situation)));
  return [
    ...ever.map(({ amount, credits = [] }) =>
      same('what a reclaim is credited with', granted(credits), Math.abs(amount)),
    ),
    ...noneBelowZero('credits left', [
      ...ever.filter(({ amount }) => amount < 0).flatMap(({ credits = [] }) => credits),
      ...negated(counted.filter(({ amount }) => amount > 0).flatMap(({ credits = [] }) => credits)),
    ]),
  ];
}

/** Insurance pays no more return freight than it covers, unless the insurer himself is liable, or agreed to pay (FRT-02). */
function insuranceStatements({ policy, requests }: RefundStory, situation: Situation): Statement[] {
  const byInsurer = [...requests.values()]
    .filter(({ liability, reason, returnFreight }) =>
      [liability ?? liabilityOfReason(policy, reason), returnFreight?.agreedBearer].includes('insurer'),
    )
    .map(({ caseId }) => caseId);
  const insuredCases = situation.cases.filter(({ id }) => !byInsurer.includes(id));
  const entries = ofKinds(['return_freight'], entriesIn(countedRefunds({ cases: insuredCases })));
  const insured = total(entries.filter(({ bearer }) => bearer === 'insurer'));
  return [atMost('the return freight by insurance', insured, situation.order.freightInsurance?.coverage ?? 0)];
}

const negated = (grants: readonly Grant[]): Grant[] => grants.map((grant) => ({ ...grant, each: 0 - grant.each }));

const noneBelowZero = (what: string, grants: readonly Grant[]): Statement[] =>
  sumOfGrants(grants).map(({ lineId, from, to, each }) => [
    `${what} of ${lineId} from ${from} to ${to} are ${each}`,
    each >= 0,
  ]);
