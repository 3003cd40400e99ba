import type { EligibilityQuery } from '../../eligibility/index';
import type { RefundRequest } from '../../refund/index';
import type { SituationFile } from '../input/situation-file';
import { requestForEverything } from './refund-everything';

/** What a file asks about eligibility; what the buyer may do, where it says nothing. */
export const asksOf = ({ asks = [{ actor: 'buyer' }] }: SituationFile): readonly EligibilityQuery[] => asks;

/** The refunds a file asks for; everything that is open at once, where it says nothing. */
export function refundsOf({ situation, refunds }: SituationFile): readonly RefundRequest[] {
  if (refunds !== undefined) return refunds;
  const everything = requestForEverything(situation);
  return everything === null ? [] : [everything];
}
