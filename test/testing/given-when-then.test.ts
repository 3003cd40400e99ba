import { type Applied, aSituation, given } from 'aftersale/testing';
import { describe, expect, it } from 'vitest';

const application: Applied = {
  actor: 'buyer',
  type: 'return_refund',
  reason: 'quality',
  lines: [{ lineId: 'cup', quantity: 1 }],
  description: 'chipped',
  evidence: [{ kind: 'photo', reference: 'p1' }],
};

const applied = given([]).when(application);

describe('given, when, then', () => {
  it('tells a case from its application on', () => {
    applied.thenHappens([{ event: 'applied', opens: { claims: [{ lineId: 'cup', from: 0, to: 1 }] } }]);
    const approved = given(applied.events).when({ actor: 'agent', action: 'approve' });
    approved.thenHappens([{ event: 'approved', step: { actor: 'agent', to: 'awaiting_return' } }]);
    const sent = { actor: 'buyer', action: 'submit_return', input: { trackingNumber: 'SF1' } } as const;
    const returned = given(approved.events)
      .when(sent)
      .thenHappens([{ step: { to: 'awaiting_inspection' } }]);
    expect(returned.events.map(({ event }) => event)).toHaveLength(3);
  });

  it('holds denials to their codes', () => {
    const refused = given(applied.events).when({ actor: 'buyer', action: 'approve' });
    const codes = refused.answer.outcome === 'deny' ? refused.answer.reasons.map(({ code }) => code) : [];
    expect(refused.thenDenied(...codes)).toBe(refused);
    expect(() => refused.thenDenied(...codes, 'another')).toThrow(/Expected a denial: .*another\nbut it was deny/);
    expect(() => refused.thenHappens([])).toThrow('but it was deny');
    expect(() => applied.thenDenied()).toThrow('but it was allow');
  });

  it('takes a situation of its own, with the case among the others', () => {
    const situation = aSituation({ order: { status: 'awaiting_shipment' }, version: 7 });
    given([], situation).when(application).thenDenied('goods_not_shipped');
    const busy = aSituation({ cases: [{ id: 'other', claims: [{ lineId: 'cup', from: 1, to: 2 }] }] });
    const second = given([], busy)
      .when(application)
      .thenHappens([{ event: 'applied' }]);
    given(second.events, busy)
      .when({ actor: 'buyer', action: 'withdraw' })
      .thenHappens([{ step: { to: 'closed' } }]);
  });

  it.each([
    ['another event', [{ event: 'approved' as const }]],
    ['another value inside', [{ step: { actor: 'agent' as const } }]],
    ['one event less', []],
    ['one event more', [{}, {}]],
    ['a longer list inside', [{ opens: { claims: [{}, {}] } }]],
    ['a list where there is none', [{ opens: { evidence: [{ kind: [] as never }] } }]],
    ['something where there is nothing', [{ step: { amount: 1 } }]],
    ['an object where there is nothing', [{ changes: { terms: {} } }]],
  ])('refuses %s', (_what, expected) => {
    expect(() => applied.thenHappens(expected)).toThrow('but it was allow');
  });

  it('refuses to begin with a command, since there is no case yet', () => {
    expect(() => given([]).when({ actor: 'agent', action: 'approve' })).toThrow(
      expect.objectContaining({ code: 'unknown_id' }),
    );
  });
});
