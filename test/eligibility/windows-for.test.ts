import type { Order, WindowExtension } from 'aftersale/facts';
import type { Policy, WindowRule } from 'aftersale/policy';
import { standard } from 'aftersale/policy';
import type { AfterSaleType, ClaimReason } from 'aftersale/vocabulary';
import { describe, expect, it } from 'vitest';
import { ask, told, why } from '../fixtures/answers';
import { COMPLETED, line, order, PAID, parcel, SHIPPED, SIGNED, units } from '../fixtures/order';
import { afterSaleCase, policy, situation } from '../fixtures/situation';
import { at } from '../fixtures/time';

const completed = (changes: Partial<Order> = {}, now = at('2025-01-20 13:00'), by: Policy = standard) =>
  situation({ status: 'completed', ...changes }, { now, policy: by });

/** Until when, and by which window, a type is open for a reason; why not, where it is not. */
const window = (of: ReturnType<typeof completed>, type: AfterSaleType, reason: ClaimReason) => {
  const answer = ask(of, type, { reason });
  return answer.outcome === 'allow' ? [answer.window, answer.until] : why(answer);
};

const row = (changes: Partial<WindowRule>): WindowRule => ({
  id: 'row',
  rule: 'WIN-03',
  types: ['return_refund'],
  categories: null,
  reasons: null,
  anchor: 'signed',
  fallback: null,
  days: 10,
  starts: 'next_midnight',
  ...changes,
});

const withRows = (...rules: readonly WindowRule[]) => policy({ windows: { rules } });

describe('the window of a claim', () => {
  it('WIN-01 is counted 24 h × days from 00:00 of the following day, its last instant exclusive', () => {
    const end = at('2025-02-05');
    expect(window(completed({}, end - 1), 'return_refund', 'quality')).toEqual(['general_15', end]);
    expect(window(completed({}, end), 'return_refund', 'quality')).toEqual(['ELG-04 settle_with_merchant']);
  });

  it('WIN-01 counts in the policy’s time zone', () => {
    const inNewYork = { ...standard, timeZone: 'America/New_York' };
    const end = Date.parse('2025-02-04T00:00-05:00');
    expect(window(completed({}, end - 1, inNewYork), 'return_refund', 'quality')).toEqual(['general_15', end]);
    expect(window(completed({}, end, inNewYork), 'return_refund', 'quality')).toEqual(['ELG-04 settle_with_merchant']);
  });

  it('WIN-01 counts from any anchor, at once or from the next midnight', () => {
    const anchors = { paid: PAID, shipped: SHIPPED, signed: SIGNED, completed: COMPLETED } as const;
    for (const anchor of ['paid', 'shipped', 'signed', 'completed'] as const) {
      const atOnce = withRows(row({ anchor, starts: 'immediately', days: 30 }));
      const end = anchors[anchor] + 30 * 24 * 3_600_000;
      expect(window(completed({}, end - 1, atOnce), 'return_refund', 'quality')).toEqual(['row', end]);
      expect(window(completed({}, end, atOnce), 'return_refund', 'quality')).toEqual(['ELG-04 settle_with_merchant']);
    }
  });

  it('WIN-01 counts from the fallback where the anchor has not happened, and has not begun without either', () => {
    const unsigned = { parcels: [parcel('signed', [units('cup', 0, 1)], {})].map(({ signedAt: _, ...rest }) => rest) };
    const withFallback = withRows(row({ fallback: 'completed' }));
    expect(window(completed(unsigned, undefined, withFallback), 'return_refund', 'quality')).toEqual([
      'row',
      at('2025-01-31'),
    ]);
    const without = withRows(row({}));
    expect(window(completed(unsigned, at('2030-01-01'), without), 'return_refund', 'quality')).toEqual(['row', null]);
    expect(ask(completed(unsigned, at('2030-01-01'), without), 'return_refund').notes).toEqual([
      { code: 'window_open', rule: 'WIN-03', params: { windowId: 'row', until: null } },
    ]);
  });

  it('WIN-02 a return without reason is open for 7 days from the day after signing, and no longer', () => {
    const received = (now: number) =>
      situation({ status: 'awaiting_receipt', parcels: [parcel('signed', [units('cup', 0, 1)])] }, { now });
    const end = at('2025-01-21');
    for (const type of ['return_refund', 'exchange'] as const) {
      expect(window(received(end - 1), type, 'no_reason')).toEqual(['no_reason_7', end]);
      expect(ask(received(end), type, { reason: 'no_reason' }).reasons).toEqual([
        {
          code: 'settle_with_merchant',
          rule: 'ELG-04',
          params: {
            windowId: 'no_reason_7',
            windowRule: 'WIN-02',
            closedAt: end,
            openFor: ask(received(end), type).inputs.reasons.map(({ reason }) => reason),
          },
        },
      ]);
    }
    expect(ask(received(end), 'return_refund').inputs.reasons.map(({ reason }) => reason)).not.toContain('no_reason');
    expect(window(received(end), 'return_refund', 'quality')).toEqual(['general_15', null]);
  });

  it('WIN-02 the general window does not stretch the one for no reason', () => {
    expect(window(completed({}, at('2025-01-21')), 'return_refund', 'no_reason')).toEqual([
      'ELG-04 settle_with_merchant',
    ]);
    expect(window(completed({}, at('2025-01-21')), 'return_refund', 'size_or_taste')).toEqual([
      'general_15',
      at('2025-02-05'),
    ]);
  });

  it('WIN-02 what is excluded can be given back without reason by no type that offers it', () => {
    const anything = policy({ eligibility: { offeredReasons: [{ types: ['refund_only'], reasons: ['no_reason'] }] } });
    const fresh = completed({ lines: [line({ category: 'fresh', noReasonReturn: false })] }, undefined, anything);
    expect(why(ask(fresh, 'refund_only', { reason: 'no_reason' }))).toEqual(['WIN-02 no_reason_return_excluded']);
    expect(why(ask(completed({}, undefined, anything), 'refund_only', { reason: 'no_reason' }))).toEqual([]);
  });

  it('WIN-02 lines and categories can be excluded from returns without reason, not from others', () => {
    const excluded = { code: 'no_reason_return_excluded', rule: 'WIN-02', params: { category: 'fresh' } };
    const fresh = completed({ lines: [line({ category: 'fresh', noReasonReturn: false })] });
    const byCategory = completed(
      { lines: [line({ category: 'fresh' })] },
      undefined,
      policy({ windows: { noReasonExcluded: ['fresh'] } }),
    );
    for (const of of [fresh, byCategory]) {
      expect(ask(of, 'return_refund', { reason: 'no_reason' }).reasons).toEqual([excluded]);
      expect(ask(of, 'exchange', { reason: 'no_reason' }).reasons).toEqual([excluded]);
      expect(ask(of, 'return_refund', { reason: 'quality' }).outcome).toBe('allow');
      const open = ask(of, 'return_refund');
      expect(open.outcome).toBe('allow');
      expect(open.inputs.reasons.map(({ reason }) => reason)).not.toContain('no_reason');
    }
    expect(ask(completed(), 'return_refund', { reason: 'no_reason' }).outcome).toBe('allow');
  });

  it('WIN-02 tells an exclusion and a closed window at once', () => {
    const fresh = completed({ lines: [line({ noReasonReturn: false })] }, at('2025-01-21'));
    const late = { ...fresh, now: at('2025-06-01') };
    expect(why(ask(late, 'return_refund'))).toEqual(['ELG-04 settle_with_merchant']);
    expect(window(fresh, 'return_refund', 'no_reason')).toEqual([
      'WIN-02 no_reason_return_excluded',
      'ELG-04 settle_with_merchant',
    ]);
  });

  it('WIN-03 all other categories: 15 days from the day after completion', () => {
    const end = at('2025-02-05');
    for (const type of ['refund_only', 'return_refund', 'exchange', 'reship', 'compensation'] as const) {
      expect(window(completed({}, end - 1), type, 'damaged')).toEqual(['general_15', end]);
      expect(ask(completed({}, end), type, { reason: 'damaged' }).outcome).toBe('deny');
    }
  });

  it('WIN-03 a row that names the category goes before one that does not', () => {
    const rows = withRows(row({ id: 'all', days: 15 }), row({ id: 'fresh', categories: ['fresh'], days: 2 }));
    const fresh = completed({ lines: [line({ category: 'fresh' })] }, at('2025-01-14'), rows);
    expect(window(fresh, 'return_refund', 'quality')).toEqual(['fresh', at('2025-01-16')]);
    expect(window(completed({}, at('2025-01-14'), rows), 'return_refund', 'quality')).toEqual([
      'all',
      at('2025-01-29'),
    ]);
    expect(window({ ...fresh, now: at('2025-01-16') }, 'return_refund', 'quality')).toEqual([
      'ELG-04 settle_with_merchant',
    ]);
  });

  it('WIN-03 a row that names the reason goes before one that only names the category', () => {
    const rows = withRows(
      row({ id: 'fresh', categories: ['fresh'], days: 2 }),
      row({ id: 'quality', reasons: ['quality'], days: 30 }),
      row({ id: 'fresh-quality', categories: ['fresh'], reasons: ['quality'], days: 5 }),
    );
    const [general, named, both] = rows.windows.rules;
    const fresh = { lines: [line({ category: 'fresh' })] };
    const today = at('2025-01-14');
    expect(
      window(
        completed(fresh, today, withRows(...[general, named].flatMap((each) => each ?? []))),
        'return_refund',
        'quality',
      ),
    ).toEqual(['quality', at('2025-02-13')]);
    expect(both?.id).toBe('fresh-quality');
    expect(window(completed(fresh, today, rows), 'return_refund', 'quality')).toEqual([
      'fresh-quality',
      at('2025-01-19'),
    ]);
    expect(window(completed(fresh, today, rows), 'return_refund', 'size_or_taste')).toEqual([
      'fresh',
      at('2025-01-16'),
    ]);
  });

  it('WIN-03 of rows that fit equally the most favourable to the buyer counts, the first of equal ones', () => {
    const rows = withRows(row({ id: 'short', days: 3 }), row({ id: 'long', days: 9 }), row({ id: 'same', days: 9 }));
    expect(window(completed({}, at('2025-01-14'), rows), 'return_refund', 'quality')).toEqual([
      'long',
      at('2025-01-23'),
    ]);
  });

  it('WIN-03 a reason or category the policy has no window for is not open', () => {
    const rows = withRows(row({ categories: ['fresh'] }));
    expect(ask(completed({}, undefined, rows), 'return_refund').reasons).toEqual([
      { code: 'no_window', rule: 'WIN-03', params: { type: 'return_refund', reason: null } },
    ]);
    expect(ask(completed({}, undefined, rows), 'return_refund', { reason: 'quality' }).reasons).toEqual([
      { code: 'no_window', rule: 'WIN-03', params: { type: 'return_refund', reason: 'quality' } },
    ]);
    const fresh = completed({ lines: [line({ category: 'fresh' })] }, at('2025-01-14'), rows);
    expect(ask(fresh, 'return_refund').outcome).toBe('allow');
  });

  it.each(['refund_only', 'exchange', 'reship', 'compensation', 'price_protection'] as const)(
    'WIN-03 goods of a category the policy has no window for: %s is not open',
    (type) => {
      const rows = withRows(row({ types: [type], categories: ['fresh'] }));
      expect(ask(completed({}, undefined, rows), type).reasons).toEqual([
        { code: 'no_window', rule: 'WIN-03', params: { type, reason: null } },
      ]);
    },
  );

  it.each(['reship', 'compensation', 'price_protection'] as const)(
    'ELG-26 %s has a window of its own, and after it the buyer settles with the merchant',
    (type) => {
      const rows = withRows(row({ types: [type], anchor: 'completed' }));
      const end = at('2025-01-31');
      expect(ask(completed({}, end - 1, rows), type).until).toBe(end);
      expect(why(ask(completed({}, end, rows), type))).toEqual(['ELG-26 settle_with_merchant']);
    },
  );

  it('ELG-14 a cancel is bound to no window, also where the policy has a row for it', () => {
    const rows = withRows(row({ types: ['cancel'] }));
    const cancel = ask(situation({ status: 'awaiting_payment' }, { policy: rows }), 'cancel');
    expect([cancel.outcome, cancel.window]).toEqual(['allow', null]);
  });

  it('WIN-03 a type the policy has no window for is bound to none, nor is a refund before shipment', () => {
    const rows = withRows(row({ types: ['refund_only'], anchor: 'paid', days: 0 }));
    const years = at('2030-01-01');
    const exchange = ask(completed({}, years, rows), 'exchange');
    expect([exchange.outcome, exchange.until, exchange.window, exchange.notes]).toEqual(['allow', null, null, []]);
    expect(ask(completed({}, years, rows), 'refund_only').outcome).toBe('deny');
    expect(ask(situation({}, { now: years, policy: rows }), 'refund_only').outcome).toBe('allow');
  });

  it('WIN-04 counterfeit goods: 90 days from the day after completion, where counterfeit is named', () => {
    const end = at('2025-04-21');
    for (const type of ['refund_only', 'return_refund', 'compensation'] as const) {
      expect(window(completed({}, end - 1), type, 'counterfeit')).toEqual(['counterfeit_90', end]);
      expect(ask(completed({}, end), type, { reason: 'counterfeit' }).outcome).toBe('deny');
    }
  });

  it('WIN-04 a special reason does not open a type unless it is named, but the answer tells of it', () => {
    const late = completed({}, at('2025-02-05'));
    expect(ask(late, 'return_refund').reasons).toEqual([
      {
        code: 'settle_with_merchant',
        rule: 'ELG-04',
        params: { windowId: 'general_15', windowRule: 'WIN-03', closedAt: at('2025-02-05'), openFor: ['counterfeit'] },
      },
    ]);
    expect(ask(late, 'return_refund').inputs).toEqual({ required: [], reasons: [] });
    const tooLate = ask(completed({}, at('2025-04-21')), 'return_refund');
    expect(tooLate.reasons).toMatchObject([{ params: { openFor: [] } }]);
    expect(ask(completed(), 'return_refund').inputs.reasons).toContainEqual({
      reason: 'counterfeit',
      until: at('2025-04-21'),
      required: ['reason', 'description', 'evidence'],
    });
  });

  it('WIN-04 general windows are not for special reasons', () => {
    const general = policy({ windows: { rules: standard.windows.rules.filter(({ id }) => id !== 'counterfeit_90') } });
    expect(window(completed({}, undefined, general), 'return_refund', 'counterfeit')).toEqual(['WIN-03 no_window']);
    const onlySpecial = policy({
      eligibility: { offeredReasons: [{ types: ['return_refund'], reasons: ['counterfeit'] }] },
    });
    expect(why(ask(completed({}, undefined, onlySpecial), 'return_refund'))).toEqual(['WIN-03 no_window']);
    expect(window(completed({}, undefined, onlySpecial), 'return_refund', 'counterfeit')[0]).toBe('counterfeit_90');
  });

  it('WIN-05 the statutory warranty overrides shorter windows for faulty goods, and the answer names the one that won', () => {
    const warranted = { lines: [line({ warranty: { repairDays: 365, returnDays: 60, exchangeDays: 90 } })] };
    const now = at('2025-02-06');
    const back = ask(completed(warranted, now), 'return_refund', { reason: 'quality' });
    expect([back.outcome, back.window, back.until]).toEqual(['allow', 'warranty', at('2025-03-15')]);
    expect(back.notes).toEqual([
      { code: 'window_open', rule: 'WIN-05', params: { windowId: 'warranty', until: at('2025-03-15') } },
    ]);
    expect(window(completed(warranted, now), 'exchange', 'quality')).toEqual(['warranty', at('2025-04-14')]);
    expect(window(completed(warranted, now), 'return_refund', 'size_or_taste')).toEqual([
      'ELG-04 settle_with_merchant',
    ]);
    expect(window(completed(warranted, now), 'refund_only', 'quality')).toEqual(['ELG-04 settle_with_merchant']);
    expect(window(completed({}, now), 'return_refund', 'quality')).toEqual(['ELG-04 settle_with_merchant']);
  });

  it('WIN-05 a shorter warranty shortens nothing', () => {
    const warranted = { lines: [line({ warranty: { repairDays: 30, returnDays: 7, exchangeDays: 15 } })] };
    expect(window(completed(warranted, at('2025-01-22')), 'return_refund', 'quality')).toEqual([
      'general_15',
      at('2025-02-05'),
    ]);
  });

  it('WIN-05 a window that has not begun is more favourable than any that ends', () => {
    const received = situation(
      {
        status: 'awaiting_receipt',
        parcels: [parcel('signed', [units('cup', 0, 1)])],
        lines: [line({ warranty: { repairDays: 30, returnDays: 7 } })],
      },
      { now: at('2025-06-01') },
    );
    expect(window(received, 'return_refund', 'quality')).toEqual(['general_15', null]);
  });

  it('WIN-05 a repair is bound to the warranty whatever the reason, or to a longer window of the policy', () => {
    const warranted = { lines: [line({ warranty: { repairDays: 365 } })] };
    const whatever = policy({ eligibility: { offeredReasons: [{ types: ['repair'], reasons: ['other'] }] } });
    expect(window(completed(warranted, undefined, whatever), 'repair', 'other')).toEqual([
      'warranty',
      at('2026-01-14'),
    ]);
    expect(window(completed(warranted), 'repair', 'quality')).toEqual(['warranty', at('2026-01-14')]);
    const generous = withRows(row({ id: 'repair', types: ['repair'], days: 730 }));
    expect(window(completed(warranted, undefined, generous), 'repair', 'damaged')).toEqual([
      'repair',
      at('2027-01-14'),
    ]);
  });
});

describe('an extension', () => {
  const END = at('2025-02-05');
  const extendedBy = (extension: WindowExtension, now = END) => completed({ extensions: [extension] }, now);

  it('WIN-06 granted on the order moves the end of its windows, and the answer says so', () => {
    const until = at('2025-02-10');
    const answer = ask(extendedBy({ until }), 'return_refund', { reason: 'quality' });
    expect([answer.outcome, answer.until, answer.window]).toEqual(['allow', until, 'general_15']);
    expect(told(answer)).toEqual(['WIN-03 window_open', 'WIN-06 window_extended']);
    expect(ask(extendedBy({ until }, until), 'return_refund', { reason: 'quality' }).reasons).toMatchObject([
      { params: { closedAt: until } },
    ]);
  });

  it('WIN-05 the rules of windows are among those that an explained answer was judged by', () => {
    const { trace } = ask(extendedBy({ until: at('2025-02-10') }), 'return_refund', { explain: true });
    expect(trace?.checked).toContainEqual({ rule: 'WIN-05', held: true });
    expect(trace?.checked).toContainEqual({ rule: 'WIN-06', held: true });
  });

  it('WIN-06 never shortens a window, and starts none', () => {
    const shorter = ask(extendedBy({ until: at('2025-01-22') }, END - 1), 'return_refund', { reason: 'quality' });
    expect([shorter.outcome, shorter.until]).toEqual(['allow', END]);
    expect(told(shorter)).toEqual(['WIN-03 window_open']);
    const inTransit = situation(
      { status: 'awaiting_receipt', extensions: [{ until: at('2025-01-12') }] },
      { now: END },
    );
    expect(window(inTransit, 'return_refund', 'quality')).toEqual(['general_15', null]);
    expect(told(ask(inTransit, 'return_refund', { reason: 'quality' }))).toEqual(['WIN-03 window_open']);
  });

  it('WIN-06 can be for some types or some lines only, and the latest counts', () => {
    const until = at('2025-02-10');
    const types = extendedBy({ until, types: ['exchange'] });
    expect(ask(types, 'exchange').outcome).toBe('allow');
    expect(ask(types, 'return_refund').outcome).toBe('deny');
    expect(ask(extendedBy({ until, lineIds: ['cup'] }), 'exchange').outcome).toBe('allow');
    expect(ask(extendedBy({ until, lineIds: ['pot'] }), 'exchange').outcome).toBe('deny');
    const several = completed(
      { extensions: [{ until }, { until: at('2025-02-20') }, { until: at('2025-02-07') }] },
      END,
    );
    expect(ask(several, 'exchange').until).toBe(at('2025-02-20'));
  });

  it('WIN-06 granted with a case moves the end for its units, also after it was closed', () => {
    const lines = [line({ quantity: 2 })];
    const of = order({ status: 'completed', lines });
    const cases = ['2025-02-10', '2025-02-12', '2025-02-11'].map((until, index) =>
      afterSaleCase(of, {
        id: `case-${index}`,
        state: 'closed',
        claims: [units('cup', 0, 1)],
        windowExtendedUntil: at(until),
      }),
    );
    const extended = situation(of, { cases, now: END });
    const first = ask(extended, 'return_refund', { lines: [units('cup', 0, 1)] });
    expect([first.outcome, first.until]).toEqual(['allow', at('2025-02-12')]);
    expect(ask(extended, 'return_refund', { lines: [units('cup', 1, 2)] }).outcome).toBe('deny');
  });
});
