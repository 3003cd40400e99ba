import { modelOf, plainNaming, toMarkdownTable } from 'aftersale/diagrams';
import { describe, expect, it } from 'vitest';
import { door } from './door';

describe('toMarkdownTable', () => {
  it('LIF-01 writes person, condition, action, next state and rule of each row, state by state', () => {
    expect(toMarkdownTable(modelOf(door))).toBe(
      [
        '## open',
        '',
        'Waits for: guest (D-1)',
        '',
        '| type | person | condition | action | next state | effects | rule |',
        '| --- | --- | --- | --- | --- | --- | --- |',
        '| any | guest | wind: calm or strong | hold | unchanged (deadline restarts) |  | D-2 |',
        '| any | guest | wind: calm | push | half shut |  | D-3 |',
        '| door | guest | wind: strong | push | shut | ring \\| bell | D-3 |',
        '| gate | guest, wind "gust" |  | break_down | default → door |  | D-4 |',
        '| any | wind "gust" |  | time_out | shut |  | D-1 |',
        '',
        '## default',
        '',
        'Waits for: guest (D-1)',
        '',
        '| type | person | condition | action | next state | effects | rule |',
        '| --- | --- | --- | --- | --- | --- | --- |',
        '| any | guest | wind: calm | push | half shut |  | D-3 |',
        '| door | guest |  | lean | default → gap: none |  | D-5 |',
        '| any | wind "gust" |  | time_out | shut |  | D-1 |',
        '',
        '## half shut',
        '',
        '| type | person | condition | action | next state | effects | rule |',
        '| --- | --- | --- | --- | --- | --- | --- |',
        '| any | guest |  | push | shut |  | D-6 |',
      ].join('\n'),
    );
  });

  it('names some of the types, and all conditions', () => {
    const state = { state: 'shut', kind: 'initial', types: ['a', 'b', 'c'], deadline: null } as const;
    const step = {
      rule: 'R-1',
      types: ['a', 'b'],
      from: 'shut',
      by: ['guest'],
      action: 'open',
      conditions: [
        { facet: 'wind', values: ['calm'] },
        { facet: 'light', values: ['on'] },
      ],
      to: 'shut',
      becomes: null,
      restarts: false,
      effects: [],
    };
    const model = { name: 'door', types: ['a', 'b', 'c'], states: [state], steps: [step] };
    expect(toMarkdownTable(model).split('\n').at(-1)).toBe(
      '| a, b | guest | wind: calm<br>light: on | open | unchanged |  | R-1 |',
    );
  });

  it('has no column of types for one type, and speaks the language it is given', () => {
    const words = {
      type: '类型',
      person: '操作人',
      condition: '条件',
      action: '操作',
      nextState: '下一状态',
      effects: '后续动作',
      rule: '规则',
      unchanged: '不变',
      restarts: '重新计时',
      anyType: '全部',
      deadline: (waitsFor: string, rule: string) => `等待${waitsFor}(${rule})`,
    };
    const naming = {
      ...plainNaming,
      condition: ({ values }: { readonly values: readonly string[] }) => values.join('或'),
      actor: (actor: string) => (actor === 'guest' ? '客人' : '风\n大'),
    };
    const lines = toMarkdownTable(modelOf(door, 'gate'), { words, naming, level: 3 }).split('\n');
    expect(lines[0]).toBe('### open');
    expect(lines[2]).toBe('等待客人(D-1)');
    expect(lines[4]).toBe('| 操作人 | 条件 | 操作 | 下一状态 | 后续动作 | 规则 |');
    expect(lines[6]).toBe('| 客人 | calm或strong | hold | 不变 (重新计时) |  | D-2 |');
    expect(lines[8]).toBe('| 客人, 风 大 |  | break_down | default → door |  | D-4 |');
  });
});
