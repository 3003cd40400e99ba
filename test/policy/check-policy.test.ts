import { checkPolicy, type KnobShape, POLICY_ISSUE_CODES, POLICY_SHAPE, standard } from 'aftersale/policy';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everyPath, pathOf, withValue } from '../fixtures/changed';

const faultsAfter = (...changes: readonly (readonly [path: string, value: unknown])[]) =>
  checkPolicy(changes.reduce<unknown>((policy, [path, value]) => withValue(policy, pathOf(path), value), standard)).map(
    ({ path, code }) => `${path.join('.')}: ${code}`,
  );

/** Values that do not have a shape, for every kind of shape. */
function brokenValues(shape: KnobShape): unknown[] {
  switch (shape.is) {
    case 'choice':
      return ['no such word', 'toString', '__proto__', 0, null, undefined, [], {}];
    case 'flag':
      return ['true', 1, null, undefined, [], {}];
    case 'integer':
      return [shape.min - 1, 0.5, -0, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, '7', 7n, null, undefined, [], {}];
    case 'rate':
      return ['7', '13%', '-0.1', '', '0.1e1', 0.13, null, undefined, [], {}].filter(
        (value) => shape.max !== null || value !== '7',
      );
    case 'text':
      return ['', 7, null, undefined, [], {}];
    case 'nullable':
      return brokenValues(shape.shape).filter((value) => value !== null);
    case 'list':
      return ['text', 0, null, undefined, {}, ...brokenValues(shape.of).map((value) => [value])];
    case 'row':
      return ['text', 0, null, undefined, [], { unknown: 1 }];
    case 'variant':
      return ['text', 0, null, undefined, [], {}, { [shape.by]: 'no such word' }, { [shape.by]: 'constructor' }];
  }
}

const knobShapes = Object.entries(POLICY_SHAPE.fields).flatMap(([section, shape]) =>
  shape.is === 'row'
    ? Object.entries(shape.fields).map(([name, knob]) => ({ path: [section, name], shape: knob }))
    : [{ path: [section], shape }],
);

describe('checkPolicy', () => {
  it('finds nothing wrong with the standard policy', () => {
    expect(checkPolicy(standard)).toEqual([]);
    expect(checkPolicy(JSON.parse(JSON.stringify(standard)))).toEqual([]);
  });

  it.each(knobShapes.map(({ path, shape }) => [path.join('.'), path, shape] as const))(
    'refuses every broken value of %s, at its place',
    (_, path, shape) => {
      for (const value of brokenValues(shape)) {
        const policy = value === undefined ? undefinedAt(path) : withValue(standard, path, value);
        const issues = checkPolicy(policy);
        expect(issues.length, JSON.stringify(String(value))).toBeGreaterThan(0);
        for (const issue of issues) expect(issue.path.slice(0, path.length)).toEqual(path);
      }
      expect(checkPolicy(withValue(standard, path, undefined))).toEqual([{ path, code: 'missing', params: {} }]);
    },
  );

  it.each(Object.keys(POLICY_SHAPE.fields))('refuses a policy without %s', (name) => {
    expect(faultsAfter([name, undefined])).toEqual([`${name}: missing`]);
  });

  it.each([undefined, null, 7, 'standard', [], Symbol('policy'), () => standard, 7n])('refuses %s', (value) => {
    expect(checkPolicy(value)).toEqual([{ path: [], code: 'wrong_type', params: { expected: 'object' } }]);
  });

  it('finds all faults at once, each with its path', () => {
    expect(
      faultsAfter(
        ['timeZone', 'Shanghai'],
        ['version', 1.5],
        ['eligibility.allowTopUp', 'yes'],
        ['eligibility.allowTopups', true],
        ['windows.rules.1.days', -1],
        ['refund.restockingRate', '1.5'],
        ['refund.tenderOrder', undefined],
        ['extras', {}],
      ),
    ).toEqual([
      'version: not_integer',
      'timeZone: time_zone_unknown',
      'eligibility.allowTopUp: wrong_type',
      'eligibility.allowTopups: unknown_key',
      'windows.rules.1.days: out_of_range',
      'refund.tenderOrder: missing',
      'refund.restockingRate: out_of_range',
      'extras: unknown_key',
    ]);
  });

  it('says what would be right', () => {
    const issueAt = (path: string, value: unknown) => checkPolicy(withValue(standard, pathOf(path), value))[0];
    expect(issueAt('eligibility.paidCancelBy', 'anyone')).toEqual({
      path: ['eligibility', 'paidCancelBy'],
      code: 'not_one_of',
      params: { offered: 'buyer, agent_only' },
    });
    expect(issueAt('windows.rules.0.days', 36_501)?.params).toEqual({ minimum: 0, maximum: 36_500 });
    expect(issueAt('refund.restockingRate', '1.000000000001')?.params).toEqual({ minimum: 0, maximum: 1 });
    expect(issueAt('windows.rules', [])).toEqual({
      path: ['windows', 'rules'],
      code: 'list_too_short',
      params: { minimum: 1 },
    });
    expect(issueAt('benefits.expiredCoupon', 'forfeit')).toEqual({
      path: ['benefits', 'expiredCoupon'],
      code: 'wrong_type',
      params: { expected: 'object' },
    });
    expect(issueAt('freight.compensation.0.minimum', 3_001)?.params).toEqual({ maximum: 3_000 });
    expect(issueAt('windows.rules', {})?.params).toEqual({ expected: 'list' });
    expect(issueAt('eligibility.allowTopUp', 1)?.params).toEqual({ expected: 'boolean' });
    expect(issueAt('id', 1)?.params).toEqual({ expected: 'text' });
    expect(issueAt('version', '1')?.params).toEqual({ expected: 'number' });
  });

  it('takes the most there may be', () => {
    expect(faultsAfter(['windows.rules.0.days', 36_500])).toEqual([]);
    expect(faultsAfter(['refund.restockingRate', '1'])).toEqual([]);
  });

  it('takes a time zone by name or offset, and rules by their id', () => {
    expect(faultsAfter(['timeZone', '+08:00'])).toEqual([]);
    expect(faultsAfter(['timeZone', 'America/New_York'])).toEqual([]);
    expect(faultsAfter(['timeZone', ''])).toEqual(['timeZone: text_empty']);
    expect(faultsAfter(['windows.rules.0.rule', 'WIN-2'])).toEqual(['windows.rules.0.rule: rule_unknown']);
  });

  it('takes a date of the calendar', () => {
    const special = 'settlement.specialDays';
    expect(faultsAfter([special, [{ date: '2025-10-01', worked: false }]])).toEqual([]);
    expect(faultsAfter([special, [{ date: '2025-02-29', worked: true }]])).toEqual([`${special}.0.date: date_invalid`]);
  });

  it('takes a variant by its word, with what belongs to it', () => {
    const expired = 'benefits.expiredCoupon';
    expect(faultsAfter([expired, { is: 'extend', days: 30 }])).toEqual([]);
    expect(faultsAfter([expired, { is: 'extend' }])).toEqual([`${expired}.days: missing`]);
    expect(faultsAfter([expired, { is: 'forfeit', days: 30 }])).toEqual([`${expired}.days: unknown_key`]);
    expect(faultsAfter([expired, { is: 'keep' }])).toEqual([`${expired}.is: not_one_of`]);
    expect(faultsAfter([expired, {}])).toEqual([`${expired}.is: not_one_of`]);
    expect(faultsAfter([expired, { is: 'constructor', days: 30 }])).toEqual([`${expired}.is: not_one_of`]);
    expect(faultsAfter([expired, { is: ['extend'] }])).toEqual([`${expired}.is: not_one_of`]);
  });

  it('takes a rate above one where it is no share', () => {
    expect(faultsAfter(['freight.compensation.0.rate', '3'])).toEqual([]);
  });
});

describe('values that contradict each other', () => {
  it('windows of one id', () => {
    expect(faultsAfter(['windows.rules.2.id', 'no_reason_7'])).toEqual(['windows.rules.2.id: duplicate']);
  });

  it('one reason twice in a table by reasons', () => {
    const liability = { reason: 'quality', liability: 'supplier' };
    expect(faultsAfter(['freight.liability', [liability, liability]])).toEqual([
      'freight.liability.1.reason: duplicate',
    ]);
    expect(faultsAfter(['freight.compensation.1.reason', 'late_shipment'])).toEqual([
      'freight.compensation.1.reason: duplicate',
    ]);
  });

  it('one word twice in a list of words', () => {
    expect(faultsAfter(['windows.noReasonExcluded', ['fresh', 'custom', 'fresh']])).toEqual([
      'windows.noReasonExcluded.2: duplicate',
    ]);
    expect(faultsAfter(['windows.rules.0.types', ['exchange', 'exchange']])).toEqual([
      'windows.rules.0.types.1: duplicate',
    ]);
    expect(faultsAfter(['windows.rules.0.categories', ['']])).toEqual(['windows.rules.0.categories.0: text_empty']);
  });

  it('compensation with a minimum above its maximum', () => {
    const minimum = 'freight.compensation.0.minimum';
    expect(faultsAfter([minimum, 3_000])).toEqual([]);
    expect(faultsAfter([minimum, 3_001])).toEqual([`${minimum}: bounds_crossed`]);
    expect(faultsAfter([minimum, 3_001], ['freight.compensation.0.maximum', null])).toEqual([]);
    expect(faultsAfter([minimum, 'much'])).toEqual([`${minimum}: wrong_type`]);
  });

  it('RFD-08 authority limits that do not ascend, or name an actor twice', () => {
    const limits = (...rows: readonly (readonly [actor: string, limit: unknown])[]) =>
      faultsAfter(['refund.authorityLimits', rows.map(([actor, limit]) => ({ actor, limit }))]);
    expect(limits(['agent', 1], ['supervisor', 2], ['finance', null])).toEqual([]);
    expect(limits(['agent', 1], ['supervisor', 1])).toEqual(['refund.authorityLimits.1.limit: not_ascending']);
    expect(limits(['agent', null], ['supervisor', 9])).toEqual(['refund.authorityLimits.1.limit: not_ascending']);
    expect(limits(['agent', null], ['finance', null])).toEqual(['refund.authorityLimits.1.limit: not_ascending']);
    expect(limits(['agent', 1], ['agent', 2])).toEqual(['refund.authorityLimits.1.actor: duplicate']);
    expect(faultsAfter(['refund.authorityLimits', [{ limit: 1 }, { limit: 2 }]])).toEqual([
      'refund.authorityLimits.0.actor: missing',
      'refund.authorityLimits.1.actor: missing',
    ]);
    expect(limits(['agent', 'much'], ['finance', 2])).toEqual(['refund.authorityLimits.0.limit: wrong_type']);
  });
});

describe('whatever checkPolicy is given', () => {
  const anything = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withSet: true,
  });
  const places = [...everyPath(standard)].map(({ path }) => path);
  const expectPlainIssues = (policy: unknown) => {
    const issues = checkPolicy(policy);
    expect(JSON.parse(JSON.stringify(issues))).toEqual(issues);
    expect(issues.filter(({ code }) => code === 'unreadable' || !POLICY_ISSUE_CODES.includes(code))).toEqual([]);
    return issues;
  };

  it('it answers with issues in plain data', () => {
    fc.assert(fc.property(anything, (value) => expectPlainIssues(value).length > 0));
  });

  it('it answers when any part of a policy is something else', () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.oneof(anything, fc.constant(Symbol('word'))), (path, value) => {
        expectPlainIssues(withValue(standard, path, value));
      }),
    );
  });

  it('it is not misled by keys that mean something to JavaScript, by circles or by symbols', () => {
    const text = JSON.stringify(standard).replace('{', '{"__proto__":{"admin":true},"constructor":1,');
    expect(checkPolicy(JSON.parse(text)).map(({ path, code }) => `${path}: ${code}`)).toEqual([
      '__proto__: unknown_key',
      'constructor: unknown_key',
    ]);
    expect(checkPolicy(Object.create(standard)).every(({ code }) => code === 'missing')).toBe(true);
    const circle: Record<string, unknown> = { ...standard };
    circle['eligibility'] = circle;
    expect(checkPolicy(circle).length).toBeGreaterThan(0);
    expect(checkPolicy({ ...standard, [Symbol('note')]: 1 })).toEqual([]);
  });

  it('it is unreadable where reading throws', () => {
    const unreadable = [{ path: [], code: 'unreadable', params: {} }];
    const throwing = {
      ...standard,
      get refund(): never {
        throw new Error('no plain data');
      },
    };
    expect(checkPolicy(throwing)).toEqual(unreadable);
    const revoked = Proxy.revocable({}, {});
    revoked.revoke();
    expect(checkPolicy(revoked.proxy)).toEqual(unreadable);
  });
});

/** The standard policy with a key that is there, but holds undefined. */
function undefinedAt(path: readonly string[]): unknown {
  const [key = '', ...rest] = path;
  const at = (data: unknown, [next, ...others]: readonly string[], name: string): unknown => ({
    ...Object(data),
    [name]: next === undefined ? undefined : at(Reflect.get(Object(data), name), others, next),
  });
  return at(standard, rest, key);
}
