import { describe, expect, it } from 'vitest';
import { endlessEdges } from './circles';

const edges = (...to: readonly string[]) => to.map((each) => ({ to: each.replace('!', ''), anew: each.endsWith('!') }));

describe('endlessEdges', () => {
  it('finds the steps that wait anew on a circle, however long', () => {
    const graph = new Map([
      ['a', edges('b!')],
      ['b', edges('c', 'a')],
      ['c', edges('a', 'd!')],
      ['d', edges('d')],
    ]);
    expect(endlessEdges(graph)).toEqual([['a', 'b']]);
  });

  it('finds a step that leads to where it came from', () => {
    expect(endlessEdges(new Map([['a', edges('a!')]]))).toEqual([['a', 'a']]);
  });

  it('lets be what only goes on, by whatever ways', () => {
    const graph = new Map([
      ['a', edges('b!', 'c!')],
      ['b', edges('c!', 'd!')],
      ['c', edges('d!', 'c')],
      ['d', []],
    ]);
    expect(endlessEdges(graph)).toEqual([]);
  });
});
