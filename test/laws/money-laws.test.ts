import { definePolicy, type Policy, type PolicySection, PRESETS } from 'aftersale/policy';
import { policyArbitrary, valueArbitrary } from 'aftersale/testing';
import fc from 'fast-check';
import { describe } from 'vitest';
import type { KnobSection } from '../../src/policy/knob';
import { KNOBS } from '../../src/policy/policy';
import { moneyLaws } from './money-laws';

/** A policy under which as many kinds of money as possible can move. */
const generous = definePolicy({
  id: 'generous',
  version: 1,
  eligibility: { thresholdBreach: 'reclaim', giftOnReturn: 'deduct_value', allowTopUp: true },
  refund: { exchangeWith: 'any', compensationThenReturn: 'deduct', restockingRate: '0.1' },
  benefits: { couponBackShipped: true, couponBackSigned: true, pointsShortfall: 'deduct_cash' },
});

const MONEY_SECTIONS: readonly PolicySection[] = ['refund', 'benefits', 'freight', 'eligibility', 'allocation'];

/** The generous policy with one knob turned to each of its values, or to some of very many. */
const variants = MONEY_SECTIONS.flatMap((section) => {
  const knobs: KnobSection = KNOBS[section];
  return Object.entries(knobs).map(([name, { shape }]): readonly [string, fc.Arbitrary<Policy>] => [
    `${section}.${name}`,
    valueArbitrary(shape).map((value) => ({ ...generous, [section]: { ...generous[section], [name]: value } })),
  ]);
});

describe.each(PRESETS)('laws of money: $id', (preset) => {
  moneyLaws(fc.constant(preset), 25);
});

describe.each([
  ['generous', fc.constant(generous), 60],
  ['random policies', policyArbitrary(MONEY_SECTIONS), 60],
] as const)('laws of money: %s', (_name, policies, runs) => {
  moneyLaws(policies, runs);
});

describe.each(variants)('laws of money: any %s', (_name, policies) => {
  moneyLaws(policies, 8);
});
