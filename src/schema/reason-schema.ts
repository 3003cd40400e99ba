import * as v from 'valibot';
import type { Reason, ReasonCode } from '../decision/index';
import { eligibilityReasonParams } from './eligibility-reason-params';
import { exceptionReasonParams } from './exception-reason-params';
import { lifecycleReasonParams } from './lifecycle-reason-params';
import { refundReasonParams } from './refund-reason-params';
import { rollupReasonParams } from './rollup-reason-params';
import { exactly, row, variant } from './row';
import { serviceReasonParams } from './service-reason-params';
import { ruleId } from './values';

/** What each reason tells, by its code. */
export const reasonParams = {
  ...eligibilityReasonParams,
  ...exceptionReasonParams,
  ...lifecycleReasonParams,
  ...refundReasonParams,
  ...rollupReasonParams,
  ...serviceReasonParams,
} satisfies Readonly<Record<ReasonCode, v.ObjectEntries>>;

const options = Object.entries(reasonParams).map(([code, entries]) =>
  exactly({ code: v.literal(code), rule: ruleId, params: row<v.ObjectEntries>(entries) }),
);

/**
 * The shape of a reason: its code, its rule and exactly the params of that code. Amounts are in minor units, instants in
 * epoch ms. The message of each issue is its code.
 *
 * @example
 * ```ts
 * import { reasonSchema } from 'aftersale/schema';
 * import { is } from 'valibot';
 * is(reasonSchema, { code: 'goods_not_signed', rule: 'ELG-03', params: { type: 'exchange' } }); // => true
 * is(reasonSchema, { code: 'goods_not_signed', rule: 'ELG-03', params: {} }); // => false
 * ```
 */
// That code and params belong together is lost in a loop over the table; a test of types holds table and reasons together.
export const reasonSchema = variant('code', options) as unknown as v.GenericSchema<Reason>;
