import { Decimal } from 'decimal.js';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { includedPart, multiplyByRate } from '../../src/money/index';

const HOSTILE = { precision: 2, rounding: Decimal.ROUND_UP, toExpNeg: 0, toExpPos: 0, maxE: 2, minE: -1 };

afterEach(() => {
  Decimal.set({ defaults: true });
});

describe('our own Decimal', () => {
  it('is out of reach of a host that sets its own', () => {
    Decimal.set(HOSTILE);
    expect(new Decimal(10000).times('0.123456').toString()).not.toBe('1234.56');
    expect(multiplyByRate(1_000_000, '0.123456', 'half_up')).toBe(123_456);
    expect(includedPart(1_130_001, '0.13', 'down')).toBe(130_000);
  });

  it('does not inherit what a host had set before we were loaded', async () => {
    Decimal.set(HOSTILE);
    vi.resetModules();
    const fresh = await import('../../src/money/index');
    expect(fresh.multiplyByRate).not.toBe(multiplyByRate);
    expect(fresh.multiplyByRate(1_000_000, '0.123456', 'half_up')).toBe(123_456);
    expect(fresh.includedPart(1_130_001, '0.13', 'down')).toBe(130_000);
  });

  it('changes nothing for the host', () => {
    Decimal.set({ precision: 7 });
    multiplyByRate(1_000_000, '0.123456', 'half_up');
    expect(Decimal.precision).toBe(7);
    expect(new Decimal(1).div(3).toString()).toBe('0.3333333');
  });
});
