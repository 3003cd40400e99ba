import type { PlatformCodes } from '../platform-codes';

export const JD: PlatformCodes = {
  source: 'JD Open Platform SDK, after-sale service',
  stateField: 'service_status',
  typeField: 'customerExpect',
  states: [
    { code: '10000', state: 'pending_review' },
    { code: '10001', state: 'pending_review' },
    { code: '10005', state: 'awaiting_inspection' },
    { code: '10006', state: 'awaiting_replacement', types: ['exchange', 'repair'] },
    { code: '10006', state: 'awaiting_reshipment', types: ['reship'] },
    { code: '10007', state: 'awaiting_replacement', types: ['exchange', 'repair'] },
    { code: '10007', state: 'awaiting_reshipment', types: ['reship'] },
    { code: '10009', state: 'awaiting_buyer_receipt', judged: true },
    { code: '10041', state: 'awaiting_refund' },
    { code: '10004', state: 'rejected' },
    { code: '10010', state: 'succeeded' },
    { code: '10011', state: 'closed' },
  ],
  types: [
    { code: '1', type: 'refund_only', fulfilments: ['unshipped'] },
    { code: '11', type: 'refund_only' },
    { code: '10', type: 'return_refund', label: '退货' },
    { code: '20', type: 'exchange', label: '换货' },
    { code: '80', type: 'reship' },
    { code: '30', type: 'repair', label: '维修' },
  ],
};
