import { checkPolicy, standard } from 'aftersale/policy';
import { afterSaleCaseSchema, allocationSchema, orderSchema, policySchema, situationSchema } from 'aftersale/schema';
import { SHAPE_ISSUE_CODES } from 'aftersale/vocabulary';
import fc from 'fast-check';
import { type GenericSchema, is, safeParse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { everyPath, pathOf, withValue } from '../fixtures/changed';
import { fullSituation } from '../fixtures/full-situation';

const { order, cases, allocation } = fullSituation;
const json = (data: unknown): unknown => JSON.parse(JSON.stringify(data));

const schemas: readonly (readonly [name: string, schema: GenericSchema, sample: unknown])[] = [
  ['an order', orderSchema, order],
  ['an after-sale case', afterSaleCaseSchema, cases[0]],
  ['a policy', policySchema, standard],
  ['an allocation', allocationSchema, allocation],
  ['a situation', situationSchema, fullSituation],
];

describe.each(schemas)('the schema of %s', (_, schema, sample) => {
  const places = [...everyPath(sample)].filter(({ path }) => !path.includes('input'));
  const refusals = (path: readonly (string | number)[], value: unknown) =>
    safeParse(schema, withValue(sample, path, value)).issues ?? [];
  const codesAt = (path: readonly (string | number)[], value: unknown) =>
    refusals(path, value)
      .filter((issue) => JSON.stringify((issue.path ?? []).map(({ key }) => key)) === JSON.stringify(path))
      .map(({ message }) => message);
  const unrefused = (values: typeof places, value: unknown, codes: readonly string[]) =>
    values
      .filter(({ path }) => !codesAt(path, value).some((code) => codes.includes(code)))
      .map(({ path }) => path.join('.'));

  it('gives what it is given', () => {
    expect(safeParse(schema, json(sample)).output).toEqual(sample);
  });

  it('refuses a fraction, an unsafe number and a text in place of every number', () => {
    const numbers = places.filter(({ value }) => typeof value === 'number');
    expect(numbers.length).toBeGreaterThan(10);
    expect(unrefused(numbers, 0.5, ['not_integer', 'instant_invalid'])).toEqual([]);
    expect(unrefused(numbers, 2 ** 53, ['not_integer', 'instant_invalid'])).toEqual([]);
    expect(unrefused(numbers, '1', ['wrong_type'])).toEqual([]);
  });

  it('turns −0 into 0', () => {
    const numbers = places.filter(({ path, value }) => value === 0 && path.at(-1) !== 'input');
    expect(numbers.length).toBeGreaterThan(0);
    for (const { path } of numbers) {
      const { output } = safeParse(schema, withValue(sample, path, -0));
      expect(output, path.join('.')).toEqual(sample);
    }
  });

  it('refuses what is no list, no object, no text', () => {
    const lists = places.filter(({ value }) => Array.isArray(value));
    const objects = places.filter(({ value }) => typeof value === 'object' && value !== null && !Array.isArray(value));
    const texts = places.filter(({ value }) => typeof value === 'string');
    expect(unrefused(lists, {}, ['wrong_type'])).toEqual([]);
    expect(unrefused(objects, [], ['wrong_type', 'not_one_of'])).toEqual([]);
    expect(unrefused(objects, 'text', ['wrong_type', 'not_one_of'])).toEqual([]);
    expect(unrefused(texts, 7, ['wrong_type', 'not_one_of'])).toEqual([]);
  });

  it('refuses unknown keys everywhere, all of them, at their place', () => {
    for (const { path, value } of places) {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) continue;
      for (const key of ['unknown', 'toString']) {
        expect(codesAt([...path, key], 1), [...path, key].join('.')).toEqual(['unknown_key']);
      }
      const both = refusals(path, { ...value, unknown: 1, other: undefined });
      expect(both.filter(({ message }) => message === 'unknown_key')).toHaveLength(2);
    }
  });

  it('refuses a missing key, and one that holds undefined', () => {
    const taken = places.filter(({ path }) => typeof path.at(-1) === 'string');
    for (const { path } of taken) {
      for (const code of codesAt(path, undefined)) expect(['missing', 'not_one_of']).toContain(code);
      const parent = path.slice(0, -1);
      const holder = parent.reduce<unknown>((data, key) => Reflect.get(Object(data), key), sample);
      const holding = { ...Object(holder), [String(path.at(-1))]: undefined };
      expect(refusals(parent, holding).length, path.join('.')).toBeGreaterThan(0);
    }
  });

  it('names every fault by a code', () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.anything(), ({ path }, value) => {
        const issues = refusals(path, value);
        expect(issues.filter(({ message }) => !(SHAPE_ISSUE_CODES as readonly string[]).includes(message))).toEqual([]);
      }),
    );
  });

  it('is a Standard Schema', async () => {
    const { version, vendor, validate } = schema['~standard'];
    expect([version, vendor]).toEqual([1, 'valibot']);
    expect(await validate(json(sample))).toEqual({ value: sample, typed: true });
    const faulty = await validate({ ...Object(sample), unknown: 1 });
    expect(faulty.issues?.map(({ message, path = [] }) => [message, path.map((item) => Object(item).key)])).toEqual([
      ['unknown_key', ['unknown']],
    ]);
  });
});

describe('the schema of an order', () => {
  it.each([
    ['currency', 'RMB', 'currency_unknown'],
    ['status', 'paid', 'not_one_of'],
    ['placedAt', '2025-01-01', 'wrong_type'],
    ['placedAt', 8_640_000_000_000_001, 'instant_invalid'],
    ['id', '', 'text_empty'],
    ['lines.0.quantity', 0, 'out_of_range'],
    ['lines.0.unitPrice', -1, 'out_of_range'],
    ['lines.0.taxes.0.rate', '13%', 'rate_invalid'],
    ['lines.0.taxes.0.included', 'yes', 'wrong_type'],
    ['discounts.0.condition.is', 'double', 'not_one_of'],
    ['discounts.0.condition', [], 'wrong_type'],
    ['discounts.1.condition.every', 0, 'out_of_range'],
    ['discounts.2.condition.tiers.0.off', '5', 'wrong_type'],
    ['discounts.2.condition.tiers.1.rate', 0.1, 'wrong_type'],
    ['discounts.2.condition.tiers.1.off', 100, 'unknown_key'],
    ['lines.3.virtual', [], 'wrong_type'],
  ])('refuses %s %j: %s', (path, value, code) => {
    const { issues = [] } = safeParse(orderSchema, withValue(order, pathOf(path), value));
    expect(issues.map(({ message, path: items = [] }) => [items.map(({ key }) => key).join('.'), message])).toEqual([
      [path, code],
    ]);
  });

  it('refuses a special day that is no date', () => {
    const days = withValue(standard, ['settlement', 'specialDays'], [{ date: '1 October', worked: false }]);
    expect(safeParse(policySchema, days).issues?.map(({ message }) => message)).toEqual(['date_invalid']);
  });

  it('refuses keys that mean something to JavaScript', () => {
    for (const key of ['__proto__', 'constructor', 'prototype']) {
      const text = JSON.stringify(order).replace('{', `{"${key}":{"status":"closed"},`);
      expect(is(orderSchema, JSON.parse(text))).toBe(false);
      const nested = JSON.stringify(order).replace('"buyer":{', `"buyer":{"${key}":{"credit":1},`);
      expect(is(orderSchema, JSON.parse(nested))).toBe(false);
    }
  });
});

describe('the schema of a policy', () => {
  it('refuses what checkPolicy refuses, except values that contradict each other', () => {
    const places = [...everyPath(standard)].map(({ path }) => path);
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.oneof(fc.anything(), fc.string(), fc.integer()), (path, value) => {
        const policy = withValue(standard, path, value);
        const faults = checkPolicy(policy).filter(
          ({ code }) => !['duplicate', 'not_ascending', 'bounds_crossed'].includes(code),
        );
        expect(is(policySchema, policy)).toBe(faults.length === 0);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['timeZone', 'Shanghai', 'time_zone_unknown'],
    ['windows.rules.0.rule', 'WIN-2', 'rule_unknown'],
    ['windows.rules', [], 'list_too_short'],
    ['refund.restockingRate', '1.5', 'out_of_range'],
    ['benefits.expiredCoupon.is', 'keep', 'not_one_of'],
    ['settlement.serviceFees.0.rate', '1.1', 'out_of_range'],
    ['freight.compensation.0.maximum', -1, 'out_of_range'],
  ])('refuses %s %j: %s', (path, value, code) => {
    const { issues = [] } = safeParse(policySchema, withValue(standard, pathOf(path), value));
    expect(issues.map(({ message, path: items = [] }) => [items.map(({ key }) => key).join('.'), message])).toEqual([
      [path, code],
    ]);
  });
});
