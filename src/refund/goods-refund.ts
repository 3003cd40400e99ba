import type { Contributor } from './contribution';
import { grantEntry } from './grant-entry';
import { goodsBearer } from './liability';

/** What was paid for the units, as far as this refund grants it: one entry per grant (RFD-01, RFD-03, RFD-09, RFD-10). */
export const goodsRefund: Contributor = ({ goods, liability, request }) => {
  const isAgreed = request.amount !== undefined;
  const bearer = goodsBearer(liability);
  return {
    owed: goods.map((grant) => grantEntry({ kind: 'goods', rule: isAgreed ? 'RFD-09' : 'RFD-01', bearer }, grant)),
    grants: goods.map(({ lineId, from, to, each }) => ({ lineId, from, to, each })),
  };
};
