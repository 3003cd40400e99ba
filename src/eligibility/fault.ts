import { liabilityOfReason } from '../policy/index';
import type { LiableParty } from '../vocabulary/index';
import type { Inquiry, Segment } from './inquiry';

const SELLING_SIDE: readonly LiableParty[] = ['merchant', 'platform', 'supplier'];

/**
 * Whether a claim is the merchant's or the platform's fault, so that the buyer loses nothing by it (ELG-15, ELG-29): by
 * the reason named, or because the warehouse found that it cannot send these goods (ELG-18).
 */
export const isSellersFault = ({ policy, named }: Inquiry, claimed: readonly Segment[]): boolean =>
  (named !== null && SELLING_SIDE.includes(liabilityOfReason(policy, named))) ||
  claimed.every((units) => units.parcel?.shortage);
