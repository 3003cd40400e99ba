import type { BenefitEntry, TenderShare, UnitRange } from '../../facts/index';
import type { Amount } from '../../money/index';
import type { RefundRoute } from '../../refund/index';
import type { Actor, CaseEffectName, ClaimReason, RefundState } from '../../vocabulary/index';
import type { CaseCommand } from './case-command';
import type { InspectionFinding } from './case-input';

type Nothing = Readonly<Record<never, never>>;
type Units = { readonly units: readonly UnitRange[] };
type Refund = { readonly refundKey: string; readonly total: Amount };

/** A command without the version of the situation, which is the one that is stored when it is issued. */
export type IssuedCommand = Omit<CaseCommand, 'situationVersion'>;

/** What each effect tells; amounts in minor units. */
interface EffectData {
  readonly request_interception: Units;
  readonly request_recall: Units & { readonly parcelIds: readonly string[] };
  readonly resume_shipment: Units;
  readonly give_return_address: { readonly address: string | null };
  readonly create_return_order: Units & { readonly trackingNumber: string | null; readonly address: string | null };
  readonly create_erp_receipt: Units;
  readonly forward_return: { readonly address: string | null; readonly bearer: 'merchant' };
  readonly offer_incentive: Nothing;
  /** A slip made by hand where returns come to another place than goods leave from (LIF-06). */
  readonly restock: { readonly slip: 'automatic' | 'manual'; readonly findings: readonly InspectionFinding[] };
  readonly release_stock: Units;
  readonly create_refund_order: Refund & { readonly state: RefundState };
  readonly advance_refund: Refund & { readonly state: RefundState };
  readonly send_payment: Refund & {
    readonly tenders: readonly TenderShare[];
    /** Of the total, what no tender of the order paid for. */
    readonly transfer: Amount;
    readonly route: RefundRoute;
    readonly account: string | null;
  };
  readonly request_manual_payment: Refund;
  readonly close_refund_order: { readonly refundKey: string };
  readonly return_benefits: { readonly refundKey: string; readonly benefits: readonly BenefitEntry[] };
  readonly issue_red_invoice: { readonly number: string; readonly amount: Amount };
  readonly claim_advance: { readonly amount: Amount };
  readonly recover_from_merchant: { readonly amount: Amount; readonly from: 'balance_first' | 'deposit_first' };
  readonly ask_for_account: Nothing;
  readonly pay_compensation: Refund & { readonly benefits: readonly BenefitEntry[] };
  readonly collect_top_up: { readonly amount: Amount };
  readonly return_top_up: { readonly amount: Amount };
  readonly create_replacement_shipment: Units & {
    readonly address: string | null;
    readonly replacement: string | null;
  };
  /** Goods go as an order, which reserves stock; an invoice goes straight to the warehouse (LIF-13). */
  readonly create_reshipment: Units & { readonly as: 'order' | 'invoice'; readonly address: string | null };
  readonly send_goods_back: Units & { readonly bearer: 'buyer' };
  readonly create_supplier_case: Units & { readonly reason: ClaimReason };
  readonly retain_evidence: Nothing;
  readonly roll_up_order: { readonly orderId: string };
  readonly ticket_for_agent: Nothing;
  /** Who confirms a refund before the money moves (LIF-08, RFD-08). */
  readonly ticket_for_approver: { readonly role: Actor };
  readonly ticket_for_finance: Nothing;
  readonly ticket_for_warehouse: Nothing;
  readonly ticket_for_merchant: Nothing;
  /** Of a return that was lost, who arranged its carriage and bears the loss; null of everything else (DLN-03). */
  readonly ticket_for_platform: { readonly lossBorneBy: 'buyer' | 'merchant' | null };
  readonly notify_buyer: Nothing;
  readonly notify_merchant: Nothing;
  readonly issue_command: { readonly command: IssuedCommand };
}

/** What one effect tells beside its key. */
export type EffectDataOf<Name extends CaseEffectName> = EffectData[Name];

/** Something for the caller to carry out (LIF-06); carried out again it does nothing new, since its key stays. */
export type CaseEffectOf<Name extends CaseEffectName> = {
  /** `caseId:version:effect`. */
  readonly key: string;
  readonly caseId: string;
  readonly effect: Name;
} & EffectData[Name];

export type CaseEffect = { [Name in CaseEffectName]: CaseEffectOf<Name> }[CaseEffectName];
