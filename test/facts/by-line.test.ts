import { byLine } from 'aftersale/facts';
import { describe, expect, it } from 'vitest';

describe('byLine', () => {
  it('groups items by their line, in their order, whatever the ids are', () => {
    const items = ['b', '__proto__', 'a', 'b'].map((lineId, at) => ({ lineId, at }));
    const places = [...byLine(items)].map(([lineId, group]) => [lineId, group.map(({ at }) => at)]);
    expect(places).toEqual([
      ['b', [0, 3]],
      ['__proto__', [1]],
      ['a', [2]],
    ]);
    expect(byLine([]).size).toBe(0);
  });
});
