import * as v from 'valibot';
import type { CaseEffect } from '../lifecycle/index';
import { ACTORS, type CaseEffectName, CLAIM_REASON_NAMES, REFUND_STATES } from '../vocabulary/index';
import { issuedCommandSchema } from './case-command-schema';
import { findingSchema } from './case-input-entries';
import { refundRoute } from './refund-quote-schema';
import { benefitSchema } from './refund-schema';
import { exactly, row, variant } from './row';
import { unitRangeEntries } from './unit-range';
import { amount, id, list, signedAmount, text, word } from './values';

const units = list(row(unitRangeEntries));
const address = v.nullable(text);
const refund = { refundKey: id, total: amount };
const state = word(REFUND_STATES);
const benefits = list(benefitSchema);

/** What each effect tells. */
export const effectEntries = {
  request_interception: { units },
  request_recall: { units, parcelIds: list(id) },
  resume_shipment: { units },
  give_return_address: { address },
  create_return_order: { units, trackingNumber: v.nullable(text), address },
  create_erp_receipt: { units },
  forward_return: { address, bearer: v.literal('merchant', 'not_one_of') },
  offer_incentive: {},
  restock: { slip: word(['automatic', 'manual']), findings: list(findingSchema) },
  release_stock: { units },
  create_refund_order: { ...refund, state },
  advance_refund: { ...refund, state },
  send_payment: {
    ...refund,
    tenders: list(row({ tenderId: id, amount: signedAmount })),
    transfer: signedAmount,
    route: refundRoute,
    account: v.nullable(text),
  },
  request_manual_payment: refund,
  close_refund_order: { refundKey: id },
  return_benefits: { refundKey: id, benefits },
  issue_red_invoice: { number: text, amount },
  claim_advance: { amount },
  recover_from_merchant: { amount, from: word(['balance_first', 'deposit_first']) },
  ask_for_account: {},
  pay_compensation: { ...refund, benefits },
  collect_top_up: { amount },
  return_top_up: { amount },
  create_replacement_shipment: { units, address, replacement: v.nullable(text) },
  create_reshipment: { units, as: word(['order', 'invoice']), address },
  send_goods_back: { units, bearer: v.literal('buyer', 'not_one_of') },
  create_supplier_case: { units, reason: word(CLAIM_REASON_NAMES) },
  retain_evidence: {},
  roll_up_order: { orderId: id },
  ticket_for_agent: {},
  ticket_for_approver: { role: word(ACTORS) },
  ticket_for_finance: {},
  ticket_for_warehouse: {},
  ticket_for_merchant: {},
  ticket_for_platform: { lossBorneBy: v.nullable(word(['buyer', 'merchant'])) },
  notify_buyer: {},
  notify_merchant: {},
  issue_command: { command: issuedCommandSchema },
} satisfies Readonly<Record<CaseEffectName, v.ObjectEntries>>;

/**
 * The shape of something to carry out: its key, its case, and what that effect tells. Amounts are in minor units.
 *
 * @example
 * ```ts
 * import { caseEffectSchema } from 'aftersale/schema';
 * import { is } from 'valibot';
 * const effect = { key: 'c1:2:collect_top_up', caseId: 'c1', effect: 'collect_top_up' };
 * is(caseEffectSchema, { ...effect, amount: 500 }); // => true
 * is(caseEffectSchema, effect); // => false
 * ```
 */
// What goes with which effect is lost in the loop over the table; a test of types holds the two together.
export const caseEffectSchema = variant(
  'effect',
  Object.entries(effectEntries).map(([effect, entries]) =>
    exactly<v.ObjectEntries & { effect: v.LiteralSchema<string, undefined> }>({
      key: id,
      caseId: id,
      effect: v.literal(effect),
      ...entries,
    }),
  ),
) as unknown as v.GenericSchema<CaseEffect>;
