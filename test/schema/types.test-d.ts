import type { AfterSaleCase, Allocation, Order, Situation } from 'aftersale/facts';
import type { Policy } from 'aftersale/policy';
import {
  type afterSaleCaseSchema,
  type allocationSchema,
  type orderSchema,
  type ParsedSituation,
  parseSituation,
  type policySchema,
  type situationSchema,
} from 'aftersale/schema';
import type { InferInput, InferOutput } from 'valibot';
import { describe, expectTypeOf, it } from 'vitest';

/** A type with all of it read-only, intersections written out, so that only what it says is compared. */
type Plain<Value> = Value extends readonly (infer Entry)[]
  ? readonly Plain<Entry>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: Plain<Value[Key]> }
    : Value;

describe('what the schemas give', () => {
  it('is an order', () => {
    expectTypeOf<Plain<InferOutput<typeof orderSchema>>>().toEqualTypeOf<Plain<Order>>();
    expectTypeOf<InferOutput<typeof orderSchema>>().toExtend<Order>();
  });

  it('is an after-sale case', () => {
    expectTypeOf<Plain<InferOutput<typeof afterSaleCaseSchema>>>().toEqualTypeOf<Plain<AfterSaleCase>>();
    expectTypeOf<InferOutput<typeof afterSaleCaseSchema>>().toExtend<AfterSaleCase>();
  });

  it('is a policy', () => {
    expectTypeOf<InferOutput<typeof policySchema>>().toEqualTypeOf<Policy>();
  });

  it('is an allocation', () => {
    expectTypeOf<Plain<InferOutput<typeof allocationSchema>>>().toEqualTypeOf<Plain<Allocation>>();
    expectTypeOf<InferOutput<typeof allocationSchema>>().toExtend<Allocation>();
  });

  it('is a situation', () => {
    expectTypeOf<Plain<InferOutput<typeof situationSchema>>>().toEqualTypeOf<Plain<Situation>>();
    expectTypeOf<InferOutput<typeof situationSchema>>().toExtend<Situation>();
  });

  it('is told apart from a type that lacks a field, or has one that may be undefined', () => {
    type Without<Key extends keyof Order> = Omit<InferOutput<typeof orderSchema>, Key>;
    expectTypeOf<Plain<Without<'paidAt'>>>().not.toEqualTypeOf<Plain<Order>>();
    type Loose = Without<'paidAt'> & { readonly paidAt?: number | undefined };
    expectTypeOf<Plain<Loose>>().not.toEqualTypeOf<Plain<Order>>();
  });
});

describe('what the schemas take', () => {
  it('is typed as what they give', () => {
    expectTypeOf<Plain<InferInput<typeof orderSchema>>>().toEqualTypeOf<Plain<Order>>();
    expectTypeOf<Plain<Situation>>().toExtend<Plain<InferInput<typeof situationSchema>>>();
    expectTypeOf<Order>().not.toExtend<Plain<InferInput<typeof situationSchema>>>();
  });
});

describe('parseSituation', () => {
  it('takes anything, and gives a situation or issues', () => {
    expectTypeOf(parseSituation).parameter(0).toBeUnknown();
    expectTypeOf<Extract<ParsedSituation, { ok: true }>['situation']>().toEqualTypeOf<Situation>();
  });
});
