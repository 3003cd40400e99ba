import { AFTER_SALE_TYPES, AfterSaleError, type AfterSaleType } from '../vocabulary/index';
import { ACTOR_RULES } from './actor-rules';
import { CANCEL_RULES } from './cancel-rules';
import type { ClaimRule } from './claim-rule';
import { COMPANION_RULES } from './companion-rules';
import type { WholeClaim } from './inquiry';
import { OPENING_RULES } from './opening-rules';
import type { SegmentClaim } from './openings';
import { REPEAT_RULES } from './repeat-rules';
import { SPECIAL_GOODS_RULES } from './special-goods-rules';
import { STAGE_RULES } from './stage-rules';
import { STATUS_RULES } from './status-rules';
import { THRESHOLD_RULES } from './threshold-rules';
import { UNSHIPPED_RULES } from './unshipped-rules';

/** The rules one type is judged by: of units by themselves, and of all units of a claim together. */
export interface TypeRules {
  readonly ofSegment: readonly ClaimRule<SegmentClaim>[];
  readonly ofWhole: readonly ClaimRule<WholeClaim>[];
}

const SEGMENT_RULES: readonly ClaimRule<SegmentClaim>[] = [
  ...ACTOR_RULES,
  ...STATUS_RULES,
  ...STAGE_RULES,
  ...CANCEL_RULES,
  ...REPEAT_RULES,
  ...SPECIAL_GOODS_RULES,
  ...OPENING_RULES,
];

const WHOLE_RULES: readonly ClaimRule<WholeClaim>[] = [...UNSHIPPED_RULES, ...THRESHOLD_RULES, ...COMPANION_RULES];

const RULEBOOK: ReadonlyMap<AfterSaleType, TypeRules> = /* @__PURE__ */ new Map(
  AFTER_SALE_TYPES.map((type) => [
    type,
    {
      ofSegment: SEGMENT_RULES.filter(({ types }) => types.includes(type)),
      ofWhole: WHOLE_RULES.filter(({ types }) => types.includes(type)),
    },
  ]),
);

/** @throws AfterSaleError `unknown_id` for a type that is none */
export function rulesOf(type: AfterSaleType): TypeRules {
  const rules = RULEBOOK.get(type);
  if (rules === undefined) throw new AfterSaleError('unknown_id', { type });
  return rules;
}
