import { allocateOrder } from 'aftersale/allocation';
import { standard } from 'aftersale/policy';
import { type Settlement, settleOrder } from 'aftersale/settlement';
import { checkLaws, LAWS, type Questions } from 'aftersale/testing';
import { describe, expect, it } from 'vitest';
import { BROKEN_CASES } from './broken-cases';
import { BROKEN_QUOTES } from './broken-quotes';

const loseOne: Questions['allocateOrder'] = (order, policy) => {
  const { blocks, ...rest } = allocateOrder(order, policy);
  return { ...rest, blocks: blocks.map((block, index) => (index === 0 ? { ...block, paid: block.paid - 1 } : block)) };
};

const changedSettlements =
  (change: (settlement: Settlement) => Settlement): Questions['settleOrder'] =>
  (situation) =>
    change(settleOrder(situation));

const withEntry = (settlement: Settlement, index: number, by: number): Settlement => ({
  ...settlement,
  entries: settlement.entries.map((entry, at) => (at === index ? { ...entry, amount: entry.amount + by } : entry)),
});

const BROKEN_SETTLEMENTS: readonly (readonly [law: string, what: string, settleOrder: Questions['settleOrder']])[] = [
  ['balanced_settlements', 'pays one out of nothing', changedSettlements((one) => withEntry(one, 0, 1))],
  [
    'balanced_settlements',
    'gives the merchant one too much',
    changedSettlements((one) => ({ ...one, amount: one.amount + 1, payable: one.payable + 1 })),
  ],
  ['balanced_settlements', 'claims nothing', changedSettlements((one) => ({ ...one, claims: [] }))],
  ['balanced_settlements', 'forgets the refunds', (situation) => settleOrder({ ...situation, cases: [] })],
  [
    'balanced_settlements',
    'goes by the last case alone',
    (situation) => settleOrder({ ...situation, cases: situation.cases.slice(-1) }),
  ],
  [
    'reversed_sales',
    'keeps the subsidy',
    changedSettlements((one) => ({
      ...one,
      entries: one.entries.filter(({ kind, caseId }) => kind !== 'subsidy' || caseId === null),
    })),
  ],
  [
    'reversed_sales',
    'gives the commission back twice',
    changedSettlements((one) => ({
      ...one,
      entries: one.entries.flatMap((entry) =>
        entry.kind === 'commission' && entry.caseId !== null ? [entry, entry] : [entry],
      ),
    })),
  ],
];

const BROKEN: readonly (readonly [law: string, what: string, questions: Partial<Questions>])[] = [
  ...BROKEN_QUOTES.map(([law, what, quoteRefund]) => [law, what, { quoteRefund }] as const),
  ...BROKEN_CASES,
  ['exact_shares', 'loses a minor unit of the first unit', { allocateOrder: loseOne }],
  ...BROKEN_SETTLEMENTS.map(([law, what, broken]) => [law, what, { settleOrder: broken }] as const),
];

describe('each law finds what breaks it', () => {
  it.each(BROKEN)('%s: one that %s', (id, _what, questions) => {
    const laws = LAWS.filter((law) => law.id === id);
    const [result] = checkLaws(standard, { laws, questions, shrink: false });
    expect(result).toMatchObject({ law: id, held: false });
  });

  it('leaves no law out', () => {
    expect(LAWS.map(({ id }) => id).filter((id) => !BROKEN.some(([law]) => law === id))).toEqual([]);
  });
});
