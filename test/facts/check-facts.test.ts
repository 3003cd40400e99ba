import { allocateOrder } from 'aftersale/allocation';
import { checkFacts, FACT_ISSUE_CODES, type Situation } from 'aftersale/facts';
import { standard } from 'aftersale/policy';
import { ALL_OVER_BY, orderArbitrary } from 'aftersale/testing';
import { ORDER_STATUSES } from 'aftersale/vocabulary';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everyPath, withValue } from '../fixtures/changed';
import { faultsAfter, faultsOf, openSituation } from '../fixtures/faults';
import { fullSituation } from '../fixtures/full-situation';
import { units } from '../fixtures/order';

/** Values of every kind a program can hold, none of which throw when they are read. */
const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
});

const places = [...everyPath(fullSituation)].map(({ path }) => path);

const expectPlainIssues = (situation: unknown) => {
  const issues = checkFacts(situation as Situation);
  expect(JSON.parse(JSON.stringify(issues))).toEqual(issues);
  expect(issues.filter(({ code }) => code === 'unreadable' || !FACT_ISSUE_CODES.includes(code))).toEqual([]);
  return issues;
};

describe('checkFacts', () => {
  it('finds nothing in coherent facts', () => {
    expect(checkFacts(fullSituation)).toEqual([]);
    fc.assert(
      fc.property(orderArbitrary(), (order) => {
        const facts = { order, cases: [], policy: standard, now: ALL_OVER_BY, version: 0 };
        expect(checkFacts(facts)).toEqual([]);
      }),
    );
  });

  it('finds every fault at once', () => {
    const faults = faultsAfter(
      ['order.lines.0.unitPrice', 99.5],
      ['order.currency', 'RMB'],
      ['order.discounts.0.funding.0.amount', 1],
      ['order.parcels.0.signedAt', 0],
      ['cases.0.claims.0.lineId', 'lid'],
      ['cases.1.orderId', 'other'],
      ['group.orders.0.lines', null],
      ['version', -1],
    );
    expect(faults).toEqual([
      'order.currency: currency_unknown',
      'order.lines.0.unitPrice: amount_invalid',
      'version: count_invalid',
      'group.orders.0.lines: wrong_type',
      'order.discounts.0.funding: funding_mismatch',
      'order.parcels.0.signedAt: times_reversed',
      'cases.0.claims.0.lineId: line_unknown',
      'cases.0.grants.0: grant_outside_claims',
      'cases.0.topUps.0: grant_outside_claims',
      'cases.1.orderId: order_unknown',
      'group.orders.0.currency: currency_differs',
    ]);
  });

  it('lets no two cases in progress, nor one above its share, pass beside each other', () => {
    expect(
      faultsAfter(
        ['cases.0.state', 'negotiating'],
        ['cases.1.claims', [units('cup', 0, 2)]],
        ['cases.0.grants.0.each', 9_999],
      ),
    ).toEqual(['cases.1: claims_overlap', 'cases.0.state: history_broken', 'order.lines.0: grants_above_paid']);
  });

  it('finds nothing in no order that could not be allocated', () => {
    const numbers = [...everyPath(openSituation)].filter(
      ({ path, value }) => path[0] === 'order' && typeof value === 'number',
    );
    const change = fc.tuple(fc.constantFrom(...numbers), fc.oneof(fc.nat(5), fc.nat(50_000)));
    fc.assert(
      fc.property(fc.array(change, { maxLength: 3 }), fc.constantFrom(...ORDER_STATUSES), (changes, status) => {
        const facts = changes.reduce<unknown>(
          (data, [{ path }, value]) => withValue(data, path, value),
          withValue(openSituation, ['order', 'status'], status),
        ) as Situation;
        const codes = checkFacts(facts).map(({ code }) => code);
        // What of the order's money is sound is told apart from its times and its cases.
        if (codes.every((code) => /time|status|grants|currency/.test(code))) {
          expect(() => allocateOrder(facts.order, facts.policy)).not.toThrow();
        }
      }),
      { numRuns: 300 },
    );
  });

  it('leaves what it was given as it was', () => {
    const before = JSON.stringify(fullSituation);
    checkFacts(fullSituation);
    expect(JSON.stringify(fullSituation)).toBe(before);
    expect(Object.isFrozen(fullSituation.order.lines)).toBe(false);
  });
});

describe('whatever checkFacts is given', () => {
  it('it answers with issues in plain data', () => {
    fc.assert(fc.property(anything, (value) => expectPlainIssues(value).length > 0));
  });

  it('it answers when any part of the facts is something else', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        fc.oneof(anything, fc.constant(Symbol('id')), fc.bigInt()),
        (path, value) => {
          expectPlainIssues(withValue(fullSituation, path, value));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('it answers when two parts of the facts are something else', () => {
    const change = fc.tuple(fc.constantFrom(...places.filter(({ length }) => length > 2)), anything);
    fc.assert(
      fc.property(change, change, ([path, value], [otherPath, other]) => {
        const once = withValue(fullSituation, path, value);
        fc.pre(everyPathLeadsInto(once, otherPath));
        expectPlainIssues(withValue(once, otherPath, other));
      }),
      { numRuns: 200 },
    );
  });

  it('it is unreadable where reading throws, at whatever time', () => {
    const unreadable = [{ path: [], code: 'unreadable', params: {} }];
    const throwing = {
      get order(): never {
        throw new Error('no plain data');
      },
    };
    expect(checkFacts(throwing as unknown as Situation)).toEqual(unreadable);
    expect(checkFacts(Proxy.revocable(fullSituation, {}).proxy)).toEqual([]);
    const revoked = Proxy.revocable({}, {});
    revoked.revoke();
    expect(checkFacts(revoked.proxy as Situation)).toEqual(unreadable);
    let reads = 0;
    const tiring = { ...fullSituation };
    Object.defineProperty(tiring, 'cases', {
      get: () => {
        reads += 1;
        if (reads > 1) throw new Error('read once only');
        return fullSituation.cases;
      },
    });
    expect(checkFacts(tiring)).toEqual(unreadable);
  });

  it('it is not misled by ids that mean something to JavaScript', () => {
    for (const id of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      expect(faultsAfter(['cases.1.claims.0.lineId', id])).toEqual(['cases.1.claims.0.lineId: line_unknown']);
      const order = JSON.parse(JSON.stringify(fullSituation.order).replaceAll('"cup"', JSON.stringify(id)));
      const facts = { order, cases: [], policy: standard, now: fullSituation.now, version: 1 };
      expect(faultsOf(facts).filter((fault) => !fault.includes('ranges_not_merged'))).toEqual([]);
      expect(faultsOf({ ...facts, allocation: allocateOrder(order, standard) })).toHaveLength(faultsOf(facts).length);
    }
  });

  it('it costs nothing by the unit', () => {
    const order = JSON.parse(JSON.stringify(fullSituation.order));
    order.lines[0] = { ...order.lines[0], quantity: 1_000_000_000, unitPrice: 1 };
    const started = performance.now();
    faultsOf({ ...fullSituation, order });
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

const everyPathLeadsInto = (data: unknown, path: readonly (string | number)[]): boolean => {
  let reached = data;
  for (const key of path.slice(0, -1)) {
    if (typeof reached !== 'object' || reached === null || !Object.hasOwn(reached, key)) return false;
    reached = (reached as Record<string | number, unknown>)[key];
  }
  return typeof reached === 'object' && reached !== null;
};
