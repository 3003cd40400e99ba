import { describe, expect, it } from 'vitest';
import { momentFrom } from '../../../src/cli/input/moment';

const NOON = Date.UTC(2025, 2, 1, 12);

describe('momentFrom', () => {
  it.each([
    ['2025-03-01T12:00Z', NOON],
    ['2025-03-01T20:00:00+08:00', NOON],
    ['2025-03-01T12:00:00.250Z', NOON + 250],
    ['1740830400000', NOON],
    ['-5', -5],
    ['now', 77],
    ['+3d', 5 + 3 * 86_400_000],
    ['+12h', 5 + 12 * 3_600_000],
  ])('takes %s', (text, instant) => {
    expect(momentFrom(text)?.(5, () => 77)).toBe(instant);
  });

  it.each([
    '',
    'tomorrow',
    '2025-03-01',
    '2025-03-01T12:00',
    '2025-13-01T12:00Z',
    '+3',
    '3d',
    '1.5',
    '99999999999999999999',
  ])('refuses %j', (text) => {
    expect(momentFrom(text)).toBeNull();
  });
});
