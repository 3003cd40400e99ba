import type * as v from 'valibot';
import type { NonEmpty } from '../decision/index';
import type { EligibilityQuery } from '../eligibility/index';
import type { RefundRequest } from '../refund/index';
import { type Issue, malformed, type ShapeIssueCode } from '../vocabulary/index';
import { eligibilityQuerySchema } from './eligibility-query-schema';
import type { Notation } from './notation';
import { parseAs } from './parse-as';
import { refundRequestSchema } from './refund-request-schema';

/** What came from outside has the shape asked for, or every reason why it has not. */
export type ParsedRequest<Request> =
  | { readonly ok: true; readonly request: Request }
  | { readonly ok: false; readonly issues: NonEmpty<Issue<ShapeIssueCode>> };

function parsed<Request>(
  schema: v.GenericSchema<unknown, Request>,
  input: unknown,
  notation: Notation,
): ParsedRequest<Request> {
  const answer = parseAs(schema, input, notation);
  return answer.ok ? { ok: true, request: answer.value } : answer;
}

/**
 * What came from outside as the request of a refund, or all that is wrong with its shape at once, each fault with its
 * path. Amounts are in minor units, or in another `notation`; data that throw when read are the one issue `unreadable`.
 *
 * @throws {@link AfterSaleError} `currency_unknown` where decimal texts are asked for in no currency
 *
 * @example
 * ```ts
 * import { parseRefundRequest } from 'aftersale/schema';
 * const request = { caseId: 'c1', type: 'refund_only', lines: [], reason: 'moody', actor: 'buyer' };
 * const answer = parseRefundRequest(request);
 * answer.ok || answer.issues.map(({ path, code }) => `${path}: ${code}`); // => ['reason: not_one_of']
 * ```
 */
export function parseRefundRequest(input: unknown, notation: Notation = {}): ParsedRequest<RefundRequest> {
  try {
    return parsed(refundRequestSchema, input, notation);
  } catch (error) {
    throw malformed(error);
  }
}

/**
 * What came from outside as a question about eligibility, or all that is wrong with its shape at once, each fault with its
 * path. The amount is in minor units, or in another `notation`; data that throw when read are the one issue `unreadable`.
 *
 * @throws {@link AfterSaleError} `currency_unknown` where decimal texts are asked for in no currency
 *
 * @example
 * ```ts
 * import { parseEligibilityQuery } from 'aftersale/schema';
 * parseEligibilityQuery({ actor: 'buyer' }); // => { ok: true, request: { actor: 'buyer' } }
 * ```
 */
export function parseEligibilityQuery(input: unknown, notation: Notation = {}): ParsedRequest<EligibilityQuery> {
  try {
    return parsed(eligibilityQuerySchema, input, notation);
  } catch (error) {
    throw malformed(error);
  }
}
