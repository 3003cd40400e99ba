import type { Situation } from 'aftersale/facts';
import {
  mergeStatements,
  type Settlement,
  type Statement,
  settleOrder,
  settlePeriod,
  statementOf,
} from 'aftersale/settlement';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMPLETED, line } from '../fixtures/order';
import { refunded } from '../fixtures/refunds';
import { afterSaleCase, situation } from '../fixtures/situation';
import { completed, coupon, everything } from './settled';

const EMPTY: Statement = {
  orders: { included: 0, outside: 0, held: 0, notDue: 0 },
  entered: null,
  currencies: [],
};

const held: Situation = { ...completed(), cases: [afterSaleCase(completed().order)] };
const later = completed({ completedAt: COMPLETED + 86_400_000, lines: [line({ unitPrice: 3_333 })] });
const returnedAtOnce = refunded(completed(coupon()), everything(completed()));
const returned: Situation = {
  ...returnedAtOnce,
  cases: returnedAtOnce.cases.map((one) => ({ ...one, enteredAt: COMPLETED + 172_800_000 })),
};
const recovered: Situation = { ...returned, settled: { at: COMPLETED, amount: 9_500, refunds: [] } };
const inYen = completed({ currency: 'JPY', ...coupon() });

const samples: readonly Situation[] = [completed(), later, held, situation(), returned, recovered, inYen];

async function* streamed(situations: readonly Situation[]): AsyncGenerator<Situation> {
  for (const one of situations) yield await Promise.resolve(one);
}

describe('a statement', () => {
  it('STL-08 totals what every party received and paid, by kind and currency', () => {
    expect(settlePeriod([completed(), inYen, completed()])).toEqual({
      orders: { included: 3, outside: 0, held: 0, notDue: 0 },
      entered: { first: COMPLETED, last: COMPLETED },
      currencies: [
        {
          currency: 'CNY',
          rows: [
            { party: 'buyer', kind: 'paid', received: 0, paid: 20_000 },
            { party: 'merchant', kind: 'paid', received: 20_000, paid: 0 },
            { party: 'merchant', kind: 'service_fee', received: 0, paid: 1_000 },
            { party: 'platform', kind: 'service_fee', received: 1_000, paid: 0 },
          ],
          payable: 19_000,
          recoverable: 0,
        },
        {
          currency: 'JPY',
          rows: [
            { party: 'buyer', kind: 'paid', received: 0, paid: 8_000 },
            { party: 'merchant', kind: 'paid', received: 8_000, paid: 0 },
            { party: 'merchant', kind: 'subsidy', received: 2_000, paid: 0 },
            { party: 'merchant', kind: 'service_fee', received: 0, paid: 500 },
            { party: 'platform', kind: 'subsidy', received: 0, paid: 2_000 },
            { party: 'platform', kind: 'service_fee', received: 500, paid: 0 },
          ],
          payable: 9_500,
          recoverable: 0,
        },
      ],
    });
  });

  it('STL-08 is of the orders that entered in the period; the others are counted', () => {
    const period = { from: COMPLETED, to: COMPLETED + 1 };
    const { orders, entered } = settlePeriod(samples, { period });
    expect(orders).toEqual({ included: 2, outside: 3, held: 1, notDue: 1 });
    expect(entered).toEqual({ first: COMPLETED, last: COMPLETED });
    const before = settlePeriod(samples, { period: { from: 0, to: COMPLETED } });
    expect(before.orders).toEqual({ included: 0, outside: 5, held: 1, notDue: 1 });
  });

  it('STL-08 tells the first and the last moment, in whatever order they come', () => {
    const moments = { first: COMPLETED, last: COMPLETED + 86_400_000 };
    for (const some of [
      [completed(), later],
      [later, completed()],
      [later, completed(), later],
    ]) {
      expect(settlePeriod(some).entered).toEqual(moments);
      expect(mergeStatements(some.map((one) => settlePeriod([one]))).entered).toEqual(moments);
    }
  });

  it('STL-08 leaves out what entered before the period, at its end or after it', () => {
    const countedIn = (from: number, to: number) => settlePeriod([later], { period: { from, to } }).orders;
    const at = COMPLETED + 86_400_000;
    expect(countedIn(at, at + 1)).toMatchObject({ included: 1, outside: 0 });
    expect(countedIn(at + 1, at + 9)).toMatchObject({ included: 0, outside: 1 });
    expect(countedIn(at - 9, at)).toMatchObject({ included: 0, outside: 1 });
  });

  it('STL-08 tells what is to be recovered apart from what is to be paid', () => {
    const { currencies } = settlePeriod([completed(), recovered]);
    expect(currencies).toMatchObject([{ payable: 9_500, recoverable: 9_500 }]);
  });

  it('STL-08 gives each settlement that is in it away, in turn', () => {
    const seen: Settlement[] = [];
    settlePeriod(samples, { period: { from: COMPLETED, to: COMPLETED + 1 }, each: (one) => seen.push(one) });
    expect(seen).toEqual([settleOrder(completed()), settleOrder(inYen)]);
  });

  it('STL-08 is the same of a stream, which waits until each has been dealt with', async () => {
    expect(await settlePeriod(streamed(samples))).toEqual(settlePeriod(samples));
    const steps: string[] = [];
    const period = { from: COMPLETED, to: COMPLETED + 1 };
    const statement = await settlePeriod(streamed(samples), {
      period,
      each: async ({ currency }) => {
        steps.push(`${currency} begun`);
        await Promise.resolve();
        steps.push(`${currency} done`);
      },
    });
    expect(steps).toEqual(['CNY begun', 'CNY done', 'JPY begun', 'JPY done']);
    expect(statement).toEqual(settlePeriod(samples, { period }));
  });

  it('STL-08 is empty of no orders', async () => {
    expect(settlePeriod([])).toEqual(EMPTY);
    expect(await settlePeriod(streamed([]))).toEqual(EMPTY);
    expect(mergeStatements([])).toEqual(EMPTY);
  });

  it('STL-08 refuses totals that would not be exact, in whatever order they come', () => {
    const rich: Settlement = {
      ...settleOrder(completed()),
      entries: [
        { party: 'buyer', kind: 'paid', rule: 'STL-01', lineId: null, caseId: null, amount: -(2 ** 52) },
        { party: 'merchant', kind: 'paid', rule: 'STL-01', lineId: null, caseId: null, amount: 2 ** 52 },
      ],
    };
    const back: Settlement = {
      ...rich,
      entries: rich.entries.map((entry) => ({ ...entry, amount: 0 - entry.amount })),
    };
    const overflow = expect.objectContaining({
      code: 'result_out_of_range',
      params: { of: 'statement', total: 2 ** 52, more: 2 ** 52 },
    });
    const merged = (parts: readonly Settlement[]) => () => mergeStatements(parts.map((part) => statementOf(part)));
    expect(merged([rich, rich])).toThrow(overflow);
    expect(merged([rich, back, rich])).toThrow(overflow);
    expect(merged([rich, back])()).toMatchObject({ orders: { included: 2 } });
  });
});

describe('merging statements', () => {
  const parts = fc.array(fc.constantFrom(...samples), { maxLength: 6 });
  const period = fc.option(
    fc.record({ from: fc.constantFrom(0, COMPLETED), to: fc.constantFrom(COMPLETED + 1, COMPLETED * 2) }),
    { nil: undefined },
  );
  const options = period.map((one) => (one === undefined ? {} : { period: one }));

  it('STL-08 gives what one statement over all orders says, in any order and any partition', () => {
    fc.assert(
      fc.property(parts, parts, parts, options, (some, others, rest, within) => {
        const [one, other, third] = [some, others, rest].map((part) => settlePeriod(part, within)) as [
          Statement,
          Statement,
          Statement,
        ];
        const whole = settlePeriod([...rest, ...some, ...others], within);
        expect(mergeStatements([one, other, third])).toEqual(whole);
        expect(mergeStatements([mergeStatements([one, other]), third])).toEqual(whole);
        expect(mergeStatements([one, mergeStatements([other, third])])).toEqual(whole);
        expect(mergeStatements([third, other, one])).toEqual(whole);
        expect(mergeStatements([EMPTY, one])).toEqual(one);
        expect(mergeStatements([one, EMPTY])).toEqual(one);
      }),
    );
  });

  it('STL-08 is a sum over orders, each settled wherever it is', () => {
    fc.assert(
      fc.property(parts, options, (some, within) => {
        const each = some.map((one) => statementOf(settleOrder(one), within.period ?? null));
        expect(mergeStatements(JSON.parse(JSON.stringify(each)) as Statement[])).toEqual(settlePeriod(some, within));
      }),
    );
  });

  it('STL-08 totals are the sums of the entries, and sum to zero', () => {
    fc.assert(
      fc.property(parts, (some) => {
        const settlements: Settlement[] = [];
        const { currencies } = settlePeriod(some, { each: (one) => settlements.push(one) });
        for (const { currency, rows, payable, recoverable } of currencies) {
          const ours = settlements.filter((one) => one.currency === currency);
          const entries = ours.flatMap((one) => one.entries);
          for (const { party, kind, received, paid } of rows) {
            const amounts = entries
              .filter((entry) => entry.party === party && entry.kind === kind)
              .map(({ amount }) => amount);
            expect(received).toBe(amounts.filter((amount) => amount > 0).reduce((sum, amount) => sum + amount, 0));
            expect(paid).toBe(amounts.filter((amount) => amount < 0).reduce((sum, amount) => sum - amount, 0));
          }
          expect(rows.reduce((sum, row) => sum + row.received - row.paid, 0)).toBe(0);
          expect(rows.every((row) => row.received + row.paid > 0)).toBe(true);
          const due = ours.reduce((sum, one) => sum + one.amount - one.settledBefore, 0);
          expect(payable - recoverable).toBe(due);
        }
      }),
    );
  });
});
