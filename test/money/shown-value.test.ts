import { describe, expect, it } from 'vitest';
import { shownValue } from '../../src/money/shown-value';

describe('shownValue', () => {
  it.each([
    [12.5, '12.5'],
    [-0, '-0'],
    [Number.NaN, 'NaN'],
    ['13%', '13%'],
    [1n, '1'],
    [undefined, 'undefined'],
    [null, 'object'],
    [Object.create(null), 'object'],
    [() => 'secret', 'function'],
    [Symbol('s'), 'Symbol(s)'],
  ])('shows %o', (value, shown) => {
    expect(shownValue(value)).toBe(shown);
  });
});
