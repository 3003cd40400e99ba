import type { Order } from 'aftersale/facts';
import { CANCEL_REASONS, CLAIM_REASON_NAMES, EVIDENCE_KINDS } from 'aftersale/vocabulary';
import { describe, expect, it } from 'vitest';
import { ask, told, why } from '../fixtures/answers';
import { line, parcel, units } from '../fixtures/order';
import { afterSaleCase, policy, situation } from '../fixtures/situation';

const signed = (changes: Partial<Order> = {}) =>
  situation({ status: 'awaiting_receipt', parcels: [parcel('signed', [units('cup', 0, 1)])], ...changes });

const offered = (...asked: Parameters<typeof ask>) => ask(...asked).inputs.reasons.map(({ reason }) => reason);

describe('the reasons for a claim', () => {
  it('ELG-12 an input that several rows ask for is asked for once', () => {
    const twice = policy({
      eligibility: {
        requiredInputs: [
          { types: ['exchange'], reasons: null, inputs: ['reason', 'evidence'] },
          { types: ['exchange'], reasons: ['quality'], inputs: ['evidence', 'description'] },
        ],
      },
    });
    expect(ask({ ...signed(), policy: twice }, 'exchange', { reason: 'quality' }).inputs.required).toEqual([
      'reason',
      'evidence',
      'description',
    ]);
  });

  it('CAN-01 a cancel, paid or not, is offered its reasons, and no others', () => {
    expect(offered(situation({ status: 'awaiting_payment' }), 'cancel')).toEqual(
      expect.arrayContaining([...CANCEL_REASONS]),
    );
    expect(offered(situation(), 'refund_only')).toEqual(expect.arrayContaining([...CANCEL_REASONS]));
    const unpaid = situation({ status: 'awaiting_payment' });
    expect(ask(unpaid, 'cancel', { reason: 'too_expensive' }).outcome).toBe('allow');
    expect(ask(unpaid, 'cancel', { reason: 'quality' }).reasons).toEqual([
      {
        code: 'reason_not_offered',
        rule: 'ELG-12',
        params: { type: 'cancel', reason: 'quality', offered: offered(unpaid, 'cancel') },
      },
    ]);
  });

  it('ELG-12 a reason must be one of those offered for the type at the stage of the goods', () => {
    expect(ask(signed(), 'exchange', { reason: 'size_or_taste' }).outcome).toBe('allow');
    expect(why(ask(signed(), 'exchange', { reason: 'price_dropped' }))).toContain('ELG-12 reason_not_offered');
    expect(ask(situation(), 'refund_only', { reason: 'out_of_stock' }).outcome).toBe('allow');
    expect(why(ask(signed(), 'refund_only', { reason: 'out_of_stock' }))).toEqual(['ELG-12 reason_not_offered']);
    expect(why(ask(situation(), 'refund_only', { reason: 'quality' }))).toEqual(['ELG-12 reason_not_offered']);
  });

  it('ELG-12 where the policy offers nothing for a type, every reason will do; several rows add up', () => {
    const free = policy({ eligibility: { offeredReasons: [{ types: ['cancel'], reasons: ['other'] }] } });
    expect(ask({ ...signed(), policy: free }, 'exchange', { reason: 'price_dropped' }).outcome).toBe('allow');
    expect(offered({ ...signed(), policy: free }, 'exchange')).toEqual(
      CLAIM_REASON_NAMES.filter((reason) => reason !== 'counterfeit'),
    );
    const twoRows = policy({
      eligibility: {
        offeredReasons: [
          { types: ['exchange'], reasons: ['quality', 'other'] },
          { types: ['exchange'], fulfilments: ['signed'], reasons: ['other', 'damaged'] },
        ],
      },
    });
    expect(offered({ ...signed(), policy: twoRows }, 'exchange')).toEqual(['quality', 'other', 'damaged']);
  });

  it('ELG-12 tells what an application must contain, by type and reason, so that a form can be drawn from it', () => {
    const form = ask(signed(), 'return_refund').inputs;
    expect(form.required).toEqual(['reason']);
    const required = new Map(form.reasons.map((each) => [each.reason, each.required]));
    expect(required.get('size_or_taste')).toEqual(['reason']);
    expect(required.get('quality')).toEqual(['reason', 'description', 'evidence']);
    expect(ask(signed(), 'exchange', { reason: 'quality' }).inputs).toEqual({
      required: ['reason', 'address', 'replacement', 'description', 'evidence'],
      reasons: [
        { reason: 'quality', until: null, required: ['reason', 'address', 'replacement', 'description', 'evidence'] },
      ],
    });
    expect(ask(situation(), 'exchange').inputs).toEqual({ required: [], reasons: [] });
  });

  it('ELG-27 the kinds of evidence are known, and a case takes each of them', () => {
    expect(EVIDENCE_KINDS).toEqual([
      'photo',
      'video',
      'weight_record',
      'problem_parcel_proof',
      'stamped_carrier_certificate',
      'chat',
      'other',
    ]);
    const of = signed().order;
    const evidence = EVIDENCE_KINDS.map((kind) => ({ kind, reference: `file-${kind}` }));
    const withdrawn = afterSaleCase(of, { state: 'closed', evidence });
    expect(ask({ ...signed(), cases: [withdrawn] }, 'return_refund').outcome).toBe('allow');
    expect(ask(signed(), 'return_refund', { reason: 'damaged' }).inputs.required).toContain('evidence');
    expect(ask(signed(), 'return_refund', { reason: 'no_reason' }).inputs.required).not.toContain('evidence');
  });

  it('ELG-17 from abroad, damaged packaging or slight marks alone are no reason for a return; a fault is', () => {
    for (const reason of ['packaging_damaged', 'slight_marks'] as const) {
      expect(ask(signed({ crossBorder: true }), 'return_refund', { reason }).reasons).toEqual([
        { code: 'cross_border_packaging', rule: 'ELG-17', params: { reason } },
      ]);
      expect(ask(signed({ crossBorder: false }), 'return_refund', { reason }).outcome).toBe('allow');
      expect(offered(signed({ crossBorder: true }), 'return_refund')).not.toContain(reason);
      expect(offered(signed(), 'return_refund')).toContain(reason);
    }
    for (const reason of ['quality', 'damaged'] as const) {
      expect(ask(signed({ crossBorder: true }), 'return_refund', { reason }).outcome).toBe('allow');
    }
  });

  it('ELG-17 tells each refused reason where nothing else is offered', () => {
    const superficial = policy({
      eligibility: { offeredReasons: [{ types: ['return_refund'], reasons: ['slight_marks', 'packaging_damaged'] }] },
    });
    expect(ask({ ...signed({ crossBorder: true }), policy: superficial }, 'return_refund').reasons).toEqual([
      { code: 'cross_border_packaging', rule: 'ELG-17', params: { reason: 'slight_marks' } },
      { code: 'cross_border_packaging', rule: 'ELG-17', params: { reason: 'packaging_damaged' } },
    ]);
  });

  it('ELG-20 goods are sent again where they were missing, damaged or wrong, once shipped', () => {
    for (const reason of ['missing_goods', 'damaged', 'wrong_goods'] as const) {
      expect(ask(signed(), 'reship', { reason }).outcome).toBe('allow');
      expect(ask(situation(), 'reship', { reason }).reasons).toEqual([
        { code: 'goods_not_shipped', rule: 'ELG-20', params: { type: 'reship' } },
      ]);
    }
    expect(why(ask(signed(), 'reship', { reason: 'size_or_taste' }))).toEqual(['ELG-20 reason_not_offered']);
  });

  it('ELG-20 an invoice is sent once the order is paid, shipped or not', () => {
    expect(ask(situation(), 'reship', { reason: 'missing_invoice' }).outcome).toBe('allow');
    expect(offered(situation(), 'reship')).toEqual(['missing_invoice']);
    const unpaid = situation({ payment: 'cash_on_delivery' });
    expect(ask(unpaid, 'reship', { reason: 'missing_invoice' }).reasons).toEqual([
      { code: 'order_not_paid', rule: 'ELG-26', params: { type: 'reship' } },
    ]);
    expect(why(ask(unpaid, 'reship'))).toEqual(['ELG-20 goods_not_shipped', 'ELG-26 order_not_paid']);
  });

  it('ELG-26 only an invoice waits for the money: goods to be paid for on delivery are sent again before', () => {
    const onItsWay = situation({ status: 'awaiting_receipt', payment: 'cash_on_delivery' });
    expect(ask(onItsWay, 'reship', { reason: 'lost_in_transit' }).outcome).toBe('allow');
    expect(why(ask(onItsWay, 'reship', { reason: 'missing_invoice' }))).toEqual(['ELG-26 order_not_paid']);
  });

  it('ELG-20 wrong goods: the answer tells that they may go back or stay', () => {
    const wrong = ask(signed(), 'reship', { reason: 'wrong_goods' });
    expect(wrong.outcome).toBe('allow');
    expect(told(wrong)).toContain('ELG-20 wrong_goods_return_or_keep');
    expect(told(ask(signed(), 'reship', { reason: 'damaged' }))).not.toContain('ELG-20 wrong_goods_return_or_keep');
    expect(ask(signed(), 'return_refund', { reason: 'wrong_goods' }).outcome).toBe('allow');
  });

  it('ELG-20 a reason is nobody’s own word', () => {
    expect(() => ask(signed(), 'reship', { reason: '__proto__' as never })).toThrow(
      expect.objectContaining({ code: 'unknown_id', params: { reason: '__proto__' } }),
    );
    expect(ask(signed({ lines: [line()] }), 'reship').outcome).toBe('allow');
  });
});
