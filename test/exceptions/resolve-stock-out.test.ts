import { resolveStockOut, type StockOut, type StockOutAnswer, type StockOutQuery } from 'aftersale';
import type { Order, Situation, UnitRange } from 'aftersale/facts';
import { afterStep, applyForAfterSale } from 'aftersale/lifecycle';
import { quoteRefund } from 'aftersale/refund';
import { rollUpOrder } from 'aftersale/rollup';
import { DAY } from 'aftersale/time';
import type { OrderStatus, StockOutOption } from 'aftersale/vocabulary';
import { describe, expect, it } from 'vitest';
import { line, PAID, parcel, units } from '../fixtures/order';
import { afterSaleCase, policy, situation } from '../fixtures/situation';

const lines = [
  line({ quantity: 2 }),
  line({ id: 'pot', unitPrice: 5_000 }),
  line({ id: 'spoon', unitPrice: 0, follows: { lineId: 'cup', as: 'gift', unitValue: 300 } }),
];
const paid = (facts: Partial<Order> = {}, changes: Partial<Situation> = {}): Situation =>
  situation(
    {
      lines,
      discounts: [{ id: 'coupon', on: 'goods', amount: 2_500 }],
      tenders: [
        { id: 'cash', kind: 'cash', amount: 20_000 },
        { id: 'points', kind: 'points', amount: 2_500, points: 25_000 },
      ],
      ...facts,
    },
    changes,
  );
const cup = [units('cup', 0, 1)];

const asked = (changes: Partial<StockOutQuery> = {}): StockOutQuery => ({
  id: 'k1',
  caseId: 'short',
  units: cup,
  ...changes,
});

function resolved(of: Situation, query: StockOutQuery): StockOut {
  const answer = resolveStockOut(of, query);
  if (answer.outcome !== 'allow') throw new Error(JSON.stringify(answer));
  return answer.value;
}
const optionsOf = ({ goods, companions }: StockOut): readonly StockOutAnswer[] => [
  ...(goods?.options ?? []),
  ...(companions?.options ?? []),
];
function answerOf(of: Situation, option: StockOutOption, query: StockOutQuery): StockOutAnswer {
  const found = optionsOf(resolved(of, query)).find((one) => one.option === option);
  if (found === undefined) throw new Error(`no ${option}`);
  return found;
}
const planOf = (...question: Parameters<typeof answerOf>) => {
  const { decision } = answerOf(...question);
  if (decision.outcome === 'deny') throw new Error(JSON.stringify(decision.reasons));
  return decision.value;
};
const refusals = (...question: Parameters<typeof answerOf>): string[] => {
  const { decision } = answerOf(...question);
  return decision.outcome === 'deny' ? decision.reasons.map(({ rule, code }) => `${rule} ${code}`) : [];
};

describe('EXC-02 goods are out of stock', () => {
  it('EXC-02 the buyer cancels, waits, or takes goods of equal price', () => {
    const { goods, companions } = resolved(
      paid(),
      asked({ swaps: [{ lineId: 'cup', sku: 'mug', unitPrice: 10_000 }] }),
    );
    expect(companions).toBeNull();
    expect(goods?.units).toEqual(cup);
    expect(
      goods?.options.map(({ option, decidedBy, carriedOutBy, decision }) => [
        option,
        decidedBy,
        carriedOutBy,
        decision.outcome,
      ]),
    ).toEqual([
      ['cancel', 'buyer', 'buyer', 'allow'],
      ['hold', 'buyer', 'agent', 'allow'],
      ['swap', 'buyer', 'agent', 'allow'],
    ]);
    expect(goods?.options.every(({ rule }) => rule === 'EXC-02')).toBe(true);
  });

  it('EXC-02 canceling costs the refund and what the reason owes', () => {
    const plan = planOf(paid(), 'cancel', asked());
    expect(plan).toEqual({
      commands: [
        {
          command: 'apply_for_after_sale',
          request: {
            id: 'k1',
            caseId: 'short',
            situationVersion: 1,
            actor: 'buyer',
            type: 'refund_only',
            lines: cup,
            reason: 'out_of_stock',
          },
        },
      ],
      refund: 9_000,
      compensation: 900,
    });
    expect(answerOf(paid(), 'cancel', asked({ actor: 'agent' })).carriedOutBy).toBe('agent');
  });

  it('EXC-02 the command to cancel opens the case that the answer promised', () => {
    const of = paid();
    const [first] = planOf(of, 'cancel', asked()).commands;
    if (first?.command !== 'apply_for_after_sale') throw new Error('no application');
    const applied = applyForAfterSale(of, first.request);
    if (applied.outcome === 'deny') throw new Error('denied');
    const after = afterStep(of, applied.value);
    expect(after.cases[0]).toMatchObject({ id: 'short', reason: 'out_of_stock', claims: cup });
    expect(rollUpOrder(after).afterSale.state).toBe('in_progress');
    expect(
      quoteRefund(after, { caseId: 'short', type: 'refund_only', lines: cup, reason: 'out_of_stock', actor: 'buyer' }),
    ).toMatchObject({
      value: { total: 9_000 },
    });
  });

  it('EXC-02 what may not be canceled is denied, with the reasons of the application', () => {
    const claimed = paid();
    const held = { ...claimed, cases: [afterSaleCase(claimed.order, { claims: cup })] };
    expect(refusals(held, 'cancel', asked())).toEqual(['ELG-08 units_in_case']);
    expect(Object.keys(answerOf(held, 'cancel', asked()).decision)).toEqual(['outcome', 'reasons']);
    expect(resolveStockOut(held, asked())).toMatchObject({ outcome: 'allow', notes: [] });
    expect(refusals(held, 'swap', asked())).toEqual(['ELG-08 units_in_case', 'EXC-02 swap_not_named']);
    const agents = paid({}, { policy: policy({ eligibility: { paidCancelBy: 'agent_only' } }) });
    expect(refusals(agents, 'cancel', asked())).toContain('ELG-14 ask_agent_to_cancel');
    expect(refusals(agents, 'cancel', asked({ actor: 'agent' }))).toEqual([]);
  });

  it('EXC-02 ELG-18 goods found short while picking may be canceled at any stage before they leave', () => {
    const packed = paid({ parcels: [parcel('packed', [units('cup', 0, 2)], { shortage: 'out_of_stock' })] });
    expect(answerOf(packed, 'cancel', asked()).decision.outcome).toBe('allow');
  });

  it('EXC-02 on delivery it is a cancellation that refunds nothing', () => {
    const { paidAt: _, ...unpaid } = paid().order;
    const onDelivery = { ...paid(), order: { ...unpaid, payment: 'cash_on_delivery' as const, tenders: [] } };
    const plan = planOf(onDelivery, 'cancel', asked({ actor: 'agent' }));
    expect(plan).toMatchObject({ refund: 0, commands: [{ request: { type: 'cancel', actor: 'agent' } }] });
  });

  it('EXC-02 waiting holds the units and goes on once they are there, and costs nothing', () => {
    expect(planOf(paid(), 'hold', asked({ restockedAt: PAID + 5 * DAY }))).toEqual({
      commands: [
        { command: 'hold_units', units: cup, until: PAID + 5 * DAY },
        { command: 'resume_units', units: cup, when: 'restocked' },
      ],
      refund: 0,
      compensation: 0,
    });
    expect(answerOf(paid(), 'hold', asked()).decision).toMatchObject({
      notes: [{ rule: 'EXC-02', code: 'held_until_restocked', params: { until: null } }],
    });
  });

  it('EXC-02 a swap is a new order of equal price that the old units pay for', () => {
    const swaps = [{ lineId: 'cup', sku: 'mug', unitPrice: 10_000 }];
    expect(planOf(paid(), 'swap', asked({ swaps }))).toMatchObject({
      commands: [
        { command: 'apply_for_after_sale' },
        {
          command: 'place_order',
          instead: { orderId: 'order', units: cup },
          lines: [{ sku: 'mug', quantity: 1, unitPrice: 10_000 }],
          discount: 1_000,
          paid: 9_000,
          paidBy: {
            refundOf: 'short',
            tenders: [
              { tenderId: 'cash', amount: 8_000 },
              { tenderId: 'points', amount: 1_000 },
            ],
          },
        },
      ],
      refund: 0,
      compensation: 0,
    });
    const cashOnly = paid({
      tenders: [
        { id: 'cash', kind: 'cash', amount: 22_500 },
        { id: 'none', kind: 'points', amount: 0 },
      ],
    });
    const [, order] = planOf(cashOnly, 'swap', asked({ swaps })).commands;
    expect(order).toMatchObject({ paidBy: { tenders: [{ tenderId: 'cash', amount: 9_000 }] } });
  });

  it('EXC-02 a swap carries over what every unit cost, line by line', () => {
    const swaps = [
      { lineId: 'cup', sku: 'mug', unitPrice: 10_000 },
      { lineId: 'pot', sku: 'kettle', unitPrice: 5_000 },
    ];
    const order = (...short: UnitRange[]) =>
      planOf(paid({ lines: lines.slice(0, 2) }), 'swap', asked({ units: short, swaps })).commands[1];
    expect(order(units('cup', 0, 2), units('pot', 0, 1))).toMatchObject({
      lines: [
        { sku: 'mug', quantity: 2, unitPrice: 10_000 },
        { sku: 'kettle', quantity: 1, unitPrice: 5_000 },
      ],
      discount: 2_500,
      paid: 22_500,
      paidBy: {
        tenders: [
          { tenderId: 'cash', amount: 20_000 },
          { tenderId: 'points', amount: 2_500 },
        ],
      },
    });
    expect(order(units('cup', 1, 2))).toMatchObject({
      lines: [{ sku: 'mug', quantity: 1, unitPrice: 10_000 }],
      discount: 1_000,
      paid: 9_000,
      paidBy: {
        tenders: [
          { tenderId: 'cash', amount: 8_000 },
          { tenderId: 'points', amount: 1_000 },
        ],
      },
    });
  });

  it('EXC-02 tells which goods have no swap, and what another price is', () => {
    const reasonsFor = (query: StockOutQuery) => {
      const { decision } = answerOf(paid(), 'swap', query);
      return decision.outcome === 'deny' ? decision.reasons : [];
    };
    expect(reasonsFor(asked())).toEqual([{ rule: 'EXC-02', code: 'swap_not_named', params: { lineId: 'cup' } }]);
    expect(reasonsFor(asked({ swaps: [{ lineId: 'cup', sku: 'mug', unitPrice: 9_999 }] }))).toEqual([
      {
        rule: 'EXC-02',
        code: 'replacement_must_be_same_price',
        params: { lineId: 'cup', price: 10_000, replacement: 9_999 },
      },
    ]);
  });

  it('EXC-02 on delivery, once paid, and prepaid it is a refund', () => {
    const typeOf = (of: Situation) => {
      const [command] = planOf(of, 'cancel', asked({ actor: 'agent' })).commands;
      return command?.command === 'apply_for_after_sale' ? command.request.type : undefined;
    };
    const onDelivery = { ...paid().order, payment: 'cash_on_delivery', paidAt: PAID } as const;
    expect(typeOf({ ...paid(), order: onDelivery })).toBe('refund_only');
    const { paidAt: _, ...untold } = paid().order;
    expect(typeOf({ ...paid(), order: untold })).toBe('refund_only');
    expect(typeOf(paid())).toBe('refund_only');
  });

  it('EXC-02 a swap of another price, or of nothing named, is denied', () => {
    const priced = (unitPrice: number) => asked({ swaps: [{ lineId: 'cup', sku: 'mug', unitPrice }] });
    expect(refusals(paid(), 'swap', priced(10_001))).toEqual(['EXC-02 replacement_must_be_same_price']);
    expect(refusals(paid(), 'swap', priced(10_000))).toEqual([]);
    expect(refusals(paid(), 'swap', asked())).toEqual(['EXC-02 swap_not_named']);
    const both = asked({
      units: [...cup, units('pot', 0, 1)],
      swaps: [{ lineId: 'cup', sku: 'mug', unitPrice: 10_000 }],
    });
    expect(refusals(paid(), 'swap', both)).toEqual(['EXC-02 swap_not_named']);
  });

  it('EXC-02 only units that are still to be sent have ways out', () => {
    const part = paid({ parcels: [parcel('handed_over', [units('cup', 0, 1)])] });
    expect(resolved(part, asked({ units: [units('cup', 0, 2)] })).goods?.units).toEqual([units('cup', 1, 2)]);
    const refused = (of: Situation, query = asked()) => {
      const answer = resolveStockOut(of, query);
      return answer.outcome === 'deny' ? answer.reasons : [];
    };
    const nothing = (status: OrderStatus) => [{ rule: 'EXC-02', code: 'nothing_to_ship', params: { status } }];
    expect(refused(part)).toEqual(nothing('awaiting_shipment'));
    expect(refused(paid(), asked({ units: [units('unknown', 0, 1)] }))).toEqual(nothing('awaiting_shipment'));
    expect(refused(paid({ status: 'closed' }))).toEqual(nothing('closed'));
    expect(refused(paid({ status: 'awaiting_payment' }))).toEqual([
      { rule: 'EXC-02', code: 'payment_awaited', params: { until: null } },
    ]);
  });
});

describe('EXC-01 a gift or a part of a bundle is out of stock', () => {
  const gift = [units('spoon', 0, 1)];
  const substitutes = (agreed: boolean) => [{ lineId: 'spoon', sku: 'fork', agreed }];

  it('EXC-01 the warehouse agrees on a substitute with the buyer, and sends it', () => {
    const { goods, companions } = resolved(paid(), asked({ units: gift, substitutes: substitutes(true) }));
    expect(goods).toBeNull();
    expect(companions?.options).toEqual([
      {
        option: 'substitute',
        rule: 'EXC-01',
        decidedBy: 'buyer',
        carriedOutBy: 'warehouse',
        decision: {
          outcome: 'allow',
          value: {
            commands: [{ command: 'ship_substitutes', units: gift, substitutes: [{ lineId: 'spoon', sku: 'fork' }] }],
            refund: 0,
            compensation: 0,
          },
          notes: [],
        },
      },
    ]);
  });

  it('EXC-01 not before the buyer has agreed', () => {
    const decision = (changes: Partial<StockOutQuery>) =>
      answerOf(paid(), 'substitute', asked({ units: gift, ...changes })).decision;
    expect(decision({ substitutes: substitutes(false) })).toMatchObject({
      outcome: 'review',
      reasons: [{ rule: 'EXC-01', code: 'substitute_not_agreed', params: { lineId: 'spoon', sku: 'fork' } }],
      notes: [],
    });
    expect(decision({})).toMatchObject({
      outcome: 'review',
      reasons: [{ code: 'substitute_not_agreed', params: { lineId: 'spoon', sku: null } }],
    });
  });

  it('EXC-01 takes the first substitute named for each line, and none of another', () => {
    const two = [...lines, line({ id: 'lid', unitPrice: 0, follows: { lineId: 'pot', as: 'gift', unitValue: 200 } })];
    const named = [
      { lineId: 'lid', sku: 'cover', agreed: false },
      { lineId: 'spoon', sku: 'fork', agreed: true },
      { lineId: 'spoon', sku: 'knife', agreed: false },
    ];
    const { decision } = answerOf(
      paid({ lines: two }),
      'substitute',
      asked({ units: [...gift, units('lid', 0, 1)], substitutes: named }),
    );
    expect(decision).toMatchObject({
      value: {
        commands: [
          {
            substitutes: [
              { lineId: 'lid', sku: 'cover' },
              { lineId: 'spoon', sku: 'fork' },
            ],
          },
        ],
      },
      reasons: [{ code: 'substitute_not_agreed', params: { lineId: 'lid', sku: 'cover' } }],
    });
    const oneNamed = answerOf(paid({ lines: two }), 'substitute', asked({ units: gift, substitutes: named })).decision;
    expect(oneNamed).toMatchObject({
      outcome: 'allow',
      value: { commands: [{ substitutes: [{ lineId: 'spoon', sku: 'fork' }] }] },
    });
  });

  it('EXC-01 beside goods that are short each has its own ways out', () => {
    const both = resolved(paid(), asked({ units: [...cup, ...gift], substitutes: substitutes(true) }));
    expect(optionsOf(both).map(({ option }) => option)).toEqual(['cancel', 'hold', 'swap', 'substitute']);
  });
});
