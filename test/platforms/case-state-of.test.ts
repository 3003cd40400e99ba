import { caseStateOf, PLATFORM_CODES, stateCodesOf } from 'aftersale/platforms';
import { AFTER_SALE_TYPES, PLATFORMS, type Platform } from 'aftersale/vocabulary';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DOCUMENTED_STATES, each, JUDGED } from './documented';

const everyRow = PLATFORMS.flatMap((platform) => {
  const { states, stateField, types } = PLATFORM_CODES[platform];
  return states.map((row) => ({
    platform,
    ...row,
    field: row.field ?? stateField,
    of: row.types ?? types.map(({ type }) => type),
  }));
});

describe('the state a status means', () => {
  it.each(each(DOCUMENTED_STATES))('STA-07 $platform: $field $code is $means', ({ platform, means, field, code }) => {
    const readings = AFTER_SALE_TYPES.map((type) => caseStateOf(platform, code, { type, ...(field && { field }) }));
    expect(readings.map((answer) => answer.found && answer.value.state)).toContain(means);
  });

  it('STA-07 every row of ours is documented', () => {
    const documented = each(DOCUMENTED_STATES);
    for (const { platform, code, number, state, field } of everyRow) {
      const usual = PLATFORM_CODES[platform].stateField;
      const ofIt = documented.filter((one) => one.platform === platform && one.means === state);
      const codes = ofIt.filter((one) => (one.field ?? usual) === field).map((one) => String(one.code));
      expect(codes).toContain(code);
      if (number !== undefined) expect(codes).toContain(String(number));
    }
  });

  it('STA-07 what the platform’s words leave room for is told as a judgement', () => {
    const judged = everyRow.filter((row) => row.judged === true);
    expect(judged.map(({ platform, state, code }) => [platform, state, code]).sort()).toEqual([...JUDGED].sort());
    for (const { platform, code, field, state } of judged) {
      expect(caseStateOf(platform, code, { field })).toEqual({ found: true, value: { state, judged: true } });
    }
  });

  it('LIF-13 what waits for the merchant to ship depends on the type', () => {
    expect(caseStateOf('jd', 10006, { type: 'exchange' })).toMatchObject({ value: { state: 'awaiting_replacement' } });
    expect(caseStateOf('jd', 10006, { type: 'reship' })).toMatchObject({ value: { state: 'awaiting_reshipment' } });
    const gap = {
      found: false,
      gap: 'type_needed',
      params: { platform: 'jd', field: 'service_status', code: '10006' },
    };
    expect(caseStateOf('jd', 10006)).toEqual(gap);
    expect(caseStateOf('jd', 10006, { type: 'refund_only' })).toEqual(gap);
  });

  it('no code is told of certain types, and then of none', () => {
    expect(everyRow.filter(({ types }) => types?.length === 0)).toEqual([]);
  });

  it('a code of one state is read whatever the type, and is no judgement where the platform says it', () => {
    expect(caseStateOf('douyin', 7)).toEqual({ found: true, value: { state: 'awaiting_return', judged: false } });
    expect(caseStateOf('kuaishou', 10, { type: 'exchange' })).toMatchObject({ value: { state: 'pending_review' } });
  });

  it.each([
    ['taobao', 'status', 'dispute_type'],
    ['douyin', 'standard_aftersale_status', 'aftersale_type'],
    ['pinduoduo', 'after_sales_status', 'after_sales_type'],
    ['wechat', 'status', 'type'],
    ['kuaishou', 'status', 'handlingWay'],
    ['jd', 'service_status', 'customerExpect'],
    ['xiaohongshu', 'status', 'returnType'],
  ] as const)('STA-07 %s tells it in %s, and the type in %s', (platform, stateField, typeField) => {
    expect(PLATFORM_CODES[platform]).toMatchObject({ stateField, typeField });
  });

  it('a code belongs to its field', () => {
    expect(caseStateOf('douyin', 2)).toMatchObject({ found: false, gap: 'code_unknown' });
    expect(caseStateOf('douyin', 2, { field: 'refund_status' })).toMatchObject({ value: { state: 'awaiting_refund' } });
    expect(caseStateOf('douyin', 6, { field: 'refund_status' })).toEqual({
      found: false,
      gap: 'code_unknown',
      params: { platform: 'douyin', field: 'refund_status', code: '6' },
    });
  });

  it.each(['', 'undefined', 'toString', 'CLOSED ', 'closed', -1, 0.5, Number.NaN])('knows no code %j', (code) => {
    for (const platform of PLATFORMS) expect(caseStateOf(platform, code)).toMatchObject({ gap: 'code_unknown' });
  });

  it('whatever the code, it has an answer, and a plain one', () => {
    const codes = fc.oneof(fc.string(), fc.integer(), fc.constantFrom(...everyRow.map(({ code }) => code)));
    fc.assert(
      fc.property(
        fc.constantFrom(...PLATFORMS),
        codes,
        fc.option(fc.constantFrom(...AFTER_SALE_TYPES)),
        (of, code, type) => {
          const answer = caseStateOf(of, code, { ...(type !== null && { type }) });
          expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
          expect(answer.found ? answer.value.state : answer.gap).toMatch(/^[a-z_]+$/);
        },
      ),
    );
  });

  it.each(['amazon', 'toString', '__proto__'])('refuses the platform %s', (platform) => {
    expect(() => caseStateOf(platform as Platform, '1')).toThrow(`unknown_id ${JSON.stringify({ platform })}`);
  });

  it('there and back: the codes of what a code means contain it', () => {
    for (const { platform, code, field, of } of everyRow) {
      for (const type of of) {
        const answer = caseStateOf(platform, code, { field, type });
        if (!answer.found) throw new Error(`${platform} ${code} of ${type}: ${answer.gap}`);
        const back = stateCodesOf(platform, answer.value.state, type);
        expect(back.found && back.value.map((one) => `${one.field} ${one.code}`)).toContain(`${field} ${code}`);
      }
    }
  });
});
