import { caseStateOf, PLATFORM_CODES, stateCodesOf, typeCodesOf } from 'aftersale/platforms';
import { AFTER_SALE_TYPES, CASE_STATES, type CaseState, PLATFORMS, type Platform } from 'aftersale/vocabulary';
import { describe, expect, it } from 'vitest';

const gapOf = (...[platform, state, type]: Parameters<typeof stateCodesOf>) => {
  const answer = stateCodesOf(platform, state, type);
  return answer.found ? null : answer.gap;
};

const codes = (...[platform, state, type]: Parameters<typeof stateCodesOf>) => {
  const answer = stateCodesOf(platform, state, type);
  return answer.found ? answer.value.map(({ code }) => code) : [];
};

/** The states of ours that a platform has words for, for whatever type; the others are gaps. */
const KNOWN: Readonly<Record<Platform, number>> = {
  taobao: 6,
  douyin: 12,
  pinduoduo: 10,
  wechat: 8,
  kuaishou: 9,
  jd: 9,
  xiaohongshu: 6,
};

describe('the codes of a state', () => {
  it.each(PLATFORMS)('STA-07 every state of every type has an answer: %s', (platform) => {
    const known = new Set<CaseState>();
    for (const state of CASE_STATES) {
      for (const type of AFTER_SALE_TYPES) {
        const answer = stateCodesOf(platform, state, type);
        expect(JSON.parse(JSON.stringify(answer))).toStrictEqual(answer);
        if (!answer.found) {
          expect(['type_unknown', 'told_elsewhere', 'phase_unknown']).toContain(answer.gap);
          continue;
        }
        known.add(state);
        const judgements = answer.value.map(({ judged }) => judged);
        expect(judgements).toEqual([...judgements].sort((one, other) => Number(one) - Number(other)));
        for (const { field, code } of answer.value) {
          expect(caseStateOf(platform, code, { field, type })).toMatchObject({ found: true, value: { state } });
        }
      }
    }
    expect(known.size).toBe(KNOWN[platform]);
    expect([...known].sort()).toEqual([...new Set(PLATFORM_CODES[platform].states.map(({ state }) => state))].sort());
  });

  it('takes the codes of the type, and says what is judged last', () => {
    expect(codes('pinduoduo', 'pending_review', 'return_refund')).toEqual(['3']);
    expect(codes('pinduoduo', 'pending_review', 'reship')).toEqual(['14']);
    expect(codes('pinduoduo', 'closed', 'repair')).toEqual(['24', '11', '13']);
    expect(codes('douyin', 'succeeded', 'exchange')).toEqual(['14']);
    expect(stateCodesOf('pinduoduo', 'recalling', 'refund_only')).toEqual({
      found: true,
      value: [
        { field: 'after_sales_status', code: '33', judged: false },
        { field: 'after_sales_status', code: '31', judged: true },
      ],
    });
  });

  it('tells spelling and number where a platform has both', () => {
    expect(stateCodesOf('wechat', 'awaiting_return', 'return_refund')).toEqual({
      found: true,
      value: [{ field: 'status', code: 'USER_WAIT_RETURN', number: 6, judged: false }],
    });
  });

  it('tells why there is none', () => {
    expect(gapOf('taobao', 'platform_review', 'refund_only')).toBe('phase_unknown');
    expect(gapOf('douyin', 'awaiting_buyer_receipt', 'refund_only')).toBe('phase_unknown');
    expect(gapOf('xiaohongshu', 'closed', 'repair')).toBe('type_unknown');
    expect(stateCodesOf('xiaohongshu', 'closed', 'repair')).toEqual({
      found: false,
      gap: 'type_unknown',
      params: { platform: 'xiaohongshu', type: 'repair' },
    });
    expect(stateCodesOf('taobao', 'recalling', 'refund_only')).toEqual({
      found: false,
      gap: 'phase_unknown',
      params: { platform: 'taobao', state: 'recalling', type: 'refund_only' },
    });
    expect(stateCodesOf('wechat', 'platform_review', 'return_refund')).toEqual({
      found: false,
      gap: 'told_elsewhere',
      params: { platform: 'wechat', state: 'platform_review', place: 'complaint_id' },
    });
  });

  it('the types that have codes of their own are those that states are told of', () => {
    for (const platform of PLATFORMS) {
      for (const type of AFTER_SALE_TYPES) {
        expect(typeCodesOf(platform, type).found).toBe(gapOf(platform, 'closed', type) !== 'type_unknown');
      }
    }
  });

  it('refuses a platform that is none', () => {
    expect(() => stateCodesOf('amazon' as Platform, 'closed', 'repair')).toThrow('unknown_id {"platform":"amazon"}');
  });
});
