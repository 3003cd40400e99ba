import type { EligibilityQuery } from 'aftersale/eligibility';
import type { RefundRequest } from 'aftersale/refund';
import type { eligibilityQuerySchema, refundRequestSchema } from 'aftersale/schema';
import type { InferOutput } from 'valibot';
import { describe, expectTypeOf, it } from 'vitest';

type Plain<Value> = Value extends readonly (infer Entry)[]
  ? readonly Plain<Entry>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: Plain<Value[Key]> }
    : Value;

describe('what the schemas of requests give', () => {
  it('is the request of a refund', () => {
    expectTypeOf<Plain<InferOutput<typeof refundRequestSchema>>>().toEqualTypeOf<Plain<RefundRequest>>();
  });

  it('is a question about eligibility', () => {
    expectTypeOf<Plain<InferOutput<typeof eligibilityQuerySchema>>>().toEqualTypeOf<Plain<EligibilityQuery>>();
  });
});
