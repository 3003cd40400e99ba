import type { AfterSaleCase } from '../facts/index';
import { liabilityOfReason, type Policy } from '../policy/index';
import type { LiableParty, Party } from '../vocabulary/index';
import type { RefundRequest } from './refund-request';

/** Who is liable: as ruled for the request, else for its case, else as the reason says (FRT-01). */
export const liabilityFor = (policy: Policy, request: RefundRequest, ownCase: AfterSaleCase | null): LiableParty =>
  request.liability ?? ownCase?.liability ?? liabilityOfReason(policy, request.reason);

/** Whose cost a refund of goods or freight is: a merchant takes his goods back where the buyer is liable. */
export const goodsBearer = (liability: LiableParty): Party => (liability === 'buyer' ? 'merchant' : liability);

const SELLING_SIDE: readonly LiableParty[] = ['merchant', 'platform', 'supplier'];

/** Whose fault never costs the buyer a discount, his points or his deposit (ELG-15, BEN-05, ELG-29). */
export const isSellersFault = (liability: LiableParty): boolean => SELLING_SIDE.includes(liability);
