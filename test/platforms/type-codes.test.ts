import { afterSaleTypeOf, PLATFORM_CODES, typeCodesOf } from 'aftersale/platforms';
import { AFTER_SALE_TYPES, FULFILMENTS, PLATFORMS, type Platform } from 'aftersale/vocabulary';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DOCUMENTED_TYPES, each } from './documented';

const everyRow = PLATFORMS.flatMap((platform) => {
  const { types, typeField } = PLATFORM_CODES[platform];
  return types.map((row) => ({ platform, ...row, field: row.field ?? typeField }));
});

const codes = (...[platform, type, fulfilment]: Parameters<typeof typeCodesOf>) => {
  const answer = typeCodesOf(platform, type, fulfilment);
  return answer.found ? answer.value.map(({ code }) => code) : [];
};

describe('the types of platforms', () => {
  it.each(each(DOCUMENTED_TYPES))('STA-02 $platform: $field $code is $means', ({ platform, means, field, code }) => {
    expect(afterSaleTypeOf(platform, code, field)).toMatchObject({ found: true, value: { type: means } });
  });

  it('STA-02 every row of ours is documented', () => {
    const documented = each(DOCUMENTED_TYPES).map(({ platform, means, field, code }) =>
      [platform, means, field ?? PLATFORM_CODES[platform].typeField, code].join(' '),
    );
    for (const { platform, type, field, code, number = code } of everyRow) {
      expect(documented).toContain([platform, type, field, code].join(' '));
      expect(documented).toContain([platform, type, field, number].join(' '));
    }
  });

  it('there and back: the codes of what a code means contain it, at every stage it is used at', () => {
    for (const { platform, code, field, fulfilments = FULFILMENTS } of everyRow) {
      const answer = afterSaleTypeOf(platform, code, field);
      if (!answer.found) throw new Error(`${platform} ${code}: ${answer.gap}`);
      for (const fulfilment of [undefined, ...fulfilments]) {
        expect(codes(platform, answer.value.type, fulfilment)).toContain(code);
      }
    }
  });

  it('STA-02 every type of ours has an answer everywhere', () => {
    for (const platform of PLATFORMS) {
      for (const type of AFTER_SALE_TYPES) {
        for (const fulfilment of [undefined, ...FULFILMENTS]) {
          const answer = typeCodesOf(platform, type, fulfilment);
          expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
          expect(answer.found).toBe(everyRow.some((row) => row.platform === platform && row.type === type));
          if (!answer.found) expect(answer).toEqual({ found: false, gap: 'type_unknown', params: { platform, type } });
        }
      }
    }
  });

  it('some platforms call a refund by how far the goods are', () => {
    expect(codes('douyin', 'refund_only', 'unshipped')).toEqual(['2']);
    expect(codes('douyin', 'refund_only', 'shipped')).toEqual(['1']);
    expect(codes('jd', 'refund_only', 'unshipped')).toEqual(['1', '11']);
    expect(codes('jd', 'refund_only', 'signed')).toEqual(['11']);
    expect(afterSaleTypeOf('douyin', 1)).toEqual({
      found: true,
      value: { type: 'refund_only', fulfilments: ['shipped', 'signed'], judged: false },
    });
    expect(afterSaleTypeOf('jd', 20)).toEqual({
      found: true,
      value: { type: 'exchange', fulfilments: null, judged: false },
    });
  });

  it('Pinduoduo asks for its list by other numbers than it answers with', () => {
    expect(afterSaleTypeOf('pinduoduo', 3)).toMatchObject({ value: { type: 'exchange' } });
    expect(afterSaleTypeOf('pinduoduo', 3, 'list_request.after_sales_type')).toMatchObject({
      value: { type: 'return_refund' },
    });
  });

  it('whatever the code, it has an answer', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PLATFORMS), fc.oneof(fc.string(), fc.integer()), (platform, code) => {
        const answer = afterSaleTypeOf(platform, code);
        expect(answer.found ? answer.value.type : answer.gap).toMatch(/^[a-z_]+$/);
      }),
    );
    expect(afterSaleTypeOf('taobao', 'OTHERS')).toEqual({
      found: false,
      gap: 'code_unknown',
      params: { platform: 'taobao', field: 'dispute_type', code: 'OTHERS' },
    });
  });

  it('refuses a platform that is none', () => {
    expect(() => afterSaleTypeOf('amazon' as Platform, 1)).toThrow('unknown_id {"platform":"amazon"}');
    expect(() => typeCodesOf('amazon' as Platform, 'repair')).toThrow('unknown_id {"platform":"amazon"}');
  });
});
