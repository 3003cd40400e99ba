import { phrasingOf } from 'aftersale/messages';
import { describe, expect, it } from 'vitest';

const reader = { timeZone: 'Asia/Shanghai', format: 'intl' } as const;
const INSTANT = Date.UTC(2025, 0, 31, 16, 5);

describe('phrasing by Intl', () => {
  it('writes amounts in the language and currency that are told, whatever the host’s are', () => {
    expect(phrasingOf({ ...reader, language: 'zh-CN', currency: 'CNY' }).amount(9_000)).toBe('¥90.00');
    expect(phrasingOf({ ...reader, language: 'en', currency: 'CNY' }).amount(9_000)).toBe('CN¥90.00');
    expect(phrasingOf({ ...reader, language: 'en', currency: 'JPY' }).amount(1_234)).toBe('¥1,234');
    expect(phrasingOf({ ...reader, language: 'en', currency: 'KWD' }).amount(1_005)).toMatch(/^KWD\s1\.005$/);
  });

  it('loses no digit of the largest amount', () => {
    const say = phrasingOf({ ...reader, language: 'en', currency: 'USD' });
    expect(say.amount(Number.MAX_SAFE_INTEGER)).toBe('$90,071,992,547,409.91');
    expect(say.amount(-1)).toBe('-$0.01');
  });

  it('writes moments as the zone’s calendar and clock show them, also of a zone that is an offset', () => {
    expect(phrasingOf({ ...reader, language: 'zh-CN', currency: 'CNY' }).moment(INSTANT)).toBe('2025年2月1日 00:05');
    const offset = phrasingOf({ ...reader, timeZone: '+08:00', language: 'en', currency: 'CNY' }).moment(INSTANT);
    expect(offset).toMatch(/^February 1, 2025 at 12:05\sAM$/);
  });
});
