import type { RuleId } from '../vocabulary/index';
import { isAgreedWithoutReturn } from './agreed-without-return';
import type { Contributor } from './contribution';
import { type EntryHead, grantEntry } from './grant-entry';
import { goodsBearer } from './liability';
import type { RefundRequest } from './refund-request';

/** Goods are refunded as they were paid, unless an amount is agreed: without return, or after an inspection. */
const ruleFor = ({ amount, type }: RefundRequest): RuleId => {
  if (amount === undefined) return 'RFD-01';
  return type === 'return_refund' ? 'RFD-10' : 'RFD-09';
};

/** What was paid for the units, as far as this refund grants it: one entry per grant (RFD-01, RFD-03, RFD-09, RFD-10). */
export const goodsRefund: Contributor = (context) => {
  const { goods, liability, request } = context;
  const head: EntryHead = {
    kind: 'goods',
    rule: ruleFor(request),
    bearer: goodsBearer(liability),
    ...(isAgreedWithoutReturn(context) && { by: request.actor }),
  };
  return {
    owed: goods.map((grant) => grantEntry(head, grant)),
    grants: goods.map(({ lineId, from, to, each }) => ({ lineId, from, to, each })),
  };
};
