import { describe, expect, it } from 'vitest';
import { faultsAfter, issuesAfter } from '../../fixtures/faults';
import { units } from '../../fixtures/order';

const SECOND = 'order.parcels.1.units';
const rest = [units('pot', 1, 2), units('spoon', 0, 1)];

describe('parcels', () => {
  it('have ids of their own', () => {
    expect(faultsAfter(['order.parcels.1.id', 'parcel-1'])).toEqual(['order.parcels.1.id: duplicate_id']);
  });

  it('hold no unit that another holds (ELG-25)', () => {
    expect(issuesAfter([SECOND, [units('cup', 1, 3), ...rest]])).toEqual([
      { path: ['order', 'parcels', 1], code: 'parcels_overlap', params: { with: 'parcel-1' } },
    ]);
  });

  it('hold no virtual goods (ELG-29)', () => {
    expect(faultsAfter([SECOND, [units('cup', 2, 3), ...rest, units('voucher', 0, 1)]])).toEqual([
      `${SECOND}.3: virtual_in_parcel`,
    ]);
  });

  it('hold units at all, of lines of the order, within their quantity', () => {
    expect(faultsAfter(['order.parcels.1.units', []])).toEqual([
      `${SECOND}: units_missing`,
      'order.status: status_ahead_of_parcels',
    ]);
    expect(faultsAfter([SECOND, [units('cup', 2, 3), ...rest, units('lid', 0, 1)]])).toEqual([
      `${SECOND}.3.lineId: line_unknown`,
    ]);
    expect(issuesAfter([SECOND, [units('cup', 2, 4), ...rest]])).toEqual([
      { path: ['order', 'parcels', 1, 'units', 0, 'to'], code: 'range_out_of_line', params: { quantity: 3 } },
    ]);
  });

  it.each([
    ['empty', [units('cup', 2, 2), units('cup', 2, 3), ...rest], `${SECOND}.0: range_empty`],
    ['backward', [units('cup', 3, 2), units('cup', 2, 3), ...rest], `${SECOND}.0: range_empty`],
    ['unsorted by line', [...rest, units('cup', 2, 3)], `${SECOND}: ranges_not_merged`],
    ['unsorted by unit', [units('cup', 2, 3), units('cup', 0, 1)], `${SECOND}: ranges_not_merged`],
    ['repeated', [units('cup', 2, 3), units('cup', 2, 3), ...rest], `${SECOND}: ranges_not_merged`],
    ['repeated at the end', [units('cup', 2, 3), ...rest, units('spoon', 0, 1)], `${SECOND}: ranges_not_merged`],
  ])('hold no ranges that are %s', (_, ranges, fault) => {
    expect(faultsAfter([SECOND, ranges])).toContain(fault);
  });

  it('do not overlap themselves', () => {
    expect(faultsAfter([SECOND, [units('cup', 2, 3), units('cup', 2, 3), ...rest]])).toEqual([
      `${SECOND}: ranges_not_merged`,
    ]);
  });

  it('hold no ranges that could be one', () => {
    const split = [units('cup', 0, 1), units('cup', 1, 2), units('pot', 0, 1)];
    expect(faultsAfter(['order.parcels.0.units', split])).toEqual(['order.parcels.0.units: ranges_not_merged']);
  });
});
