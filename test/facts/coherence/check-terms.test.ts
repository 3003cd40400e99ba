import { expect, it } from 'vitest';
import { faultsAfter } from '../../fixtures/faults';

it.each(['keptGifts.0', 'keptGifts.1', 'shelfPrices.0', 'replacementPrices.0'])(
  'the terms of a case speak of lines of its order: %s',
  (place) => {
    expect(faultsAfter([`cases.0.terms.${place}.lineId`, 'lid'])).toEqual([
      `cases.0.terms.${place}.lineId: line_unknown`,
    ]);
  },
);
