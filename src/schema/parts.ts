import { findingSchema } from './case-input-entries';
import { evidenceSchema } from './evidence-schema';
import { benefitSchema, entrySchema, grantSchema } from './refund-schema';
import { refundTermsSchema, unitSelection } from './refund-terms-schema';
import { amount, currency, instant, rate, ruleId, signedAmount } from './values';

/** Parts that many schemas share, under the names that JSON Schemas give them; not a face of the package. */
export const PARTS = {
  Amount: amount,
  SignedAmount: signedAmount,
  Instant: instant,
  Rate: rate,
  Currency: currency,
  RuleId: ruleId,
  UnitSelection: unitSelection,
  Grant: grantSchema,
  Evidence: evidenceSchema,
  InspectionFinding: findingSchema,
  RefundTerms: refundTermsSchema,
  RefundEntry: entrySchema,
  BenefitEntry: benefitSchema,
};
