import {
  definePolicy,
  KNOBS,
  type KnobSection,
  type Policy,
  type PolicyChanges,
  type PolicySection,
} from 'aftersale/policy';
import { assertLaws, LAWS, policyArbitrary, refundStories, valueArbitrary } from 'aftersale/testing';
import type fc from 'fast-check';
import { describe, it } from 'vitest';
import { SHIPPED_POLICIES } from '../fixtures/shipped-policies';

type Knobs = Omit<PolicyChanges, 'id' | 'version'>;

const POLICIES: Readonly<Record<string, Knobs>> = {
  'cash first': { refund: { tenderOrder: 'cash_first' } },
  'points first': { refund: { tenderOrder: 'points_first' } },
  'all points back': { benefits: { pointsBack: 'all' } },
  'no points back': { benefits: { pointsBack: 'none' } },
  'the last line takes the remainder': { allocation: { remainder: 'last_line' } },
  'the first line takes the remainder': { allocation: { remainder: 'first_line' } },
  'a restocking fee, cash first': { refund: { restockingRate: '0.15', tenderOrder: 'cash_first' } },
  'a restocking fee': { refund: { restockingRate: '0.15', restockingMaximum: 500 } },
};

/** A policy under which as many kinds of money as possible can move. */
const generous = definePolicy({
  id: 'generous',
  version: 1,
  eligibility: { thresholdBreach: 'reclaim', giftOnReturn: 'deduct_value', allowTopUp: true },
  refund: { exchangeWith: 'any', compensationThenReturn: 'deduct', restockingRate: '0.1' },
  benefits: { couponBackShipped: true, couponBackSigned: true, pointsShortfall: 'deduct_cash' },
});

const MONEY_SECTIONS: readonly PolicySection[] = [
  'refund',
  'benefits',
  'freight',
  'eligibility',
  'allocation',
  'settlement',
];

/** The generous policy with one knob turned to each of its values, or to some of very many. */
const variants = MONEY_SECTIONS.flatMap((section) => {
  const knobs: KnobSection = KNOBS[section];
  return Object.entries(knobs).map(([name, { shape }]): readonly [string, fc.Arbitrary<Policy>] => [
    `${section}.${name}`,
    valueArbitrary(shape).map((value) => ({ ...generous, [section]: { ...generous[section], [name]: value } })),
  ]);
});

const laws = LAWS.filter(({ scenario }) => scenario === refundStories);

describe('RFD-03 RFD-04 RFD-05 RFD-11 RFD-13 RFD-17 STL-06 STL-07 STL-10 the laws of money hold', () => {
  it.each(Object.entries(POLICIES))('under a policy: %s', (id, changes) => {
    assertLaws(definePolicy({ ...changes, id, version: 1 }), { laws, runs: 40 });
  });

  it.each(SHIPPED_POLICIES)('under the shipped policy $id', (policy) => {
    assertLaws(policy, { laws, runs: 40 });
  });

  it('under a policy that moves as many kinds of money as possible', () => {
    assertLaws(generous, { laws, runs: 40 });
  });

  it('under random policies', () => {
    assertLaws(policyArbitrary(), { laws, runs: 40 });
  });

  it.each(variants)('under any %s', (_name, policies) => {
    assertLaws(policies, { laws, runs: 8 });
  });
});
