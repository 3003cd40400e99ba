import { type Reason, type ReasonCode, type ReasonParams, reason } from 'aftersale/decision';
import { explainReason, type Language } from 'aftersale/messages';
import { describe, expect, it } from 'vitest';

const tell = (told: Reason, language: Language = 'en') =>
  explainReason(told, { currency: 'CNY', timeZone: 'Asia/Shanghai', language });

const say = <Code extends ReasonCode>(code: Code, params: ReasonParams[Code], language?: Language) =>
  tell(reason('ELG-01', code, params) as Reason, language);

const CLOSED = Date.UTC(2025, 1, 28, 16);
const ended = (openFor: readonly ('counterfeit' | 'quality')[], language?: Language) =>
  say('settle_with_merchant', { windowId: 'general_15', windowRule: 'WIN-03', closedAt: CLOSED, openFor }, language);

describe('a sentence in English', () => {
  it('tells one as one, and several as several', () => {
    expect(say('units_kept', { kept: 1, of: 1 })).toContain('1 of 1 unit has not been');
    expect(say('units_kept', { kept: 2, of: 3 })).toContain('2 of 3 units have not been');
    expect(say('shipment_awaited', { units: 1 })).toContain('1 unit is still');
    expect(say('shipment_awaited', { units: 2 })).toContain('2 units are still');
    expect(say('cases_open', { count: 1 })).toMatch(/^One after-sale is/);
    expect(say('cases_open', { count: 2 })).toContain(': 2;');
    expect(say('goods_at_stage', { stage: 'packed', units: 1 })).toContain('1 unit is at');
    expect(say('goods_at_stage', { stage: 'packed', units: 2 })).toContain('2 units are at');
    expect(say('applications_exhausted', { count: 1, maximum: 1 })).toContain('applied once for');
    expect(say('applications_exhausted', { count: 3, maximum: 3 })).toContain('applied 3 times for');
    expect(say('not_enough_units', { lineId: 'cup', asked: 1, eligible: 0 })).toContain('asked for 1 item of “cup”');
    expect(say('not_enough_units', { lineId: 'cup', asked: 2, eligible: 1 })).toContain('asked for 2 items of “cup”');
  });

  it('begins with a capital, and goes on without', () => {
    const unmet = { condition: 'advance', value: 'none', accepted: ['open', 'paid'] } as const;
    expect(say('condition_not_met', unmet)).toBe(
      'This is not possible now: no money was advanced. It would be possible if: money is being advanced; or the money has been advanced already.',
    );
  });
});

describe('what may be said or left out', () => {
  it('is for which reasons one may still apply', () => {
    expect(ended([])).not.toContain('still apply');
    expect(ended(['counterfeit'])).toContain('You can still apply for these reasons: ');
    expect(ended([], 'zh-CN')).not.toContain('仍可申请');
    expect(ended(['counterfeit'], 'zh-CN')).toContain('仍可申请');
  });

  it('is what can be done now', () => {
    const possible = (actions: ReasonParams['action_not_possible']['possible'], language?: Language) =>
      say('action_not_possible', { action: 'inspect', state: 'pending_review', possible: actions }, language);
    expect(possible([])).not.toContain('What can be done now');
    expect(possible(['approve', 'reject'])).toMatch(/What can be done now: “[^”]+”, “[^”]+”\.$/);
    expect(possible([], 'zh-CN')).not.toContain('现在可以');
    expect(possible(['approve'], 'zh-CN')).toContain('现在可以：“');
  });

  it('is the substitute, the buyer, and the goods', () => {
    expect(say('substitute_not_agreed', { lineId: 'cup', sku: 'mug' })).toContain('to mug instead of “cup”');
    expect(say('substitute_not_agreed', { lineId: 'cup', sku: null })).toContain('agree with the buyer');
    expect(say('buyer_blacklisted', { buyerId: 'ann' }, 'zh-CN')).toContain('ann');
    expect(say('no_units', { lineId: 'cup' }, 'zh-CN')).toContain('“cup”');
    expect(say('goods_short', { shortage: 'out_of_stock' })).toBe('The goods are out of stock.');
    expect(say('goods_short', { shortage: 'unsellable' })).toContain('found unsellable');
    expect(say('goods_short', { shortage: 'unsellable' }, 'zh-CN')).toContain('不可售');
  });

  it('is who may, and at which stages goods are', () => {
    const allowed = ['buyer', 'agent'] as const;
    expect(say('actor_not_allowed', { actor: 'carrier', action: 'approve', allowed })).toMatch(
      /it can be done by buyer, customer service\.$/,
    );
    expect(say('mixed_stages', { fulfilments: ['shipped', 'signed'] })).toMatch(/\([a-z ]+, [a-z ]+\)/);
  });
});
