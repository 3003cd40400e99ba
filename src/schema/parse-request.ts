import * as v from 'valibot';
import type { NonEmpty } from '../decision/index';
import type { EligibilityQuery } from '../eligibility/index';
import type { RefundRequest } from '../refund/index';
import type { Issue, ShapeIssueCode } from '../vocabulary/index';
import { eligibilityQuerySchema } from './eligibility-query-schema';
import { refundRequestSchema } from './refund-request-schema';
import { shapeIssue } from './shape-issues';

/** What came from outside has the shape asked for, or every reason why it has not. */
export type ParsedRequest<Request> =
  | { readonly ok: true; readonly request: Request }
  | { readonly ok: false; readonly issues: NonEmpty<Issue<ShapeIssueCode>> };

function parsed<Request>(schema: v.GenericSchema<unknown, Request>, input: unknown): ParsedRequest<Request> {
  try {
    const result = v.safeParse(schema, input, { abortEarly: false, abortPipeEarly: false });
    if (result.success) return { ok: true, request: result.output };
    const [first, ...others] = result.issues;
    return { ok: false, issues: [shapeIssue(first), ...others.map(shapeIssue)] };
  } catch {
    return { ok: false, issues: [{ path: [], code: 'unreadable', params: {} }] };
  }
}

/**
 * What came from outside as the request of a refund, or all that is wrong with its shape at once, each fault with its
 * path. Amounts are in minor units. It never throws: data that throw when read are the one issue `unreadable`.
 *
 * @example
 * ```ts
 * import { parseRefundRequest } from 'aftersale/schema';
 * const request = { caseId: 'c1', type: 'refund_only', lines: [], reason: 'moody', actor: 'buyer' };
 * const answer = parseRefundRequest(request);
 * answer.ok || answer.issues.map(({ path, code }) => `${path}: ${code}`); // => ['reason: not_one_of']
 * ```
 */
export const parseRefundRequest = (input: unknown): ParsedRequest<RefundRequest> => parsed(refundRequestSchema, input);

/**
 * What came from outside as a question about eligibility, or all that is wrong with its shape at once, each fault with its
 * path. It never throws: data that throw when read are the one issue `unreadable`.
 *
 * @example
 * ```ts
 * import { parseEligibilityQuery } from 'aftersale/schema';
 * parseEligibilityQuery({ actor: 'buyer' }); // => { ok: true, request: { actor: 'buyer' } }
 * ```
 */
export const parseEligibilityQuery = (input: unknown): ParsedRequest<EligibilityQuery> =>
  parsed(eligibilityQuerySchema, input);
