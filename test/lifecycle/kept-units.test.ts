import type { AfterSaleCase } from 'aftersale/facts';
import { keptUnits, transitionReturnOrder } from 'aftersale/lifecycle';
import { describe, expect, it } from 'vitest';
import { line, order, units } from '../fixtures/order';
import { afterSaleCase, policy, situation } from '../fixtures/situation';
import { coded } from '../money/coded';

const LINES = [line({ quantity: 2 }), line({ id: 'sample', unitPrice: 0 })];

const REFUND = {
  key: 'case:refund:1',
  state: 'succeeded' as const,
  total: 20_000,
  entries: [],
  tenders: [],
  transfer: 20_000,
  benefits: [],
};

const kept = (changes: Partial<AfterSaleCase>) => {
  const bought = order({ lines: LINES, status: 'completed' });
  const claims = [units('cup', 0, 2), units('sample', 0, 1)];
  const one = afterSaleCase(bought, { state: 'succeeded', claims, refunds: [REFUND], ...changes });
  return keptUnits(situation(bought, { cases: [one] }));
};

describe('what is left of an order', () => {
  it('RUP-02 is what was not refunded in full; units that cost nothing go with the others of their case', () => {
    const full = { ...units('cup', 0, 2), each: 10_000 };
    expect(kept({ grants: [full] })).toEqual([]);
    expect(kept({ grants: [{ ...full, to: 1 }] })).toEqual([units('cup', 1, 2), units('sample', 0, 1)]);
    expect(kept({ grants: [{ ...full, each: 9_999 }] })).toEqual([units('cup', 0, 2), units('sample', 0, 1)]);
  });

  it('RUP-03 LIF-26 is all of it after an exchange, or a refund of nothing', () => {
    expect(kept({ type: 'exchange' })).toEqual([units('cup', 0, 2), units('sample', 0, 1)]);
    expect(kept({ refunds: [] })).toEqual([units('cup', 0, 2), units('sample', 0, 1)]);
    const full = { ...units('cup', 0, 2), each: 10_000 };
    expect(kept({ type: 'exchange', grants: [full] })).toEqual([units('cup', 0, 2), units('sample', 0, 1)]);
  });

  it('RUP-02 LIF-26 is without what was returned and paid for, not without what was not', () => {
    const refund = { ...REFUND, total: 500, transfer: 500 };
    expect(kept({ type: 'return_refund', refunds: [refund] })).toEqual([]);
    for (const unpaid of [
      { ...refund, state: 'closed' as const },
      { ...REFUND, total: 0, transfer: 0 },
    ]) {
      expect(kept({ type: 'return_refund', refunds: [unpaid] })).toEqual([units('cup', 0, 2), units('sample', 0, 1)]);
    }
  });
});

describe('a record and its replays', () => {
  const at = { policy: policy(), now: 0 };
  const returned = {
    id: 'r',
    caseId: 'case',
    state: 'created',
    version: 1,
    enteredAt: 0,
    history: [],
    units: [units('cup', 0, 1)],
  } as const;

  it('LIF-32 LIF-12 keeps a note, and says the same again only with it, told nothing or something', () => {
    const sent = { id: 'k', version: 1, actor: 'buyer', action: 'report_sent', input: {}, note: 'in one box' } as const;
    const first = transitionReturnOrder(returned, sent, at);
    if (first.outcome === 'deny') throw new Error(JSON.stringify(first.reasons));
    expect(first.value.step).toMatchObject({ note: 'in one box' });
    expect(first.value).toMatchObject({
      replay: false,
      expects: { version: 1 },
      record: { version: 2, state: 'in_transit' },
    });
    expect(first.value.step).not.toHaveProperty('input');
    for (const field of ['trackingNumber', 'findings']) expect(first.value.record).not.toHaveProperty(field);
    expect(transitionReturnOrder(first.value.record, sent, at)).toMatchObject({ value: { replay: true } });
    const { note: _note, ...silent } = sent;
    expect(transitionReturnOrder(first.value.record, silent, at).outcome).toBe('deny');
    expect(transitionReturnOrder(first.value.record, { ...sent, actor: 'agent' }, at).outcome).toBe('deny');
    const told = { ...sent, input: { trackingNumber: 'SF1' } };
    expect(transitionReturnOrder(first.value.record, told, at).outcome).toBe('deny');
  });

  it('LIF-32 refuses another version than is stored, and one after which there is none', () => {
    const sent = { id: 'k', version: 7, actor: 'buyer', action: 'report_sent', input: {} } as const;
    expect(transitionReturnOrder(returned, sent, at)).toMatchObject({
      reasons: [{ rule: 'LIF-32', code: 'record_version_stale', params: { expected: 7, actual: 1 } }],
    });
    const version = Number.MAX_SAFE_INTEGER;
    expect(() => transitionReturnOrder({ ...returned, version }, { ...sent, version }, at)).toThrow(
      coded('input_malformed', { version }),
    );
  });

  it('LIF-12 keeps what was told, and nothing that was not', () => {
    const input = { trackingNumber: 'SF1', findings: undefined } as { trackingNumber: string };
    const answer = transitionReturnOrder(
      returned,
      { id: 'k', version: 1, actor: 'buyer', action: 'report_sent', input },
      at,
    );
    expect(answer.outcome === 'deny' ? null : answer.value.step?.input).toStrictEqual({ trackingNumber: 'SF1' });
  });
});
