import { type Reason, reason } from 'aftersale/decision';
import { explainReason, LANGUAGES, type Language } from 'aftersale/messages';
import { describe, expect, it } from 'vitest';
import { ANY_RULE, REASON_SAMPLES } from './reason-samples';

const TITLES = new Map([
  ['kettle', '电热水壶'],
  ['cup', '马克杯'],
]);

const reader = {
  currency: 'CNY',
  timeZone: 'Asia/Shanghai',
  titleOf: (lineId: string) => TITLES.get(lineId),
};
const tell = (told: Reason, language: Language) => explainReason(told, { ...reader, language });

const samples = Object.entries(REASON_SAMPLES).flatMap(([code, params]) =>
  params.map((each): Reason => ({ code, rule: ANY_RULE, params: each }) as Reason),
);

const CHINESE = /\p{Script=Han}/u;
const AMOUNTS = /\d+\.\d\d/g;
const CLOCKS = /\d\d:\d\d/g;
const found = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(String).sort();

describe.each(samples.map((told) => ({ name: `${told.code} ${JSON.stringify(told.params)}`, told })))(
  '$name',
  ({ told }) => {
    it.each(LANGUAGES)('is a whole sentence in %s', (language) => {
      const sentence = tell(told, language);
      expect(sentence).not.toMatch(/undefined|null|NaN|\[object|\{|\}/);
      expect(sentence).not.toMatch(/[a-z]_[a-z]/);
      expect(sentence).toMatch(language === 'zh-CN' ? /。$/ : /^[A-Z“].*\.$/);
    });

    it('is Chinese in zh-CN and English in en', () => {
      expect(tell(told, 'zh-CN')).toMatch(CHINESE);
      expect(tell(told, 'zh-CN').replaceAll(/CNY|(?:order|case)-\d/g, '')).not.toMatch(/[A-Za-z]/);
      expect(tell(told, 'en').replaceAll(/电热水壶|马克杯/g, '')).not.toMatch(CHINESE);
    });

    it('tells the same amounts and times in both languages', () => {
      const [zh, en] = [tell(told, 'zh-CN'), tell(told, 'en')];
      expect(found(zh, AMOUNTS)).toEqual(found(en, AMOUNTS));
      expect(found(zh, CLOCKS)).toEqual(found(en, CLOCKS));
    });
  },
);

describe('explainReason', () => {
  it('tells an amount exactly, with as many decimals as the currency has', () => {
    const told = reason('RFD-05', 'above_refundable', { requested: 123_456_789_012_345, maximum: 5 });
    expect(tell(told, 'zh-CN')).toBe('您申请的1234567890123.45元超过了可退金额，最多可退0.05元。');
    expect(explainReason(told, { ...reader, currency: 'JPY', language: 'zh-CN' })).toContain('5 JPY');
    expect(explainReason(told, { ...reader, currency: 'KWD', language: 'en' })).toContain('KWD 0.005');
  });

  it('tells a time in the given zone', () => {
    const told = reason('WIN-03', 'window_open', { windowId: 'general_15', until: Date.UTC(2025, 1, 28, 16) });
    expect(tell(told, 'zh-CN')).toBe('请在2025年3月1日 00:00之前申请。');
    expect(tell(told, 'en')).toBe('Please apply before 1 March 2025, 00:00.');
    expect(explainReason(told, { ...reader, timeZone: 'America/New_York', language: 'en' })).toBe(
      'Please apply before 28 February 2025, 11:00.',
    );
    expect(explainReason(told, { ...reader, timeZone: '+05:30', language: 'en' })).toContain('28 February 2025, 21:30');
  });

  it('tells times before 1970 as well', () => {
    const told = reason('WIN-06', 'window_extended', { until: Date.UTC(1969, 11, 31, 15, 59) });
    expect(tell(told, 'en')).toContain('31 December 1969, 23:59');
  });

  it('calls a line by its title, or by its id where it has none', () => {
    const told = reason('ELG-21', 'no_warranty', { lineId: 'kettle' });
    expect(tell(told, 'zh-CN')).toContain('“电热水壶”');
    expect(explainReason(told, { currency: 'CNY', timeZone: 'UTC', language: 'en' })).toContain('“kettle”');
    expect(tell(reason('ELG-21', 'no_warranty', { lineId: 'lamp' }), 'en')).toContain('“lamp”');
  });

  it('refuses a language it has no messages in', () => {
    const told = reason('RFD-05', 'nothing_refundable', { maximum: 0 });
    expect(() => explainReason(told, { ...reader, language: 'fr' as Language })).toThrow(
      expect.objectContaining({ code: 'language_unknown' }),
    );
    expect(() => explainReason(told, { ...reader, language: '__proto__' as Language })).toThrow(
      expect.objectContaining({ code: 'language_unknown' }),
    );
  });

  it.each(['from_a_newer_version', 'constructor', '__proto__'])('refuses the code %s', (code) => {
    const told = { code, rule: 'ELG-23', params: {} } as unknown as Reason;
    expect(() => tell(told, 'en')).toThrow(expect.objectContaining({ code: 'message_unknown' }));
  });
});
