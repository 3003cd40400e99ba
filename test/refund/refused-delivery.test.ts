import { describe, expect, it } from 'vitest';
import { line, parcel, units } from '../fixtures/order';
import { quoted, request, statement } from '../fixtures/refunds';
import { policy, situation } from '../fixtures/situation';

describe('CAN-08 a delivery that was refused at the door', () => {
  const facts = {
    status: 'awaiting_receipt',
    freight: { charged: 1_000 },
    tenders: [{ id: 'cash', kind: 'cash', amount: 11_000 }],
  } as const;
  const underway = (stage: 'handed_over' | 'refused', owes = false) =>
    situation(
      { ...facts, parcels: [parcel(stage, [units('cup', 0, 1)])] },
      { policy: policy({ refund: { refusalOwesFreight: owes } }) },
    );
  const refuse = request({ reason: 'refused_delivery', lines: [units('cup', 0, 1)] });
  const freeChoice = { ...refuse, reason: 'thinking_it_over' as const };
  const sentBack = { ...refuse, returnFreight: { amount: 1_200, paidBy: 'merchant' } as const };

  it('CAN-08 costs the buyer no freight, neither there nor back, unless the policy says he owes it', () => {
    expect(statement(quoted(underway('handed_over'), sentBack))).toEqual([
      'RFD-01 goods 10000 merchant',
      'RFD-06 freight 1000 merchant',
    ]);
    expect(statement(quoted(underway('handed_over', true), sentBack))).toEqual([
      'RFD-01 goods 10000 merchant',
      'FRT-02 return_freight -1200 merchant',
    ]);
  });

  it('CAN-08 is known by the reason, or by the parcel of the goods', () => {
    expect(quoted(underway('handed_over'), refuse).total).toBe(11_000);
    expect(quoted(underway('refused'), freeChoice).total).toBe(11_000);
    expect(quoted(underway('handed_over'), freeChoice).total).toBe(10_000);
    expect(quoted(underway('refused', true), freeChoice).total).toBe(10_000);
  });

  it('CAN-08 is no matter of other goods that were refused', () => {
    const two = situation({
      ...facts,
      lines: [line({ unitPrice: 5_000 }), line({ id: 'pot', unitPrice: 5_000 })],
      parcels: [parcel('handed_over', [units('cup', 0, 1)]), parcel('refused', [units('pot', 0, 1)], { id: 'other' })],
    });
    expect(quoted(two, freeChoice).total).toBe(5_000);
    expect(quoted(two, { ...freeChoice, lines: [units('pot', 0, 1)] }).total).toBe(5_500);
  });

  it('CAN-08 has the merchant bear what the buyer laid out for the way back; whoever is at fault, where one is', () => {
    const laidOut = { ...refuse, returnFreight: { amount: 1_200, paidBy: 'buyer' } as const };
    expect(statement(quoted(underway('refused'), laidOut))).toContain('CAN-08 return_freight 1200 merchant');
    const carriers = { ...laidOut, liability: 'carrier' } as const;
    expect(statement(quoted(underway('refused'), carriers))).toContain('FRT-02 return_freight 1200 carrier');
  });
});
