import { definePolicy, type PolicyChanges, PRESETS } from 'aftersale/policy';
import { describe } from 'vitest';
import { refundLaws } from './refund-laws';

const POLICIES: Readonly<Record<string, Omit<PolicyChanges, 'id' | 'version'>>> = {
  'cash first': { refund: { tenderOrder: 'cash_first' } },
  'points first': { refund: { tenderOrder: 'points_first' } },
  'all points back': { benefits: { pointsBack: 'all' } },
  'no points back': { benefits: { pointsBack: 'none' } },
  'the last line takes the remainder': { allocation: { remainder: 'last_line' } },
  'the first line takes the remainder': { allocation: { remainder: 'first_line' } },
  'a restocking fee, cash first': { refund: { restockingRate: '0.15', tenderOrder: 'cash_first' } },
  'a restocking fee': { refund: { restockingRate: '0.15', restockingMaximum: 500 } },
};

describe.each(PRESETS)('laws of refunds: $id', (preset) => {
  refundLaws(preset);
});

describe.each(Object.entries(POLICIES))('laws of refunds: %s', (id, changes) => {
  refundLaws(definePolicy({ ...changes, id, version: 1 }));
});
