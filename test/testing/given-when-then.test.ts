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

/** The events of another case. */
const renamed = applied.events.map((event) => ({
  ...event,
  caseId: 'c9',
  ...(event.opens && { opens: { ...event.opens, id: 'c9' } }),
}));

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

  it('names its case and its commands, or those of the events', () => {
    expect(applied.events[0]).toMatchObject({ caseId: 'case', version: 1, step: { commandId: 'command-1' } });
    const approved = given(applied.events).when({ actor: 'agent', action: 'approve' });
    approved.thenHappens([{ caseId: 'case', step: { commandId: 'command-2' } }]);
    given(renamed)
      .when({ actor: 'agent', action: 'approve' })
      .thenHappens([{ caseId: 'c9' }]);
  });

  it('goes by the events, whatever the situation says of their case, and by its other cases', () => {
    const ended = aSituation({ cases: [{ state: 'closed' }] });
    given(applied.events, ended)
      .when({ actor: 'agent', action: 'approve' })
      .thenHappens([{ step: { to: 'awaiting_return' } }]);
    const busy = aSituation({ cases: [{ id: 'other', claims: [{ lineId: 'cup', from: 1, to: 2 }] }] });
    const taken = { ...application, lines: [{ lineId: 'cup', from: 1, to: 2 }] };
    given(renamed, busy).when(taken).thenDenied('units_in_case');
  });

  it('keeps the events there were where somebody is denied, and tells why', () => {
    const refused = given(applied.events).when({ actor: 'buyer', action: 'approve' });
    expect(refused.events).toEqual(applied.events);
    expect(() => refused.thenHappens([])).toThrow('"code": "actor_not_allowed"');
    expect(() => applied.thenDenied('one', 'other')).toThrow(
      'Expected a denial: one, other\nbut it was allow: [\n  {\n    "event": "applied"',
    );
  });

  it('holds what is null to be null', () => {
    applied.thenHappens([{ step: { from: null } }]);
    expect(() => applied.thenHappens([{ step: { from: {} as never } }])).toThrow('but it was allow');
    expect(() => applied.thenHappens([{ step: { to: null as never } }])).toThrow('but it was allow');
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
    ['another value beside one that is right', [{ step: { actor: 'buyer' as const, to: 'closed' as const } }]],
    ['a shorter list inside', [{ opens: { claims: [] } }]],
    ['a list where there is an object', [{ step: [] as never }]],
    ['one event more', [{}, {}]],
    ['a longer list inside', [{ opens: { claims: [{}, {}] } }]],
    ['a list where there is none', [{ opens: { evidence: [{ kind: [] as never }] } }]],
    ['something where there is nothing', [{ step: { amount: 1 } }]],
    ['an object where there is nothing', [{ changes: { terms: {} } }]],
  ])('refuses %s', (_what, expected) => {
    expect(() => applied.thenHappens(expected)).toThrow('but it was allow');
  });

  it('holds every event to what is expected of it, where a step makes several', () => {
    const two = given([]).when({ ...application, lines: [{ lineId: 'cup', quantity: 2 }] });
    const approved = given(two.events).when({ actor: 'agent', action: 'approve' });
    const sent = given(approved.events).when({
      actor: 'buyer',
      action: 'submit_return',
      input: { trackingNumber: 'SF1' },
    });
    const findings = [
      { lineId: 'cup', from: 0, to: 1, result: 'accepted' },
      { lineId: 'cup', from: 1, to: 2, result: 'damaged' },
    ] as const;
    const inspected = given(sent.events).when({
      actor: 'warehouse',
      action: 'inspect',
      input: { findings, splitCaseId: 'rest' },
    });
    inspected.thenHappens([{ caseId: 'case' }, { caseId: 'rest' }, { caseId: 'rest' }]);
    expect(() => inspected.thenHappens([{ caseId: 'case' }, { caseId: 'rest' }, { caseId: 'case' }])).toThrow(
      'but it was allow',
    );
  });

  it('refuses to begin with a command, since there is no case yet', () => {
    expect(() => given([]).when({ actor: 'agent', action: 'approve' })).toThrow(
      expect.objectContaining({ code: 'unknown_id' }),
    );
  });
});
