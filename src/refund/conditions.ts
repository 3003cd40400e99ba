import { type Reason, reason } from '../decision/index';
import { overlaps } from '../facts/index';
import { isInProgress } from '../vocabulary/index';
import type { Contributor } from './contribution';
import { refundsGoods } from './refund-types';

/** Nothing can be refunded of an order on which nothing has been paid yet (RFD-01). */
export const notPaid: Contributor = ({ order, all }) => {
  const isDue = all.some(({ paid }) => paid > 0);
  const isPaid = order.tenders.some(({ amount }) => amount > 0);
  return isDue && !isPaid ? { denials: [reason('RFD-01', 'not_paid', { orderId: order.id })] } : null;
};

/** A unit has one case in progress at most, so that nothing is claimed, or cut into tax and tenders, twice (ELG-08). */
export const notClaimedTwice: Contributor = ({ otherCases, units }) =>
  otherCases.length === 0
    ? null
    : {
        denials: otherCases
          .filter(({ state, claims }) => isInProgress(state) && overlaps(claims, units))
          .map(({ id, type, state }) => reason('ELG-08', 'units_in_case', { caseId: id, type, state })),
      };

/** What is asked for are units of the order, and there are so many free ones (ELG-23). */
export const enoughUnits: Contributor = ({ unitDenials }) =>
  unitDenials.length === 0 ? null : { denials: unitDenials };

/** What is asked for the goods is within what is left of them, and of the order (RFD-05, RFD-10). */
export const withinCap: Contributor = ({ request, maximum }) => {
  const { type, amount } = request;
  if (!refundsGoods(type) || amount === undefined || amount <= maximum) return null;
  const denial: Reason =
    maximum === 0
      ? reason('RFD-05', 'nothing_refundable', { maximum })
      : reason('RFD-05', 'above_refundable', { requested: amount, maximum });
  return { denials: [denial] };
};

/** Units that have come differently far should be a case each; the quote takes them all for the furthest (ELG-25). */
export const sameStage: Contributor = ({ fulfilments }) =>
  fulfilments.length > 1 ? { notes: [reason('ELG-25', 'mixed_stages', { fulfilments })] } : null;
