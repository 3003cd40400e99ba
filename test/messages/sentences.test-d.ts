import type { ReasonParams } from 'aftersale';
import { describe, expectTypeOf, it } from 'vitest';
import { eligibilityReasons } from '../../src/messages/en/eligibility-reasons';
import { refundContributionReasons } from '../../src/messages/en/refund-contribution-reasons';
import { refundReasons } from '../../src/messages/en/refund-reasons';
import type { Labels } from '../../src/messages/labels';
import type { Sentences } from '../../src/messages/phrasing';

describe('a missing message', () => {
  it('of a reason does not compile', () => {
    const others = { ...eligibilityReasons, ...refundContributionReasons };
    expectTypeOf({ ...others, ...refundReasons }).toExtend<Sentences<ReasonParams>>();
    const { above_refundable, ...rest } = refundReasons;
    expectTypeOf({ ...others, ...rest }).not.toExtend<Sentences<ReasonParams>>();
    expectTypeOf(above_refundable).toBeFunction();
  });

  it('of a label does not compile', () => {
    expectTypeOf<{ allow: string; review: string; deny: string }>().toExtend<Labels['outcome']>();
    expectTypeOf<{ allow: string; review: string }>().not.toExtend<Labels['outcome']>();
  });
});
