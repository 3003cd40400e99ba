import type { Evidence, LinePrice, RefundTerms, UnitRange } from '../../facts/index';
import type { Amount } from '../../money/index';
import type {
  AfterSaleType,
  Carriage,
  CaseAction,
  ClaimReason,
  Disposition,
  DisputeForum,
  InspectionResult,
  LiableParty,
  Remedy,
  Ruling,
} from '../../vocabulary/index';

/** What inspection found some units to be, and what becomes of them (LIF-29, BEN-06). */
export interface InspectionFinding extends UnitRange {
  readonly result: InspectionResult;
  readonly disposition?: Disposition;
}

/** Everything that can be told with an action; amounts in minor units. */
export interface CaseInput {
  /** Why an application is rejected; shown to the buyer (LIF-05). */
  readonly why?: string;
  readonly reason?: ClaimReason;
  readonly description?: string;
  readonly evidence?: readonly Evidence[];
  readonly address?: string;
  readonly replacement?: string;
  readonly replacementPrices?: readonly LinePrice[];
  /** What decides how much is refunded; each term replaces the one before. */
  readonly terms?: RefundTerms;
  readonly liability?: LiableParty;
  readonly amount?: Amount;
  /** The type a case is converted into (LIF-17). */
  readonly type?: AfterSaleType;
  readonly returnAddress?: string;
  /** Minor units the goods that were sent wrongly are worth (LIF-14). */
  readonly assessedValue?: Amount;
  readonly trackingNumber?: string;
  readonly carriage?: Carriage;
  /** What each unit was found to be; claimed units that are not named did not come back. */
  readonly findings?: readonly InspectionFinding[];
  /** The id of the case that units not accepted are split off into (LIF-29). */
  readonly splitCaseId?: string;
  readonly remedy?: Remedy;
  readonly ruling?: Ruling;
  readonly forum?: DisputeForum;
  readonly channelRefusal?: NonNullable<RefundTerms['channelRefusal']>;
  readonly account?: string;
  /** Whether a supplier accepts; of arbitration, that both sides agreed on it (LIF-18, LIF-24). */
  readonly accepted?: boolean;
}

type InputName = keyof CaseInput;

interface InputNames {
  readonly required: readonly InputName[];
  readonly optional: readonly InputName[];
}

const NOTHING = { required: [], optional: [] } as const satisfies InputNames;
const REMEDY = { required: ['remedy'], optional: [] } as const satisfies InputNames;

const INPUTS = {
  approve: { required: [], optional: ['terms', 'liability', 'returnAddress', 'assessedValue'] },
  reject: { required: ['why'], optional: ['evidence'] },
  withdraw: NOTHING,
  amend: {
    required: [],
    optional: ['reason', 'description', 'evidence', 'address', 'replacement', 'replacementPrices', 'amount'],
  },
  convert: {
    required: ['type'],
    optional: ['reason', 'description', 'evidence', 'address', 'replacement', 'replacementPrices', 'amount'],
  },
  propose: { required: ['amount'], optional: [] },
  agree: NOTHING,
  disagree: NOTHING,
  ask_platform: { required: [], optional: ['description', 'evidence'] },
  rule: { required: ['ruling'], optional: ['terms', 'liability', 'returnAddress'] },
  escalate: { required: [], optional: ['forum', 'evidence', 'accepted'] },
  extend: NOTHING,
  add_note: { required: [], optional: ['evidence'] },
  report_shipped: NOTHING,
  report_intercepted: NOTHING,
  report_interception_failed: NOTHING,
  report_recalled: NOTHING,
  report_recall_failed: NOTHING,
  submit_return: { required: ['trackingNumber'], optional: ['returnAddress', 'terms'] },
  pick_up_return: { required: [], optional: ['trackingNumber', 'terms'] },
  change_return_address: { required: ['returnAddress'], optional: [] },
  track_return: { required: ['carriage'], optional: [] },
  sign_return: NOTHING,
  inspect: { required: ['findings'], optional: ['splitCaseId', 'evidence'] },
  pay_top_up: { required: ['amount'], optional: [] },
  ship: { required: ['trackingNumber'], optional: [] },
  report_out_of_stock: REMEDY,
  report_lost: REMEDY,
  take_refund: NOTHING,
  confirm_receipt: NOTHING,
  sign_replacement: NOTHING,
  finish_repair: NOTHING,
  give_up_repair: REMEDY,
  confirm_refund: NOTHING,
  refuse_refund: NOTHING,
  start_refund: NOTHING,
  complete_refund: NOTHING,
  fail_refund: { required: [], optional: ['channelRefusal'] },
  retry_refund: NOTHING,
  pay_by_hand: NOTHING,
  confirm_account: { required: ['account'], optional: [] },
  register_payment: NOTHING,
  involve_supplier: NOTHING,
  report_supplier: { required: ['accepted'], optional: [] },
  time_out: NOTHING,
} as const satisfies Readonly<Record<CaseAction, InputNames>>;

type Inputs = typeof INPUTS;

/** What each action needs to be told, and what it may be told besides; a form can be drawn from it. */
export const ACTION_INPUTS: Readonly<Record<CaseAction, InputNames>> = INPUTS;

/** What the row of a step asks for was told with it, or the step would not be taken. */
export const toldWith = <Name extends InputName>(input: CaseInput, name: Name): NonNullable<CaseInput[Name]> =>
  input[name] as NonNullable<CaseInput[Name]>;

/** What is told with one action. */
export type CaseInputOf<Action extends CaseAction> = {
  readonly [Name in Inputs[Action]['required'][number]]: NonNullable<CaseInput[Name]>;
} & {
  readonly [Name in Inputs[Action]['optional'][number]]?: NonNullable<CaseInput[Name]>;
};
