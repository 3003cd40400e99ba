import { type ScreeningFacts, screenOrder } from 'aftersale';
import type { Order } from 'aftersale/facts';
import type { PolicyChanges } from 'aftersale/policy';
import { describe, expect, it } from 'vitest';
import { line, parcel } from '../fixtures/order';
import { policy, situation } from '../fixtures/situation';

const screened = (
  facts: ScreeningFacts,
  of: Partial<Order> = {},
  exceptions: NonNullable<PolicyChanges['exceptions']> = {},
) => screenOrder(situation({ buyer: { id: 'b1' }, ...of }, { policy: policy({ exceptions }) }), facts);
const flags = (...asked: Parameters<typeof screened>): string[] =>
  screened(...asked).flags.map(({ abnormality, handling }) => `${abnormality} ${handling}`);

const cost = (unitCost: number): ScreeningFacts => ({ costs: [{ lineId: 'cup', unitCost }] });

describe('EXC-03 abnormal orders', () => {
  it('EXC-03 a negative margin: what the goods bring in less what they cost', () => {
    expect(flags(cost(10_001))).toEqual(['negative_margin hold_for_review']);
    expect(flags(cost(10_000))).toEqual([]);
    expect(screened(cost(12_000)).flags[0]?.reasons).toEqual([
      { code: 'margin_too_low', rule: 'EXC-03', params: { margin: -2_000, lowest: 0 } },
    ]);
    expect(flags(cost(9_500), {}, { lowestMargin: 501 })).toEqual(['negative_margin hold_for_review']);
    expect(flags(cost(9_500), {}, { lowestMargin: 500 })).toEqual([]);
  });

  it('EXC-03 what others pay for discounts is brought in as well, what the merchant pays is not', () => {
    const discounted = (party: 'merchant' | 'platform'): Partial<Order> => ({
      lines: [line({ quantity: 2 })],
      discounts: [{ id: 'coupon', on: 'goods', amount: 2_000, funding: [{ party, amount: 2_000 }] }],
    });
    expect(flags(cost(9_500), discounted('platform'))).toEqual([]);
    expect(flags(cost(9_500), discounted('merchant'))).toEqual(['negative_margin hold_for_review']);
  });

  it('EXC-03 a margin whose costs are not told is unknown, never guessed', () => {
    expect(screened({}).unknown).toEqual(['negative_margin']);
    const two = { lines: [line(), line({ id: 'pot' })] };
    expect(screened(cost(99_999), two)).toMatchObject({ flags: [], unknown: ['negative_margin'] });
    expect(screened(cost(1)).unknown).toEqual([]);
  });

  it('EXC-03 the blacklist, of the policy or of the caller', () => {
    expect(flags({}, {}, { blacklist: ['b1'] })).toEqual(['blacklisted hold_for_review']);
    expect(flags({}, {}, { blacklist: ['b2'] })).toEqual([]);
    expect(flags({ blacklisted: true })).toEqual(['blacklisted hold_for_review']);
    expect(screened({}, { buyer: {} }).unknown).toContain('blacklisted');
    expect(screened({ blacklisted: false }, { buyer: {} }).unknown).not.toContain('blacklisted');
    expect(screened({ blacklisted: true }, { buyer: {} }).flags[0]?.reasons[0]?.params).toEqual({ buyerId: null });
  });

  it('EXC-03 large appliances, by category', () => {
    const fridge = { lines: [line(), line({ id: 'fridge', category: 'large_appliance' })] };
    expect(flags({}, fridge)).toEqual(['large_appliance book_delivery']);
    expect(flags({}, fridge, { largeApplianceCategories: ['home'] })).toEqual(['large_appliance book_delivery']);
    expect(flags({}, fridge, { largeApplianceCategories: [] })).toEqual([]);
    expect(screened({}, fridge).flags[0]?.reasons).toMatchObject([{ params: { lineId: 'fridge' } }]);
  });

  it('EXC-03 too many parcels: five may be, six are too many, as planned or as they are', () => {
    expect(flags({ parcels: 6 })).toEqual(['too_many_parcels combine_parcels']);
    expect(flags({ parcels: 5 })).toEqual([]);
    const split = { parcels: [parcel('none', []), parcel('none', [], { id: 'second' })] };
    expect(flags({}, split, { maxParcels: 1 })).toEqual(['too_many_parcels combine_parcels']);
    expect(flags({ parcels: 99 }, {}, { maxParcels: null })).toEqual([]);
  });

  it('EXC-03 out of the delivery area', () => {
    const areas = { undeliverableAreas: ['island'] };
    expect(flags({ area: 'island' }, {}, areas)).toEqual(['out_of_area change_carrier']);
    expect(flags({ area: 'city' }, {}, areas)).toEqual([]);
    expect(screened({}, {}, areas).unknown).toContain('out_of_area');
    expect(screened({}).unknown).not.toContain('out_of_area');
  });

  it('EXC-03 says of each abnormality why', () => {
    const fridge = { lines: [line({ id: 'fridge', category: 'large_appliance' })] };
    const reasonsOf = (...asked: Parameters<typeof screened>) => screened(...asked).flags.map(({ reasons }) => reasons);
    expect(
      reasonsOf({ blacklisted: true, parcels: 6, area: 'island' }, fridge, {
        undeliverableAreas: ['island'],
        largeApplianceCategories: ['large_appliance'],
      }),
    ).toEqual([
      [{ rule: 'EXC-03', code: 'buyer_blacklisted', params: { buyerId: 'b1' } }],
      [
        {
          rule: 'EXC-03',
          code: 'goods_are_large_appliances',
          params: { lineId: 'fridge', category: 'large_appliance' },
        },
      ],
      [{ rule: 'EXC-03', code: 'parcels_too_many', params: { parcels: 6, maximum: 5 } }],
      [{ rule: 'EXC-03', code: 'area_not_delivered', params: { area: 'island' } }],
    ]);
  });

  it('EXC-03 the margin is that of all units, whatever they were discounted by', () => {
    const odd = {
      lines: [line({ quantity: 3 })],
      discounts: [{ id: 'coupon', on: 'goods' as const, amount: 1_000 }],
      tenders: [{ id: 'cash', kind: 'cash' as const, amount: 29_000 }],
    };
    expect(screened(cost(9_667), odd).flags[0]?.reasons).toMatchObject([{ params: { margin: -1 } }]);
    expect(flags(cost(9_666), odd)).toEqual([]);
  });

  it('EXC-03 a buyer who was not told is on no list of the policy', () => {
    const { buyer: _, ...anonymous } = situation().order;
    const of = { ...situation(), order: anonymous, policy: policy({ exceptions: { blacklist: ['b1'] } }) };
    expect(screenOrder(of).unknown).toContain('blacklisted');
  });

  it('EXC-03 the handling is the policy’s; without a row an abnormality is only shown', () => {
    const handling = [{ abnormality: 'too_many_parcels', handling: 'cancel_order' }] as const;
    expect(flags({ parcels: 6, blacklisted: true }, {}, { handling })).toEqual([
      'blacklisted show_only',
      'too_many_parcels cancel_order',
    ]);
  });
});
