import { modelOf } from 'aftersale/diagrams';
import { CASE_LIFECYCLE } from 'aftersale/lifecycle';
import { describe, expect, it } from 'vitest';
import { door } from './door';

describe('modelOf', () => {
  it('LIF-01 is plain JSON, with each row once per state it leaves', () => {
    const model = modelOf(CASE_LIFECYCLE);
    expect(JSON.parse(JSON.stringify(model))).toEqual(model);
    const rows = CASE_LIFECYCLE.rows.flatMap(({ from }) => from);
    expect(model.steps).toHaveLength(rows.length);
    expect(model.states.map(({ state }) => state)).toEqual(CASE_LIFECYCLE.states);
  });

  it('tells of each state what it is, who is waited for, and the types that come into it', () => {
    expect(modelOf(door).states).toEqual([
      {
        state: 'open',
        kind: 'initial',
        types: ['door', 'gate', 'gap: none'],
        deadline: { rule: 'D-1', waitsFor: 'guest' },
      },
      { state: 'default', kind: 'waiting', types: ['door', 'gap: none'], deadline: { rule: 'D-1', waitsFor: 'guest' } },
      { state: 'half shut', kind: 'resting', types: ['door', 'gate', 'gap: none'], deadline: null },
      { state: 'shut', kind: 'final', types: ['door', 'gate', 'gap: none'], deadline: null },
    ]);
  });

  it('spells out what a row leaves open, and leaves out types that cannot be in the state', () => {
    const { steps } = modelOf(door);
    expect(steps[0]).toEqual({
      rule: 'D-2',
      types: ['door', 'gate', 'gap: none'],
      from: 'open',
      by: ['guest'],
      action: 'hold',
      conditions: [{ facet: 'wind', values: ['calm', 'strong'] }],
      to: 'open',
      becomes: null,
      restarts: true,
      effects: [],
    });
    expect(steps.find(({ from, action }) => from === 'default' && action === 'push')?.types).toEqual([
      'door',
      'gap: none',
    ]);
  });

  it('LIF-17 tells of one type the states it can come into, also by conversion, and the steps out of it', () => {
    const gate = modelOf(door, 'gate');
    expect(gate.types).toEqual(['gate']);
    expect(gate.states.map(({ state }) => state)).toEqual(['open', 'half shut', 'shut']);
    expect(gate.steps.find(({ becomes }) => becomes === 'door')?.to).toBe('default');
    const refunds = modelOf(CASE_LIFECYCLE, 'return_refund');
    expect(refunds.states.map(({ state }) => state)).not.toContain('repairing');
    expect(refunds.steps.every(({ types }) => types.length === 1)).toBe(true);
  });
});
