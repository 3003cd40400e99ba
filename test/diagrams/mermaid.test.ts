import { modelOf, plainNaming, toMermaid } from 'aftersale/diagrams';
import { describe, expect, it } from 'vitest';
import { door } from './door';

describe('toMermaid', () => {
  it('draws one arrow between two states, with all that is done on the way', () => {
    expect(toMermaid(modelOf(door))).toBe(
      [
        'stateDiagram-v2',
        '  direction TB',
        '  state "open" as open',
        '  state "default" as state_1',
        '  state "half shut" as state_2',
        '  state "shut" as shut',
        '  [*] --> open',
        '  open --> state_2 : push (guest)',
        '  state_1 --> state_2 : push (guest)',
        '  open --> shut : push (guest)<br/>time_out (wind #34;gust#34;)',
        '  open --> state_1 : break_down (guest, wind #34;gust#34;) → door',
        '  state_1 --> shut : time_out (wind #34;gust#34;)',
        '  state_2 --> shut : push (guest)',
        '  shut --> [*]',
        '  state_2 --> [*]',
      ].join('\n'),
    );
  });

  it('draws what leaves the state as it is where it is asked to', () => {
    const lines = toMermaid(modelOf(door), { staying: true, direction: 'LR' }).split('\n');
    expect(lines[1]).toBe('  direction LR');
    expect(lines).toContain('  open --> open : hold (guest)');
    expect(lines).toContain('  state_1 --> state_1 : lean (guest) → gap#58; none');
  });

  it('LIF-17 draws the types of other diagrams as boxes of their own', () => {
    const lines = toMermaid(modelOf(door, 'door')).split('\n');
    expect(lines).toContain('  state "→ gap#58; none" as type_0');
    expect(lines).toContain('  state_1 --> type_0 : lean (guest)');
  });

  it('takes a word of Mermaid for none only where it is all of the name', () => {
    const states = ['class', 'classroom', 'subclass'].map((state) => ({
      state,
      kind: 'waiting' as const,
      types: ['door'],
      deadline: null,
    }));
    const text = toMermaid({ name: 'door', types: ['door'], states, steps: [] });
    expect(text.split('\n').slice(2)).toEqual([
      '  state "class" as state_0',
      '  state "classroom" as classroom',
      '  state "subclass" as subclass',
    ]);
  });

  it('calls everything as it is told to, and escapes what Mermaid would read', () => {
    const naming = { ...plainNaming, state: (state: string) => `[${state}]\n#1;`, actor: () => 'somebody' };
    const text = toMermaid(modelOf(door, 'gate'), { naming });
    expect(text).toContain('  state "[open] #35;1#59;" as open');
    expect(text).toContain('push (somebody)');
  });
});
