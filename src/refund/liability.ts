import type { AfterSaleCase } from '../facts/index';
import type { Policy } from '../policy/index';
import { CLAIM_REASONS, type ClaimReason, type LiableParty, type Party } from '../vocabulary/index';
import type { RefundRequest } from './refund-request';

/** With whom a reason makes liable, by the policy or else as usual (FRT-01). */
export const liabilityOfReason = ({ freight }: Policy, reason: ClaimReason): LiableParty =>
  freight.liability.find((row) => row.reason === reason)?.liability ?? CLAIM_REASONS[reason].liability;

/** Who is liable: as ruled for the request, else for its case, else as the reason says (FRT-01). */
export const liabilityFor = (policy: Policy, request: RefundRequest, ownCase: AfterSaleCase | null): LiableParty =>
  request.liability ?? ownCase?.liability ?? liabilityOfReason(policy, request.reason);

/** Whose cost a refund of goods or freight is: a merchant takes his goods back where the buyer is liable. */
export const goodsBearer = (liability: LiableParty): Party => (liability === 'buyer' ? 'merchant' : liability);

/** Whose fault never costs the buyer a discount or his points (ELG-15, BEN-05). */
export const isMerchantsOrPlatformsFault = (liability: LiableParty): boolean =>
  liability === 'merchant' || liability === 'platform';
