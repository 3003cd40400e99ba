import type { BenefitEntry } from '../facts/index';
import type { Page } from './page';

type DetailOf = {
  readonly [Kind in BenefitEntry['kind']]: (entry: Extract<BenefitEntry, { kind: Kind }>, page: Page) => string;
};

const DETAILS: DetailOf = {
  coupon_back: ({ couponId }) => couponId,
  coupon_kept: ({ couponId, why }, { say }) => say.list([couponId, say.labels.couponKept[why]]),
  points_back: ({ count }) => String(count),
  points_forfeited: ({ count }) => String(count),
  points_taken_back: ({ count }) => String(count),
  earned_coupon_taken_back: ({ couponId }) => couponId,
  compensation_coupon: ({ value, bearer }, { say }) => say.list([say.amount(value), say.labels.party[bearer]]),
  stock: (entry, { say, units }) =>
    say.list([`${entry.lineId} ${units(entry)}`, say.labels.stockDisposition[entry.disposition]]),
};

function detailOf<Kind extends BenefitEntry['kind']>(
  kind: Kind,
  entry: Extract<BenefitEntry, { kind: Kind }>,
  page: Page,
): string {
  return DETAILS[kind](entry, page);
}

/** One coupon, some points or some stock that moves with a refund. */
export function benefitText(entry: BenefitEntry, page: Page): string {
  const { words, say } = page;
  return `${say.labels.benefitKind[entry.kind]}${words.colon}${detailOf(entry.kind, entry, page)} [${entry.rule}]`;
}
