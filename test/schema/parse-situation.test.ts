import { checkFacts } from 'aftersale/facts';
import { checkPolicy, standard } from 'aftersale/policy';
import { type ParsedSituation, parseSituation } from 'aftersale/schema';
import { ALL_OVER_BY, orderArbitrary } from 'aftersale/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Change, everyPath, pathOf, withValue } from '../fixtures/changed';
import { openSituation } from '../fixtures/faults';
import { fullSituation } from '../fixtures/full-situation';

const json = (data: unknown): unknown => JSON.parse(JSON.stringify(data));
const faultsOf = (parsed: ParsedSituation): string[] =>
  parsed.ok ? [] : parsed.issues.map(({ path, code }) => `${path.join('.')}: ${code}`);
const faultsAfter = (...changes: readonly Change[]) =>
  faultsOf(
    parseSituation(
      changes.reduce<unknown>((data, [path, value]) => withValue(data, pathOf(path), value), openSituation),
    ),
  );

describe('parseSituation', () => {
  it('gives a situation as it is', () => {
    expect(parseSituation(json(fullSituation))).toEqual({ ok: true, situation: fullSituation });
    fc.assert(
      fc.property(orderArbitrary(), (order) => {
        const situation = { order, cases: [], policy: standard, now: ALL_OVER_BY, version: 1 };
        expect(parseSituation(json(situation))).toEqual({ ok: true, situation });
      }),
    );
  });

  it('turns −0 into 0 before it checks anything', () => {
    const input = withValue(withValue(fullSituation, ['version'], -0), ['policy', 'freight', 'servicePeriodDays'], -0);
    const parsed = parseSituation(input);
    expect(parsed.ok && Object.is(parsed.situation.version, 0)).toBe(true);
    expect(parsed.ok && Object.is(parsed.situation.policy.freight.servicePeriodDays, 0)).toBe(true);
  });

  it('finds faults of shape, of the policy and of the facts at once, in this order', () => {
    expect(
      faultsAfter(
        ['order.colour', 'blue'],
        ['order.lines.0.unitprice', 1],
        ['order.lines.0.unitPrice', 99.5],
        ['order.discounts.0.funding.0.amount', 1],
        ['cases.0.state', 'done'],
        ['cases.0.note', 'lost'],
        ['policy.timeZone', 'Shanghai'],
        ['policy.freight.compensation.0.minimum', 9_999],
        ['policies.0.version', 'two'],
        ['order.parcels.0.signedAt', 0],
      ),
    ).toEqual([
      'order.lines.0.unitPrice: not_integer',
      'order.lines.0.unitprice: unknown_key',
      'order.colour: unknown_key',
      'cases.0.state: not_one_of',
      'cases.0.note: unknown_key',
      'policy.timeZone: time_zone_unknown',
      'policy.freight.compensation.0.minimum: bounds_crossed',
      'policies.0.version: wrong_type',
      'order.discounts.0.funding: funding_mismatch',
      'order.parcels.0.signedAt: times_reversed',
    ]);
  });

  it('tells what would be right', () => {
    const paramsOf = (path: string, value: unknown) => {
      const parsed = parseSituation(withValue(openSituation, pathOf(path), value));
      return parsed.ok ? null : parsed.issues[0].params;
    };
    expect(paramsOf('order.lines.0.quantity', 0)).toEqual({ minimum: 1, maximum: Number.MAX_SAFE_INTEGER });
    expect(paramsOf('order.payment', 'barter')).toEqual({ offered: 'prepaid, cash_on_delivery' });
    expect(paramsOf('order.discounts.0.condition.is', 'double')).toEqual({ offered: 'single, stepped, tiered' });
    expect(paramsOf('allocation', null)).toEqual({ expected: 'object' });
    expect(paramsOf('order.lines', null)).toEqual({ expected: 'list' });
    expect(paramsOf('order.lines.0.category', null)).toEqual({ expected: 'text' });
    expect(paramsOf('order.crossBorder', null)).toEqual({ expected: 'boolean' });
    expect(paramsOf('now', null)).toEqual({ expected: 'number' });
    expect(paramsOf('now', undefined)).toEqual({});
    expect(paramsOf('policy.eligibility.paidCancelBy', 'me')).toEqual({ offered: 'buyer, agent_only' });
    expect(paramsOf('policy.windows.rules.0.days', -1)).toEqual({ minimum: 0, maximum: 36_500 });
  });

  it('says every fault once, at the first check that finds it', () => {
    expect(faultsAfter(['order', undefined])).toEqual(['order: missing']);
    expect(faultsAfter(['policy', undefined])).toEqual(['policy: missing']);
    expect(faultsAfter(['policy', 'standard'])).toEqual(['policy: wrong_type']);
    expect(faultsAfter(['policies', 'standard'])).toEqual(['policies: wrong_type']);
    expect(faultsAfter(['policies', ['standard']])).toEqual(['policies.0: wrong_type']);
    expect(faultsAfter(['policy.allocation.remainder', 'random'])).toEqual(['policy.allocation.remainder: not_one_of']);
    expect(faultsAfter(['order.lines.0.unitPrice', undefined])).toEqual(['order.lines.0.unitPrice: missing']);
    expect(faultsAfter(['version', -1])).toEqual(['version: out_of_range']);
  });

  it('finds all that checkPolicy and checkFacts find', () => {
    const policy = withValue(standard, ['refund', 'authorityLimits', 0, 'limit'], null);
    expect(faultsAfter(['policy', policy])).toHaveLength(checkPolicy(policy).length);
    const facts = withValue(openSituation, ['cases', 0, 'state'], 'negotiating');
    expect(faultsOf(parseSituation(facts))).toHaveLength(checkFacts(facts as typeof openSituation).length);
  });
});

describe('whatever parseSituation is given', () => {
  const anything = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withSet: true,
  });
  const places = [...everyPath(fullSituation)].map(({ path }) => path);

  it.each([undefined, null, 7, 'text', [], true, Symbol('situation'), () => fullSituation])(
    'it refuses %s',
    (input) => {
      expect(parseSituation(input)).toEqual({
        ok: false,
        issues: [{ path: [], code: 'wrong_type', params: { expected: 'object' } }],
      });
    },
  );

  it('it answers with issues in plain data', () => {
    fc.assert(
      fc.property(anything, (input) => {
        const parsed = parseSituation(input);
        expect(parsed.ok).toBe(false);
        expect(json(parsed)).toEqual(parsed);
      }),
    );
  });

  it('it answers when any part of a situation is something else', () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.oneof(anything, fc.constant(Symbol('id'))), (path, value) => {
        const parsed = parseSituation(withValue(fullSituation, path, value));
        if (!parsed.ok) expect(json(parsed)).toEqual(parsed);
        else expect(parseSituation(parsed.situation)).toEqual(parsed);
      }),
      { numRuns: 200 },
    );
  });

  it('it is unreadable where reading throws', () => {
    const throwing = {
      ...fullSituation,
      get order(): never {
        throw new Error('no plain data');
      },
    };
    expect(parseSituation(throwing)).toEqual({ ok: false, issues: [{ path: [], code: 'unreadable', params: {} }] });
  });

  it('it leaves the input as it was', () => {
    const input = json(fullSituation);
    parseSituation(input);
    expect(input).toEqual(fullSituation);
  });
});
