import {
  AFTER_SALE_TYPES,
  CARRIAGES,
  CLAIM_REASON_NAMES,
  DISPOSITIONS,
  DISPUTE_FORUMS,
  INSPECTION_RESULTS,
  LIABLE_PARTIES,
  REMEDIES,
  RULINGS,
} from '../vocabulary/index';
import { evidenceSchema } from './evidence-schema';
import { channelRefusal, linePrices, refundTermsSchema } from './refund-terms-schema';
import { row } from './row';
import { unitRangeEntries } from './unit-range';
import { amount, flag, id, list, optional, text, word } from './values';

/** What inspection found some units to be. */
export const findingSchema = row({
  ...unitRangeEntries,
  result: word(INSPECTION_RESULTS),
  disposition: optional(word(DISPOSITIONS)),
});

/** Everything that can be told with an action on a case, by its name. */
export const caseInputEntries = {
  why: text,
  reason: word(CLAIM_REASON_NAMES),
  description: text,
  evidence: list(evidenceSchema),
  address: text,
  replacement: text,
  replacementPrices: linePrices,
  terms: refundTermsSchema,
  liability: word(LIABLE_PARTIES),
  amount,
  type: word(AFTER_SALE_TYPES),
  returnAddress: text,
  assessedValue: amount,
  trackingNumber: text,
  carriage: word(CARRIAGES),
  findings: list(findingSchema),
  splitCaseId: id,
  remedy: word(REMEDIES),
  ruling: word(RULINGS),
  forum: word(DISPUTE_FORUMS),
  channelRefusal,
  account: text,
  accepted: flag,
};
