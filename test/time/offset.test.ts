import { offsetAt } from 'aftersale/time';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wallOffset } from './wall-clock';
import { anchored, around, CHANGES } from './zones';

describe('offsetAt', () => {
  it.each([
    ['Asia/Shanghai', Date.UTC(2025, 0), 480],
    ['Asia/Shanghai', Date.UTC(1990, 6), 540],
    ['Asia/Kathmandu', Date.UTC(2025, 0), 345],
    ['America/New_York', Date.UTC(2025, 0), -300],
    ['America/New_York', Date.UTC(2025, 6), -240],
    ['Australia/Lord_Howe', Date.UTC(2025, 0), 660],
    ['Australia/Lord_Howe', Date.UTC(2025, 6), 630],
    ['UTC', Date.UTC(2025, 0), 0],
    ['Etc/GMT+10', Date.UTC(2025, 0), -600],
    ['+08:00', 0, 480],
    ['-03:30', 0, -210],
    ['-00:30', 0, -30],
    ['+00:00', 0, 0],
    ['-00:00', 0, 0],
  ])('%s at %d is %d minutes ahead of UTC', (zone, instant, minutes) => {
    expect(offsetAt(instant, zone)).toBe(minutes);
  });

  it.each(CHANGES)('agrees with Intl all around the change in %s at %d (%s)', (zone, at) => {
    for (const instant of [...around(at), at - 1, at, at + 1]) {
      expect([instant, offsetAt(instant, zone)]).toEqual([instant, wallOffset(instant, zone)]);
    }
  });

  it('agrees with Intl anywhere from 1973 on', () => {
    fc.assert(
      fc.property(anchored, ({ zone, instant }) => {
        expect(offsetAt(instant, zone)).toBe(wallOffset(instant, zone));
      }),
      { numRuns: 2_000 },
    );
  });

  it('changes at the very millisecond', () => {
    const change = Date.UTC(2025, 2, 9, 7);
    expect(offsetAt(change - 1, 'America/New_York')).toBe(-300);
    expect(offsetAt(change, 'America/New_York')).toBe(-240);
  });

  it('answers up to the last instant there is', () => {
    expect(offsetAt(8_640_000_000_000_000, 'Asia/Shanghai')).toBe(480);
    expect(offsetAt(-8_640_000_000_000_000, 'UTC')).toBe(0);
  });

  it('rounds the seconds of local mean time', () => {
    expect(offsetAt(Date.UTC(1890, 0), 'Asia/Shanghai')).toBe(486);
  });

  it('refuses bad instants and zones, also those that name a property of every object', () => {
    expect(() => offsetAt(Number.NaN, 'UTC')).toThrow(expect.objectContaining({ code: 'instant_invalid' }));
    for (const zone of ['__proto__', 'constructor', 'Nowhere+08:00', '']) {
      expect(() => offsetAt(0, zone)).toThrow(expect.objectContaining({ code: 'time_zone_unknown', params: { zone } }));
    }
  });
});
