import type { checkEligibility, transition } from 'aftersale';
import type { ReasonCode, ReasonParams } from 'aftersale/decision';
import type { CaseEffectOf, CaseInput } from 'aftersale/lifecycle';
import type { RefundQuote } from 'aftersale/refund';
import type { QUESTIONS } from 'aftersale/schema';
import type { CaseEffectName } from 'aftersale/vocabulary';
import type { InferOutput, ObjectEntries, StrictObjectSchema } from 'valibot';
import { describe, expectTypeOf, it } from 'vitest';
import type { effectEntries } from '../../src/schema/case-effect-schema';
import type { caseInputEntries } from '../../src/schema/case-input-entries';
import type { reasonParams } from '../../src/schema/reason-schema';
import type { Same } from '../../src/schema/same-as';

type OutputOf<Entries> = Entries extends ObjectEntries ? InferOutput<StrictObjectSchema<Entries, undefined>> : never;

describe('what schemas are proven to be the same as', () => {
  it('differs by a field, by its absence, and by what it may be', () => {
    type Quote = { readonly total: number; readonly note?: string };
    expectTypeOf<Same<{ total: number; note?: string }, Quote>>().toEqualTypeOf<true>();
    expectTypeOf<Same<{ total: number } & { note?: string }, Quote>>().toEqualTypeOf<true>();
    expectTypeOf<Same<{ total: number }, Quote>>().toEqualTypeOf<false>();
    expectTypeOf<Same<{ total: number; note: string }, Quote>>().toEqualTypeOf<false>();
    expectTypeOf<Same<{ total: number; note?: string | undefined }, Quote>>().toEqualTypeOf<false>();
    expectTypeOf<Same<{ total: number; note?: string; more: 1 }, Quote>>().toEqualTypeOf<false>();
    expectTypeOf<Same<Omit<RefundQuote, 'cap'>, RefundQuote>>().toEqualTypeOf<false>();
  });

  it('differs by how many entries a list has', () => {
    expectTypeOf<Same<readonly [], readonly number[]>>().toEqualTypeOf<false>();
    expectTypeOf<Same<readonly [number, ...number[]], number[]>>().toEqualTypeOf<false>();
    expectTypeOf<Same<readonly number[], number[]>>().toEqualTypeOf<true>();
  });
});

describe('tables that are looped over', () => {
  it('have the params of every reason', () => {
    type Given = { [Code in keyof typeof reasonParams]: OutputOf<(typeof reasonParams)[Code]> };
    type Different = { [Code in ReasonCode]: Same<Given[Code], ReasonParams[Code]> extends true ? never : Code };
    expectTypeOf<keyof Given>().toEqualTypeOf<ReasonCode>();
    expectTypeOf<Different[ReasonCode]>().toBeNever();
  });

  it('have what every effect tells', () => {
    type Given = { [Name in CaseEffectName]: OutputOf<(typeof effectEntries)[Name]> };
    type Told = { [Name in CaseEffectName]: Omit<CaseEffectOf<Name>, 'key' | 'caseId' | 'effect'> };
    type Different = { [Name in CaseEffectName]: Same<Given[Name], Told[Name]> extends true ? never : Name };
    expectTypeOf<Different[CaseEffectName]>().toBeNever();
  });

  it('have all that can be told with an action', () => {
    expectTypeOf<Same<OutputOf<typeof caseInputEntries>, Required<CaseInput>>>().toEqualTypeOf<true>();
  });
});

describe('the schemas of a question', () => {
  it('give its parameters and its answer', () => {
    type Asks = (typeof QUESTIONS)['checkEligibility']['asks'];
    expectTypeOf<InferOutput<Asks[0]>>().toEqualTypeOf<Parameters<typeof checkEligibility>[0]>();
    expectTypeOf<InferOutput<Asks[1]>>().toEqualTypeOf<Parameters<typeof checkEligibility>[1]>();
    type Answer = InferOutput<(typeof QUESTIONS)['transition']['answer']>;
    expectTypeOf<Answer>().toEqualTypeOf<ReturnType<typeof transition>>();
  });
});
