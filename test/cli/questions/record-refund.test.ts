import { quoteRefund, type RefundRequest } from 'aftersale/refund';
import { describe, expect, it } from 'vitest';
import { recordRefund } from '../../../src/cli/questions/record-refund';
import { example } from '../example';

const { situation } = example('01-shared-discount.json');

const request: RefundRequest = {
  caseId: 'case-1',
  type: 'return_refund',
  lines: [{ lineId: 'scarf', quantity: 1 }],
  reason: 'quality',
  actor: 'buyer',
};
const answer = quoteRefund(situation, request);
if (answer.outcome === 'deny') throw new Error(JSON.stringify(answer.reasons));
const quote = answer.value;

describe('recordRefund', () => {
  it('adds a case that has succeeded, with the units and the money of the quote', () => {
    const { cases, version } = recordRefund(situation, request, quote);
    expect(version).toBe(situation.version + 1);
    expect(cases).toMatchObject([
      {
        id: 'case-1',
        state: 'succeeded',
        fulfilment: 'signed',
        claims: [{ lineId: 'scarf', from: 0, to: 1 }],
        refunds: [{ state: 'succeeded', total: 9_000 }],
      },
    ]);
    expect(situation.cases).toEqual([]);
  });

  it('adds to the case there is, instead of a second one', () => {
    const once = recordRefund(situation, request, quote);
    const twice = recordRefund(once, request, { ...quote, key: 'case-1:refund:2', total: 0, entries: [], grants: [] });
    expect(twice.cases.map(({ id, refunds }) => ({ id, keys: refunds.map(({ key }) => key) }))).toEqual([
      { id: 'case-1', keys: [quote.key, 'case-1:refund:2'] },
    ]);
  });

  it('records a refund for no units as one for goods that have not been shipped', () => {
    const { cases } = recordRefund(situation, { ...request, lines: [] }, { ...quote, grants: [] });
    expect(cases).toMatchObject([{ claims: [], fulfilment: 'unshipped' }]);
  });
});
