import { definePolicy, type Policy, type PolicyChanges } from 'aftersale/policy';
import { type Settlement, type SettlementEntry, settleOrder } from 'aftersale/settlement';
import type { Questions, RefundStory } from 'aftersale/testing';
import { describe, expect, it } from 'vitest';
import { faultsIn } from './law-named';
import { bought, inCase, inEnd, inRefund, rewarding, type StoryChange, told } from './told-refunds';

const story = told();
const reversed = told([]);

const moved = (
  party: SettlementEntry['party'],
  kind: SettlementEntry['kind'],
  amount: number,
  lineId: string | null = null,
) => ({ party, kind, rule: 'STL-01', lineId, caseId: null, amount }) satisfies SettlementEntry;

const plus =
  (...more: readonly SettlementEntry[]): Questions['settleOrder'] =>
  (situation) => {
    const { entries, ...rest } = settleOrder(situation);
    return { ...rest, entries: [...entries, ...more] };
  };

const changed =
  (change: (settlement: Settlement) => Partial<Settlement>): Questions['settleOrder'] =>
  (situation) => {
    const settlement = settleOrder(situation);
    return { ...settlement, ...change(settlement) };
  };

/** What a law finds in the end of a story, without the steps that lead to it. */
const inTheEnd = (id: string, settle: Questions['settleOrder'], one: RefundStory = story) =>
  faultsIn(id, { ...one, moments: [] }, { settleOrder: settle });

describe('balanced_settlements finds', () => {
  it.each<readonly [what: string, settle: Questions['settleOrder'], faults: readonly string[]]>([
    ['one out of nothing', plus(moved('supplier', 'charge', 1)), ['the sum of the entries is 1, not 0']],
    [
      'one too much for the buyer',
      plus(moved('buyer', 'goods', 1), moved('supplier', 'charge', -1)),
      ['what the buyer got is -239, not -240'],
    ],
    [
      'an amount that is not his entries',
      changed(({ amount, payable }) => ({ amount: amount + 1, payable: payable + 1 })),
      ['what the merchant gets is 270, not 269'],
    ],
    ['another payment', changed(({ payable }) => ({ payable: payable + 1 })), ['what is still due is 270, not 269']],
    ['another amount settled before', changed(() => ({ settledBefore: 1 })), ['what is still due is 269, not 268']],
    [
      'claims that are not what is recovered',
      changed(() => ({ claims: [{ amount: 1 } as never] })),
      ['the sum of the claims is 1, not 0'],
    ],
    ['an entry of nothing', plus(moved('carrier', 'charge', 0)), ['an amount is zero, −0, or no safe integer']],
    [
      'entries that are no amounts',
      plus(moved('carrier', 'charge', 0.5), moved('supplier', 'charge', -0.5)),
      ['an amount is zero, −0, or no safe integer'],
    ],
    [
      'another answer for cases in another order',
      (situation) =>
        situation.cases[0]?.id === 'c1' ? settleOrder(situation) : plus(moved('carrier', 'charge', 1))(situation),
      ['what the carrier gets, cases read backwards is 1, not 0'],
    ],
  ])('%s', (_what, settle, faults) => {
    expect(inTheEnd('balanced_settlements', settle)).toEqual(faults);
  });

  it('all of that after each step that changed something, too', () => {
    const [first = '', ...others] = faultsIn('balanced_settlements', story, {
      settleOrder: plus(moved('supplier', 'charge', 1)),
    });
    const faults = [
      'step 1 (ask return_refund in c1)',
      'step 2 (fail c1)',
      'step 3 (advance c1)',
      'step 4 (renew c1)',
      'step 5 (pay c1)',
      'step 6 (ask refund_only in c2)',
      'step 7 (ask exchange in c3)',
      'step 8 (withdraw c3)',
      'step 9 (ask cancel in c4)',
      'the rest of pot',
      'the rest of cup',
      'the sum of the entries is 1, not 0',
    ];
    expect(
      [first, ...others.filter((fault) => fault.includes('sum of the entries'))].map((fault) =>
        fault.replace(/: .*/, ''),
      ),
    ).toEqual(faults);
  });

  it.each<readonly [what: string, change: StoryChange, faults: readonly string[]]>([
    ['nothing in a refund that was not paid out', inEnd(inRefund('c1', () => ({ state: 'failed' }))), []],
    [
      'nothing where both know of a payment for a replacement',
      inEnd(inCase('c1', () => ({ topUps: [{ lineId: 'cup', from: 0, to: 1, each: 7 }] }))),
      [],
    ],
  ])('%s', (_what, change, faults) => {
    expect(inTheEnd('balanced_settlements', settleOrder, change(story))).toEqual(faults);
  });

  it('what the buyer paid for a dearer replacement', () => {
    const dearer = told([
      {
        act: 'ask',
        request: {
          caseId: 'c1',
          type: 'exchange',
          reason: 'counterfeit',
          actor: 'buyer',
          lines: [{ lineId: 'cup', from: 0, to: 1 }],
          replacementPrices: [{ lineId: 'cup', price: 12_000 }],
        },
        portion: null,
        decided: true,
      },
      { act: 'pay', which: 0 },
    ]);
    expect(dearer.end.cases[0]?.topUps).toEqual([{ lineId: 'cup', from: 0, to: 1, each: 2_000 }]);
    expect(
      ['balanced_settlements', 'refunds_within_cap', 'exact_refunds', 'conserved_money'].flatMap((id) =>
        faultsIn(id, dearer),
      ),
    ).toEqual([]);
    const unpaid = inEnd(inCase('c1', () => ({ topUps: [] })));
    const settle: Questions['settleOrder'] = (situation) => settleOrder({ ...situation, cases: dearer.end.cases });
    const faults = ['what the buyer got is 0, not 2000'];
    expect(inTheEnd('balanced_settlements', settle, unpaid(dearer))).toEqual(faults);
  });
});

describe('reversed_sales finds', () => {
  const LIMITED = [
    ['merchant', 'subsidy'],
    ['platform', 'service_fee'],
    ['tax', 'fee_tax'],
    ['influencer', 'commission'],
    ['channel', 'channel_fee'],
    ['supplier', 'supplier_price'],
    ['carrier', 'charge'],
  ] as const;

  it.each(LIMITED)('what the %s has of %s, if it turns round', (party, kind) => {
    const settle = (amount: number) => ({ settleOrder: changed(() => ({ entries: [moved(party, kind, amount)] })) });
    const once = { ...story, moments: story.moments.slice(0, 1) };
    expect(faultsIn('reversed_sales', once, settle(-1))).toEqual([
      `step 1 (ask return_refund in c1): the ${party}’s ${kind} is -1`,
    ]);
    expect(faultsIn('reversed_sales', once, settle(0))).toEqual([]);
    expect(
      faultsIn(
        'reversed_sales',
        { ...story, moments: [{ ...story.moments[0], after: story.moments[0]?.before }] },
        settle(-1),
      ),
    ).toEqual([]);
    const ofBuyer = changed(() => ({ entries: [moved('buyer', kind, -1)] }));
    expect(faultsIn('reversed_sales', once, { settleOrder: ofBuyer })).toEqual([]);
  });

  it('fees of an order sold through partners', () => {
    let kinds: readonly string[] = [];
    const settle: Questions['settleOrder'] = (situation) => {
      const settlement = settleOrder(situation);
      kinds = [
        ...new Set(
          settlement.entries
            .filter(({ caseId }) => caseId === null)
            .map(({ party, kind, amount }) => `${party} ${kind} ${amount}`),
        ),
      ];
      return settlement;
    };
    inTheEnd('reversed_sales', settle, reversed);
    const faults = [
      'buyer paid -19200',
      'merchant paid 19200',
      'platform points -3828',
      'buyer points 3828',
      'buyer paid -5280',
      'merchant paid 5280',
      'platform points -1053',
      'buyer points 1053',
      'buyer paid -600',
      'merchant paid 600',
      'platform points -119',
      'buyer points 119',
      'platform subsidy -320',
      'merchant subsidy 320',
      'merchant service_fee -976',
      'platform service_fee 976',
      'merchant commission -2362',
      'influencer commission 2362',
      'merchant channel_fee -714',
      'channel channel_fee 714',
      'merchant supplier_price -6666',
      'supplier supplier_price 6666',
      'platform subsidy -80',
      'merchant subsidy 80',
      'merchant service_fee -268',
      'platform service_fee 268',
      'merchant commission -649',
      'influencer commission 649',
      'merchant channel_fee -196',
      'channel channel_fee 196',
      'merchant supplier_price -1666',
      'supplier supplier_price 1666',
      'merchant channel_fee -27',
      'channel channel_fee 27',
      'merchant charge -157',
      'carrier charge 157',
      'merchant charge -31',
      'insurer charge 31',
    ];
    expect(kinds).toEqual(faults);
  });

  const ends = (kind: SettlementEntry['kind'], changes: Partial<PolicyChanges> = {}) => {
    const policy = definePolicy({ ...changes, id: 'mine', version: 1 });
    return faultsIn(
      'reversed_sales',
      { ...story, moments: [], end: { ...story.end, policy } },
      {
        settleOrder: changed(() => ({
          entries: [moved('supplier', kind, 3, 'pot'), moved('supplier', kind, 5), moved('supplier', kind, 5, 'lid')],
        })),
      },
    );
  };

  it.each(['paid', 'goods', 'price_protection', 'exchange_difference'] as const)(
    '%s that somebody has left of the price of a line',
    (kind) => {
      expect(ends(kind)).toEqual(['in the end, of pot, what the supplier has of the price is 3, not 0']);
    },
  );

  it.each(['subsidy', 'commission', 'channel_fee', 'service_fee', 'fee_tax'] as const)(
    '%s that somebody has left beside it',
    (kind) => {
      expect(ends(kind)).toEqual(['in the end, of pot, what the supplier has beside it is 3, not 0']);
    },
  );

  it('no fees that the policy retains, nor those on freight as well', () => {
    const kept = { settlement: { feeOnRefund: { is: 'partly_retained', share: '0.5', maximum: null } } } as const;
    const onFreight = { settlement: { feeBase: 'with_freight' } } as const;
    expect([kept, onFreight].map((policy) => ends('service_fee', policy as never))).toEqual([[], []]);
    expect(ends('subsidy', kept)).toHaveLength(1);
    expect(ends('freight')).toEqual([]);
  });
});

describe('reversed_settlements finds', () => {
  const left = plus(moved('carrier', 'charge', 2), moved('merchant', 'goods', -2));

  it('what is left to somebody', () => {
    const faults = ['what is left to the merchant is -2, not 0', 'what is left to the carrier is 2, not 0'];
    expect(inTheEnd('reversed_settlements', left, reversed)).toEqual(faults);
  });

  const returned =
    (policy: Policy): StoryChange =>
    (one) => ({ ...one, policy });

  it.each<readonly [what: string, change: StoryChange]>([
    [
      'whose freight was subsidized',
      (one) => ({
        ...one,
        order: { ...one.order, discounts: [...one.order.discounts, { id: 'd', on: 'freight', amount: 1 }] },
      }),
    ],
    [
      'whose fees are kept',
      returned({
        ...rewarding,
        settlement: { ...rewarding.settlement, feeOnRefund: { is: 'partly_retained', share: '0.5', maximum: null } },
      }),
    ],
    ['that is back in part', inEnd((end) => ({ ...end, cases: end.cases.slice(1) }))],
    [
      'for which somebody else is liable',
      inEnd(
        inRefund('rest of pot', ({ entries }) => ({
          entries: entries.map((one) => ({ ...one, bearer: 'carrier' as const })),
        })),
      ),
    ],
    [
      'with money beside that for goods',
      inEnd(
        inRefund('rest of pot', ({ entries }) => ({
          entries: entries.map((one) => ({ ...one, kind: 'goodwill' as const })),
        })),
      ),
    ],
  ])('nothing of an order %s', (_what, change) => {
    expect(inTheEnd('reversed_settlements', left, change(reversed))).toEqual([]);
  });

  it('what is left where freight is all that was refunded', () => {
    const freight = inEnd(
      inRefund('rest of pot', ({ entries }) => ({
        entries: entries.map((one) => ({ ...one, kind: 'freight' as const })),
      })),
    );
    expect(inTheEnd('reversed_settlements', left, freight(reversed))).toContain(
      'what is left to the carrier is 2, not 0',
    );
    expect(bought.discounts.map(({ on }) => on)).toEqual(['goods']);
  });
});
