import type { BenefitEntry } from '../facts/index';
import { malformed } from '../vocabulary/index';
import type { Phrasing, Reader } from './phrasing';
import { phrasingOf } from './phrasing-of';
import { quoteWordsOf } from './quote-words-of';
import { unitsText } from './units-text';

type DetailOf = {
  readonly [Kind in BenefitEntry['kind']]: (entry: Extract<BenefitEntry, { kind: Kind }>, say: Phrasing) => string;
};

const DETAILS: DetailOf = {
  coupon_back: ({ couponId }) => couponId,
  coupon_kept: ({ couponId, why }, say) => say.list([couponId, say.labels.couponKept[why]]),
  points_back: ({ count }) => String(count),
  points_forfeited: ({ count }) => String(count),
  points_taken_back: ({ count }) => String(count),
  earned_coupon_taken_back: ({ couponId }) => couponId,
  compensation_coupon: ({ value, bearer }, say) => say.list([say.amount(value), say.labels.party[bearer]]),
  stock: (entry, say) =>
    say.list([`${say.title(entry.lineId)} ${unitsText(entry)}`, say.labels.stockDisposition[entry.disposition]]),
};

function detailOf<Kind extends BenefitEntry['kind']>(
  kind: Kind,
  entry: Extract<BenefitEntry, { kind: Kind }>,
  say: Phrasing,
): string {
  return DETAILS[kind](entry, say);
}

/**
 * One coupon, some points or some stock that moves with a refund, with its rule. It refuses nothing but an unknown
 * language.
 *
 * @throws {@link AfterSaleError} `language_unknown`
 *
 * @example
 * ```ts
 * import { benefitText } from 'aftersale/messages';
 * const reader = { language: 'en', currency: 'CNY', timeZone: 'Asia/Shanghai' } as const;
 * benefitText({ kind: 'coupon_back', rule: 'BEN-01', couponId: 'c1' }, reader); // => 'coupon returned: c1 [BEN-01]'
 * ```
 */
export function benefitText(entry: BenefitEntry, reader: Reader): string {
  try {
    const say = phrasingOf(reader);
    const { colon } = quoteWordsOf(reader.language);
    return `${say.labels.benefitKind[entry.kind]}${colon}${detailOf(entry.kind, entry, say)} [${entry.rule}]`;
  } catch (error) {
    throw malformed(error);
  }
}
