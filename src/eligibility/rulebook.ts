import type { Rule } from '../decision/index';
import { AFTER_SALE_TYPES, AfterSaleError, type AfterSaleType } from '../vocabulary/index';
import { ACTOR_RULES } from './actor-rules';
import { CANCEL_RULES } from './cancel-rules';
import type { ClaimRule } from './claim-rule';
import { COMPANION_RULES } from './companion-rules';
import { OPENING_RULES } from './opening-rules';
import { REPEAT_RULES } from './repeat-rules';
import type { SegmentClaim } from './segment-claim';
import { SPECIAL_GOODS_RULES } from './special-goods-rules';
import { STAGE_RULES } from './stage-rules';
import { STATUS_RULES } from './status-rules';
import { THRESHOLD_RULES } from './threshold-rules';
import { UNSHIPPED_RULES } from './unshipped-rules';
import type { WholeClaim } from './whole-claim';

/** The rules one type is judged by: of units by themselves, and of all units of a claim together. */
export interface TypeRules {
  readonly ofSegment: readonly Rule<SegmentClaim>[];
  readonly ofWholeClaim: readonly Rule<WholeClaim>[];
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

const WHOLE_CLAIM_RULES: readonly ClaimRule<WholeClaim>[] = [
  ...UNSHIPPED_RULES,
  ...THRESHOLD_RULES,
  ...COMPANION_RULES,
];

const applyingTo = <Facts>(rules: readonly ClaimRule<Facts>[], type: AfterSaleType): readonly ClaimRule<Facts>[] =>
  rules.filter(({ types }) => types.includes(type));

const RULEBOOK: ReadonlyMap<AfterSaleType, TypeRules> = /* @__PURE__ */ new Map(
  AFTER_SALE_TYPES.map((type) => [
    type,
    { ofSegment: applyingTo(SEGMENT_RULES, type), ofWholeClaim: applyingTo(WHOLE_CLAIM_RULES, type) },
  ]),
);

/** @throws AfterSaleError `unknown_id` for a type that is none */
export function rulesOf(type: AfterSaleType): TypeRules {
  const rules = RULEBOOK.get(type);
  if (rules === undefined) throw new AfterSaleError('unknown_id', { type });
  return rules;
}
