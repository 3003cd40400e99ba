import { checkFacts, type FactIssue } from 'aftersale/facts';
import { ORDER_STATUSES } from 'aftersale/vocabulary';
import { describe, expect, it } from 'vitest';
import { changed, everyPath, pathOf } from '../../fixtures/changed';
import { fullSituation } from '../../fixtures/full-situation';

/** What is the schema's and the policy's alone: words, texts, switches, and what was told with a command. */
const ELSEWHERE =
  /^(policy|policies)|\.(buyer|merchantId|evidence|invoice|types|input|returnParcel)\b|\.(returnParcel|withdrawalBy)$/;

const places = [...everyPath(fullSituation)]
  .map(({ path, value }) => ({ text: path.join('.'), value }))
  .filter(({ text }) => text !== '' && !ELSEWHERE.test(text));

const faultsAt = (path: string, value: unknown): FactIssue[] =>
  checkFacts(changed(fullSituation, [path, value])).filter((issue) => issue.path.join('.') === path);

/** The places at which `value` is not refused with `code`. */
const unrefused = (among: readonly { readonly text: string }[], value: unknown, code: RegExp) =>
  among.map(({ text }) => text).filter((text) => !faultsAt(text, value).some((issue) => code.test(issue.code)));

describe('every value a situation is made of', () => {
  it('is sound in a coherent one', () => {
    expect(checkFacts(fullSituation)).toEqual([]);
  });

  it('is whole, where it is a number', () => {
    const numbers = places.filter(({ value }) => typeof value === 'number');
    expect(numbers.length).toBeGreaterThan(100);
    expect(unrefused(numbers, 0.5, /^(amount|count|instant)_invalid$/)).toEqual([]);
  });

  it('is a list where it is to be one', () => {
    const lists = places.filter(({ value }) => Array.isArray(value));
    expect(lists.length).toBeGreaterThan(50);
    expect(unrefused(lists, {}, /^wrong_type$/)).toEqual([]);
  });

  it('is an object where it is to be one', () => {
    const objects = places.filter(({ value }) => typeof value === 'object' && value !== null && !Array.isArray(value));
    expect(objects.length).toBeGreaterThan(50);
    expect(unrefused(objects, [], /^wrong_type$/)).toEqual([]);
    expect(unrefused(objects, 'text', /^wrong_type$/)).toEqual([]);
  });

  it('is a text that is not empty, where it is an id', () => {
    const ids = places.filter(({ text }) => /(^|\.)(id|key|\w+Id|lineIds\.\d|orderIds\.\d)$/.test(text));
    expect(ids.length).toBeGreaterThan(50);
    expect(unrefused(ids, '', /^id_invalid$/)).toEqual([]);
    expect(unrefused(ids, 7, /^id_invalid$/)).toEqual([]);
  });
});

describe.each([
  ['an amount', 'order.lines.0.unitPrice', 'amount_invalid', {}, [-1, 0.1, -0, 2 ** 53, Number.NaN, '100', null, 100n]],
  ['a signed amount', 'cases.0.refunds.0.entries.0.amount', 'amount_invalid', {}, [0.1, -0, -(2 ** 53), '1', null]],
  ['a step of a condition', 'order.discounts.1.condition.every', 'amount_invalid', {}, [0, -1, 0.5, '1']],
  ['a maximum', 'order.discounts.1.condition.maximum', 'amount_invalid', {}, [-1, 0.5, '1']],
  ['a quantity', 'order.lines.0.quantity', 'count_invalid', { minimum: 1 }, [0, -1, 0.5, 2 ** 53, '1', null]],
  ['a count', 'order.tenders.1.points', 'count_invalid', { minimum: 0 }, [-1, 0.5, '1', null]],
  ['a version', 'version', 'count_invalid', { minimum: 0 }, [-1, 0.5, 2 ** 53, '1', undefined]],
  ['a moment', 'now', 'instant_invalid', {}, ['2025-01-01', 0.5, 8_640_000_000_000_001, Number.NaN, undefined]],
  ['a rate', 'order.lines.0.taxes.0.rate', 'rate_invalid', {}, ['13%', '-0.1', '.5', '1e-2', 0.13, '']],
  ['a currency', 'order.currency', 'currency_unknown', {}, ['cny', 'RMB', 156, undefined]],
  ['a list', 'order.lines', 'wrong_type', { expected: 'list' }, [{}, null, 'text', undefined]],
  ['an object', 'order.freight', 'wrong_type', { expected: 'object' }, [[], null, 'text']],
  ['an algorithm', 'allocation.algorithm', 'algorithm_unknown', {}, ['wrap@2', undefined]],
  [
    'a status',
    'order.status',
    'not_one_of',
    { offered: ORDER_STATUSES.join(', ') },
    ['paid', 'toString', null, undefined],
  ],
  ['a remainder convention', 'policy.allocation.remainder', 'remainder_unknown', {}, ['random', undefined]],
] as [string, string, string, object, unknown[]][])('%s', (_, path, code, params, wrong) => {
  it.each(wrong.map((value) => [value]))('is not %s', (value) => {
    expect(faultsAt(path, value)).toContainEqual({ path: pathOf(path), code, params });
  });
});

describe('a value', () => {
  const { allocation: _, ...unallocated } = fullSituation;

  it.each(['order.freight', 'order.earned', 'order.discounts.0.coupon.expiresAt', 'cases.0.terms', 'cases.0.topUp'])(
    'may be absent at %s',
    (path) => {
      const codes = checkFacts(changed(unallocated, [path, undefined])).map(({ code }) => code);
      expect(codes.filter((code) => /_invalid|wrong_type/.test(code))).toEqual([]);
    },
  );

  it.each(['order.discounts.1.condition.maximum', 'cases.0.proposal', 'cases.0.sent'])('may be null at %s', (path) => {
    expect(checkFacts(changed(fullSituation, [path, null]))).toEqual([]);
  });
});
