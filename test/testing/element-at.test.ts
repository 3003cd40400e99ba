import { expect, it } from 'vitest';
import { elementAt } from '../../src/testing/element-at';

it('gives the element at an index, counted modulo, and refuses to look into an empty list', () => {
  expect([0, 1, 2, 3].map((index) => elementAt(['a', 'b', 'c'], index))).toEqual(['a', 'b', 'c', 'a']);
  expect(() => elementAt([], 0)).toThrow(expect.objectContaining({ code: 'part_out_of_range', params: { index: 0 } }));
});
