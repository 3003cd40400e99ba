import { expect, it } from 'vitest';
import { faultsAfter } from '../../fixtures/faults';

it('an extension is for lines of the order, or for all', () => {
  expect(faultsAfter(['order.extensions.0.lineIds', ['pot', 'lid']])).toEqual([
    'order.extensions.0.lineIds.1: line_unknown',
  ]);
  expect(faultsAfter(['order.extensions.0.lineIds', undefined])).toEqual([]);
});
