import type { Situation } from '../facts/index';
import { AfterSaleError, CLAIM_REASON_NAMES } from '../vocabulary/index';
import { cutSegments } from './cut-segments';
import type { EligibilityQuery } from './eligibility-query';
import { goneUnits } from './gone-units';
import type { Inquiry } from './inquiry';
import { paidRangesOf } from './paid-ranges';

/** @throws AfterSaleError `unknown_id` for a reason that is none */
export function inquiryOf(situation: Situation, query: EligibilityQuery): Inquiry {
  const { order, cases, policy, now, group } = situation;
  const { lines, reason: named = null } = query;
  if (named !== null && !CLAIM_REASON_NAMES.includes(named)) throw new AfterSaleError('unknown_id', { reason: named });
  const inquiry: Inquiry = {
    order,
    cases,
    policy,
    now,
    group,
    query,
    lines,
    named,
    knobs: policy.eligibility,
    segments: once(() => cutSegments(inquiry)),
    paidRanges: once(() => paidRangesOf(situation)),
    gone: once(() => goneUnits(inquiry)),
  };
  return inquiry;
}

/** A value that is worked out when it is first asked for. */
function once<Value extends {}>(work: () => Value): () => Value {
  let value: Value | undefined;
  return () => {
    value ??= work();
    return value;
  };
}
