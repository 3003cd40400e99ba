import { assertTimeZone, isTimeZone } from 'aftersale/time';
import { describe, expect, it } from 'vitest';

describe('isTimeZone', () => {
  it.each(['Asia/Shanghai', 'America/Argentina/Buenos_Aires', 'UTC', 'EST5EDT', 'Etc/GMT+10', 'Etc/GMT-14'])(
    'accepts the name %s',
    (zone) => {
      expect(isTimeZone(zone)).toBe(true);
    },
  );

  it.each(['+00:00', '-00:00', '+08:00', '-03:30', '+05:45', '+23:59'])('accepts the offset %s', (zone) => {
    expect(isTimeZone(zone)).toBe(true);
  });

  it.each([
    '',
    'Shanghai',
    'Asia/Nowhere',
    'Etc/GMT+55',
    'Nowhere+08:00',
    '+08:00 ',
    '+8:00',
    '+08',
    '+0800',
    '08:00',
    '+24:00',
    '+08:60',
    '__proto__',
    'constructor',
    'toString',
    8,
    null,
    undefined,
    {},
  ])('refuses %j', (zone) => {
    expect(isTimeZone(zone)).toBe(false);
  });
});

describe('assertTimeZone', () => {
  it('throws time_zone_unknown with the zone for what is no zone', () => {
    expect(assertTimeZone('Asia/Shanghai')).toBeUndefined();
    expect(() => assertTimeZone('__proto__')).toThrow(
      expect.objectContaining({ code: 'time_zone_unknown', params: { zone: '__proto__' } }),
    );
  });
});
