import { checkFacts, type UnitRange } from 'aftersale/facts';
import { checkPolicy, standard } from 'aftersale/policy';
import {
  ALL_OVER_BY,
  eligibilityPolicyArbitrary,
  momentArbitrary,
  PLACED_AT,
  queryArbitrary,
  selectionArbitrary,
  situationArbitrary,
} from 'aftersale/testing';
import { ACTORS, AFTER_SALE_TYPES, CASE_STATES, CLAIM_REASON_NAMES, FULFILMENTS } from 'aftersale/vocabulary';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawn, ends, kinds, tenths } from './drawn';

const DAY = 86_400_000;

describe('random situations', () => {
  const situations = drawn(situationArbitrary(), 300);
  const orders = situations.map(({ order }) => order);
  const cases = situations.flatMap((situation) => situation.cases);

  it('are of coherent orders', () => {
    const issues = situations.flatMap(({ order }) =>
      checkFacts({ order, cases: [], policy: standard, now: ALL_OVER_BY + 400 * DAY, version: 1 }),
    );
    expect(issues.filter(({ path }) => path[1] !== 'extensions').map(({ code }) => code)).toEqual([]);
  });

  it('have up to two cases of their order, of any type, state and fulfilment, on units that there are', () => {
    expect(kinds(situations.map((one) => one.cases.map(({ id }) => id)))).toEqual([
      '',
      'case-1',
      'case-1,case-2',
      'case-2',
    ]);
    expect(kinds(cases.map(({ type }) => type))).toEqual([...AFTER_SALE_TYPES].sort());
    expect(kinds(cases.map(({ state }) => state))).toEqual([...CASE_STATES].sort());
    expect(tenths(cases, ({ state }) => state === 'succeeded')).toBe(3);
    expect(tenths(cases, ({ state }) => state === 'closed')).toBe(3);
    expect(kinds(cases.map(({ fulfilment }) => fulfilment))).toEqual([...FULFILMENTS].sort());
    for (const { order, cases: own } of situations) {
      for (const { orderId, claims } of own) {
        expect(orderId).toBe(order.id);
        expect(new Set(claims.map(({ lineId }) => lineId)).size).toBe(claims.length);
        const quantity = new Map(order.lines.map((line) => [line.id, line.quantity]));
        expect(
          claims.every(({ lineId, from, to }) => 0 <= from && from < to && to <= (quantity.get(lineId) ?? 0)),
        ).toBe(true);
      }
    }
    expect(ends(cases.map(({ claims }) => claims.length))).toEqual([0, 4]);
  });

  it('grant nothing, half of the price, or all of it', () => {
    const shares = situations.flatMap(({ order, cases: own }) =>
      own.flatMap(({ claims, grants }) => {
        expect(grants.map(({ each: _, ...range }) => range)).toEqual(claims);
        return grants.flatMap(({ lineId, each }) => {
          const price = order.lines.find(({ id }) => id === lineId)?.unitPrice ?? 0;
          expect([0, Math.floor(price / 2), price]).toContain(each);
          return price > 1 ? [Math.round((2 * each) / price)] : [];
        });
      }),
    );
    expect(kinds(shares)).toEqual(['0', '1', '2']);
  });

  it('have cases that say who applied and when, and now and then that their window was extended or restarted', () => {
    const {
      id: _,
      orderId: __,
      type: ___,
      state: ____,
      fulfilment: _____,
      claims,
      grants,
      ...rest
    } = cases.find(
      ({ windowExtendedUntil, replacementSignedAt }) =>
        windowExtendedUntil === undefined && replacementSignedAt === undefined,
    ) ?? ({} as never);
    expect(claims.length).toBe(grants.length);
    expect(rest).toEqual({
      version: 1,
      policy: 'random@1',
      reason: 'other',
      refunds: [],
      appliedBy: 'buyer',
      appliedAt: PLACED_AT,
      enteredAt: PLACED_AT,
      history: [],
    });
    expect(kinds(cases.map((one) => 'windowExtendedUntil' in one))).toEqual(['false', 'true']);
    expect(kinds(cases.map((one) => 'replacementSignedAt' in one))).toEqual(['false', 'true']);
    expect(cases.every(({ windowExtendedUntil = PLACED_AT }) => windowExtendedUntil >= PLACED_AT)).toBe(true);
    expect(cases.every(({ replacementSignedAt = PLACED_AT }) => replacementSignedAt >= PLACED_AT)).toBe(true);
  });

  it('are of orders from abroad or not, in which discounts were earned and the receipt was put off', () => {
    expect(kinds(orders.map(({ crossBorder }) => crossBorder))).toEqual(['false', 'true']);
    expect(kinds(orders.map(({ extensions }) => extensions?.length))).toEqual(['1', 'undefined']);
    expect(orders.flatMap(({ extensions = [] }) => extensions).every(({ until }) => until >= PLACED_AT)).toBe(true);
    for (const { discounts } of orders) {
      expect(discounts.map(({ condition }) => condition)).toEqual(
        discounts.map(({ amount }, at) => (at > 1 ? undefined : { is: 'single', atLeast: amount * 2, off: amount })),
      );
    }
    expect(Math.max(...orders.map(({ discounts }) => discounts.length))).toBe(4);
  });

  it('are under a policy that is drawn, on version one', () => {
    expect(kinds(situations.map(({ version }) => version))).toEqual(['1']);
    expect(new Set(situations.map(({ policy }) => JSON.stringify(policy))).size).toBeGreaterThan(200);
    expect(drawn(situationArbitrary(fc.constant(standard)), 3).map(({ policy }) => policy)).toEqual([
      standard,
      standard,
      standard,
    ]);
  });
});

describe('random moments', () => {
  const moments = drawn(momentArbitrary, 500);

  it('lie from the order to a year after everything, mostly before all is over', () => {
    expect(Math.min(...moments)).toBeGreaterThanOrEqual(PLACED_AT);
    expect(Math.min(...moments)).toBeLessThan(PLACED_AT + DAY);
    expect(Math.max(...moments)).toBeGreaterThan(ALL_OVER_BY + 350 * DAY);
    expect(Math.max(...moments)).toBeLessThanOrEqual(ALL_OVER_BY + 365 * DAY);
    expect(tenths(moments, (moment) => moment <= ALL_OVER_BY)).toBe(8);
  });
});

describe('random policies of eligibility', () => {
  const policies = drawn(eligibilityPolicyArbitrary, 300);

  it('are coherent, and differ in all that eligibility asks of them', () => {
    expect(policies.flatMap(checkPolicy)).toEqual([]);
    const of = (name: keyof typeof standard.eligibility) => kinds(policies.map(({ eligibility }) => eligibility[name]));
    expect(kinds(policies.map(({ timeZone }) => timeZone))).toEqual(['+08:00', 'America/New_York', 'Asia/Shanghai']);
    expect(of('lastSelfServiceStage')).toEqual(['checked', 'none', 'packed']);
    expect(of('paidCancelBy')).toEqual(['agent_only', 'buyer']);
    expect(of('maxApplicationsPerLine')).toEqual(['1', '2', '3', 'null']);
    expect(of('allowTopUp')).toEqual(['false', 'true']);
    expect(of('afterExchange')).toEqual(['none', 'window_restarts']);
    expect(of('thresholdBreach')).toEqual(['deny', 'keep', 'reclaim']);
    expect(of('unshippedAmount')).toEqual(['any', 'full_only']);
    expect(of('unshippedLines')).toEqual(['any', 'whole_order_only']);
    expect(of('giftOnReturn')).toEqual(['deduct_value', 'keep', 'return_with_parent']);
  });

  it('have the standard windows, or from one to three of any kind', () => {
    const isStandard = ({ windows }: (typeof policies)[number]) =>
      JSON.stringify(windows.rules) === JSON.stringify(standard.windows.rules);
    expect(tenths(policies, isStandard)).toBe(5);
    const drawnRules = policies.filter((policy) => !isStandard(policy)).map(({ windows }) => windows.rules);
    const rules = drawnRules.flat();
    expect(ends(drawnRules.map(({ length }) => length))).toEqual([1, 3]);
    expect(kinds(rules.map(({ id }) => id))).toEqual(['w1', 'w2', 'w3']);
    expect(kinds(rules.map(({ rule }) => rule))).toEqual(['WIN-03']);
    expect(kinds(rules.flatMap(({ types }) => types))).toEqual([...AFTER_SALE_TYPES].sort());
    expect(Math.min(...rules.map(({ types }) => types.length))).toBe(1);
    expect(kinds(rules.map(({ categories }) => categories))).toEqual(['goods', 'null']);
    expect(kinds(rules.flatMap(({ reasons }) => reasons ?? []))).toEqual([...CLAIM_REASON_NAMES].sort());
    expect(Math.min(...rules.flatMap(({ reasons }) => reasons?.length ?? []))).toBe(1);
    expect(kinds(rules.map(({ anchor }) => anchor))).toEqual(['completed', 'paid', 'shipped', 'signed']);
    expect(kinds(rules.map(({ fallback }) => fallback))).toEqual(['completed', 'null', 'paid']);
    expect(ends(rules.map(({ days }) => days))).toEqual([0, 60]);
    expect(kinds(rules.map(({ starts }) => starts))).toEqual(['immediately', 'next_midnight']);
  });
});

describe('random questions', () => {
  const queries = drawn(situationArbitrary().chain(queryArbitrary), 300);

  it('are asked by whoever, mostly buyers and agents, about some units or all', () => {
    expect(kinds(queries.map(({ actor }) => actor))).toEqual([...ACTORS].sort());
    expect(tenths(queries, ({ actor }) => actor === 'buyer' || actor === 'agent')).toBeGreaterThan(4);
    expect(kinds(queries.map(({ explain }) => explain))).toEqual(['false', 'true']);
    expect(kinds(queries.flatMap(({ reason }) => reason ?? []))).not.toHaveLength(0);
    for (const name of ['reason', 'lines', 'amount'] as const) {
      expect(kinds(queries.map((query) => name in query))).toEqual(['false', 'true']);
      expect(queries.every((query) => query[name] !== null)).toBe(true);
    }
    expect(queries.every(({ amount = 0 }) => amount >= 0 && amount <= 30_000)).toBe(true);
  });

  it('name units as ranges and as quantities, at times more than there are', () => {
    const [situation] = drawn(situationArbitrary(), 1);
    const order = {
      ...(situation?.order ?? ({} as never)),
      lines: [{ id: 'l1', category: 'goods', quantity: 2, unitPrice: 1 }],
    };
    const selections = drawn(selectionArbitrary(order), 200);
    const named = selections.flat();
    const ranges = named.filter((one): one is UnitRange => 'from' in one);
    const quantities = named.flatMap((one) => ('quantity' in one ? one.quantity : []));
    expect(kinds(named.map(({ lineId }) => lineId))).toEqual(['l1']);
    expect(kinds(ranges.map(({ from, to }) => `${from} to ${to}`))).toEqual(['0 to 1', '0 to 2', '1 to 2']);
    expect(ends(quantities)).toEqual([1, 4]);
    expect(ends(selections.map((one) => one.filter((each) => 'quantity' in each).length))).toEqual([0, 2]);
  });
});
