import type { Order } from 'aftersale/facts';
import type { CompensationRule, Policy } from 'aftersale/policy';
import { quoteRefund } from 'aftersale/refund';
import { describe, expect, it } from 'vitest';
import { line, parcel, units } from '../fixtures/order';
import { denials, quoted, refunded, request } from '../fixtures/refunds';
import { policy, situation } from '../fixtures/situation';

const row = (changes: Partial<CompensationRule> = {}): CompensationRule => ({
  reason: 'promise_broken',
  base: 'paid',
  rate: '0.1',
  minimum: 0,
  maximum: null,
  form: 'money',
  bearer: 'merchant',
  ...changes,
});

const under = (...compensation: CompensationRule[]): Policy => policy({ freight: { compensation } });

const signed = (of: Policy, facts: Partial<Order> = {}) =>
  situation(
    {
      status: 'completed',
      lines: [line({ quantity: 3 })],
      parcels: [parcel('signed', [units('cup', 0, 3)])],
      ...facts,
    },
    { policy: of },
  );

const asked = (changes: Parameters<typeof request>[0] = {}) =>
  request({ caseId: 'paid', type: 'compensation', reason: 'promise_broken', lines: [units('cup', 0, 1)], ...changes });

const back = (changes: Parameters<typeof request>[0] = {}) =>
  request({ caseId: 'back', type: 'return_refund', reason: 'no_reason', lines: [units('cup', 0, 1)], ...changes });

const totals = (of: Policy, facts: Partial<Order> = {}) => quoted(signed(of, facts), asked()).total;

describe('compensation', () => {
  it('FRT-06 is a rate of a base, within bounds, borne as the table says', () => {
    expect(totals(under(row()))).toBe(1_000);
    expect(totals(under(row({ minimum: 2_000 })))).toBe(2_000);
    expect(totals(under(row({ maximum: 500 })))).toBe(500);
    expect(totals(under(row({ base: 'fixed', minimum: 700 })))).toBe(700);
    const discounted = { discounts: [{ id: 'off', on: 'goods', amount: 3_000 }] } as const;
    expect(totals(under(row()), discounted)).toBe(900);
    expect(totals(under(row({ base: 'list' })), discounted)).toBe(1_000);
    const freight = {
      freight: { charged: 1_500 },
      tenders: [{ id: 'cash', kind: 'cash', amount: 31_500 }],
    } as const;
    expect(totals(under(row({ base: 'freight', rate: '2' })), freight)).toBe(3_000);
    const quote = quoted(signed(under(row({ bearer: 'platform' }))), asked());
    expect(quote.entries).toEqual([{ kind: 'compensation', rule: 'FRT-06', amount: 1_000, bearer: 'platform' }]);
    expect([quote.transfer, quote.byTender]).toEqual([1_000, []]);
  });

  it('FRT-06 is of all the units claimed, wherever they stand in their line', () => {
    const two = asked({ lines: [units('cup', 1, 3)] });
    expect(quoted(signed(under(row())), two).total).toBe(2_000);
    const off = { discounts: [{ id: 'off', on: 'goods', amount: 3_000 }] } as const;
    expect(quoted(signed(under(row({ base: 'list' })), off), two).total).toBe(2_000);
  });

  it('FRT-06 of nothing is no coupon and no money, and is still refused a second time', () => {
    const nothing = signed(under(row({ form: 'coupon', rate: '0' })));
    const { benefits, entries } = quoted(nothing, asked());
    expect([benefits, entries]).toEqual([[], []]);
    const paid = refunded(signed(under(row())), asked());
    expect(denials(paid, asked({ caseId: 'again', amount: 0 })).map(([code]) => code)).toEqual(['already_compensated']);
  });

  it('FRT-06 in a coupon costs no money now', () => {
    const quote = quoted(signed(under(row({ form: 'coupon' }))), asked());
    expect(quote.total).toBe(0);
    expect(quote.benefits).toEqual([{ kind: 'compensation_coupon', rule: 'FRT-06', value: 1_000, bearer: 'merchant' }]);
  });

  it('FRT-06 has a cap of its own; nothing is owed for a reason outside the table unless agreed', () => {
    expect(quoted(signed(under(row({ maximum: 500 }))), asked({ amount: 500 })).total).toBe(500);
    expect(denials(signed(under(row({ maximum: 500 }))), asked({ amount: 501 }))).toEqual([
      ['above_compensation', { requested: 501, maximum: 500 }],
    ]);
    expect(quoted(signed(under()), asked()).total).toBe(0);
    const agreed = quoted(signed(under()), asked({ amount: 800, liability: 'carrier', actor: 'agent' }));
    expect(agreed.entries).toMatchObject([{ amount: 800, bearer: 'carrier', by: 'agent' }]);
    const blameless = quoted(signed(under()), asked({ amount: 800, liability: 'buyer', actor: 'agent' }));
    expect(blameless.entries).toMatchObject([{ amount: 800, bearer: 'merchant' }]);
  });

  it('RFD-08 what an agent agrees beyond the table counts against his limit', () => {
    const shop = signed(under(row()));
    expect(quoteRefund(shop, asked({ amount: 6_000, actor: 'agent' })).outcome).toBe('allow');
    expect(quoteRefund(shop, asked({ amount: 6_001, actor: 'agent' })).outcome).toBe('review');
    expect(quoteRefund(signed(under()), asked({ amount: 5_001, actor: 'agent' })).outcome).toBe('review');
    expect(quoted(shop, asked({ amount: 6_000, actor: 'agent' })).entries).toMatchObject([
      { amount: 1_000, rule: 'FRT-06' },
      { amount: 5_000, rule: 'RFD-07', by: 'agent' },
    ]);
  });

  it('FRT-04 is judged before the refund of the same reason, and told until then', () => {
    const shop = signed(under(row({ reason: 'quality' })));
    const answer = quoteRefund(shop, back({ reason: 'quality' }));
    expect(answer.outcome === 'allow' && answer.notes).toEqual([
      { rule: 'FRT-04', code: 'compensation_owed_first', params: { reason: 'quality', amount: 1_000 } },
    ]);
    const judged = quoteRefund(refunded(shop, asked({ reason: 'quality' })), back({ reason: 'quality' }));
    expect(judged.outcome === 'allow' && judged.notes).toEqual([]);
    const itself = quoteRefund(shop, asked({ reason: 'quality' }));
    expect(itself.outcome === 'allow' && itself.notes).toEqual([]);
    const nothing = quoteRefund(signed(under(row({ reason: 'quality', rate: '0' }))), back({ reason: 'quality' }));
    expect(nothing.outcome === 'allow' && nothing.notes).toEqual([]);
  });

  it('RFD-21 is paid once per unit and reason', () => {
    const paid = refunded(signed(under(row())), asked());
    expect(denials(paid, asked({ caseId: 'again' }))).toEqual([
      ['already_compensated', { caseId: 'paid', reason: 'promise_broken' }],
    ]);
    expect(denials(paid, asked({ caseId: 'again', lines: [units('cup', 1, 2)] }))).toEqual([]);
    expect(denials(paid, asked({ caseId: 'again', reason: 'other' }))).toEqual([]);
    const reduced = refunded(
      signed(under(row())),
      back({ caseId: 'reduced', type: 'refund_only', reason: 'promise_broken', amount: 100 }),
    );
    expect(denials(reduced, asked())).toEqual([]);
  });

  it('RFD-21 leaves the cap of the goods alone: 20 in compensation, later the return of 100, 120 in all', () => {
    const paid = refunded(signed(under(row({ rate: '0.2' }))), asked());
    const quote = quoted(paid, back());
    expect(quote.total).toBe(10_000);
    expect(quote.cap.refundable).toBe(10_000);
  });

  it('RFD-21 a price reduction consumes it: 20 of 100, later the return of 80', () => {
    const reduced = refunded(
      signed(policy()),
      back({ caseId: 'reduced', type: 'refund_only', reason: 'not_as_described', amount: 2_000 }),
    );
    expect(quoted(reduced, back()).total).toBe(8_000);
  });

  it('RFD-21 is deducted from a later return where the policy says so: each unit’s part, once', () => {
    const deducting = policy({
      freight: { compensation: [row({ base: 'fixed', minimum: 1_000 })] },
      refund: { compensationThenReturn: 'deduct' },
    });
    const paid = refunded(signed(deducting), asked({ lines: [units('cup', 0, 3)] }));
    const first = quoted(paid, back());
    expect(first.total).toBe(10_000 - 334);
    expect(first.entries.at(-1)).toMatchObject({ kind: 'paid_before', amount: -334, bearer: 'merchant' });
    const rest = quoted(refunded(paid, back()), back({ caseId: 'rest', lines: [units('cup', 1, 3)] }));
    expect(rest.total).toBe(20_000 - 666);
    expect(quoted(paid, back({ type: 'exchange' })).entries).toEqual([]);
    const untouched = quoted(signed(deducting), back());
    expect(untouched.total).toBe(10_000);
  });

  it('RFD-21 RFD-19 each unit gives back its own part: 334, 334 and 333 of 10.01, from whoever paid it', () => {
    const deducting = policy({
      freight: { compensation: [row({ base: 'fixed', minimum: 1_001, bearer: 'platform' })] },
      refund: { compensationThenReturn: 'deduct' },
    });
    const pots = { lines: [line({ quantity: 2 }), line({ id: 'pot', quantity: 2 })], parcels: [] };
    const claimed = [units('cup', 1, 2), units('pot', 0, 2)];
    const goodwill = [{ kind: 'goodwill', amount: 600, bearer: 'merchant' }] as const;
    const paid = refunded(signed(deducting, pots), asked({ lines: claimed, actor: 'merchant', adjustments: goodwill }));
    const keptOf = (lineId: string, from: number) =>
      quoted(paid, back({ lines: [units(lineId, from, from + 1)] }))
        .entries.filter(({ kind }) => kind === 'paid_before')
        .map(({ amount, bearer }) => [amount, bearer]);
    expect(keptOf('cup', 0)).toEqual([]);
    expect(keptOf('cup', 1)).toEqual([[-334, 'platform']]);
    expect(keptOf('pot', 0)).toEqual([[-334, 'platform']]);
    expect(keptOf('pot', 1)).toEqual([[-333, 'platform']]);
  });

  it('RFD-21 nothing is deducted for a coupon, or for compensation not paid out', () => {
    const deducting = (form: 'coupon' | 'money') =>
      policy({ freight: { compensation: [row({ form })] }, refund: { compensationThenReturn: 'deduct' } });
    expect(quoted(refunded(signed(deducting('coupon')), asked()), back()).total).toBe(10_000);
    const pending = refunded(signed(deducting('money')), asked(), 'failed');
    const decided = { ...pending, cases: pending.cases.map((one) => ({ ...one, state: 'succeeded' as const })) };
    expect(quoted(decided, back()).total).toBe(10_000);
  });
});
