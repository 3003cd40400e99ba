import { type Findings, type Reason, reason, type Trace } from '../../decision/index';
import { checkType, type TypeEligibility } from '../../eligibility/index';
import {
  type Evidence,
  mergeRanges,
  type RefundTerms,
  type Situation,
  type UnitRange,
  type UnitSelection,
} from '../../facts/index';
import type { Actor, AfterSaleType, ApplicationInput, ClaimReason } from '../../vocabulary/index';

/** What is applied for, and what is told with it (ELG-12). */
export interface Application {
  readonly type: AfterSaleType;
  /** Ranges as they are; of a quantity the lowest units that can be claimed. */
  readonly lines: readonly UnitSelection[];
  readonly reason: ClaimReason;
  readonly description?: string;
  readonly evidence?: readonly Evidence[];
  /** Where goods are to be sent. */
  readonly address?: string;
  /** The goods wanted in exchange, as the caller names them. */
  readonly replacement?: string;
  /** Amounts and prices that decide how much is refunded, in minor units. */
  readonly terms?: RefundTerms;
}

type Details = Pick<Application, 'description' | 'evidence' | 'address' | 'replacement' | 'terms'>;

/** What is told beside type, units and reason, as far as it is. */
export const detailsOf = ({ description, evidence, address, replacement, terms }: Details): Details => ({
  ...(description !== undefined && { description }),
  ...(evidence !== undefined && { evidence }),
  ...(address !== undefined && { address }),
  ...(replacement !== undefined && { replacement }),
  ...(terms !== undefined && { terms }),
});

/** What speaks for and against an application, and the units it comes to. */
export interface CheckedApplication extends Findings {
  /** Sorted, merged. */
  readonly claims: readonly UnitRange[];
  readonly eligibility: TypeEligibility;
  readonly trace: Trace | undefined;
}

/** What an application tells for each input that a form can ask for. */
const TELLS: Readonly<Record<ApplicationInput, (application: Application) => unknown>> = {
  reason: ({ reason: told }) => told,
  description: ({ description }) => description,
  evidence: ({ evidence }) => evidence?.at(0),
  address: ({ address }) => address,
  amount: ({ terms }) => terms?.amount,
  replacement: ({ replacement }) => replacement,
};

const isTold = (value: unknown): boolean => value !== undefined && value !== '';

/** The answer of eligibility to an application, and what it asks for that is not told (ELG-12, ELG-23). */
export function checkApplication(
  situation: Situation,
  application: Application,
  actor: Actor,
  explain = false,
): CheckedApplication {
  const { type, lines, reason: told, terms } = application;
  const amount = terms?.amount;
  const query = { actor, lines, reason: told, explain, ...(amount !== undefined && { amount }) };
  const eligibility = checkType(situation, type, query);
  const missing = eligibility.inputs.required.filter((input) => !isTold(TELLS[input](application)));
  const denials: Reason[] = missing.map((input) => reason('ELG-12', 'input_missing', { input }));
  return {
    eligibility,
    claims: mergeRanges(eligibility.byUnits),
    denials: eligibility.outcome === 'deny' ? [...eligibility.reasons, ...denials] : denials,
    reviews: eligibility.outcome === 'review' ? eligibility.reasons : [],
    notes: eligibility.notes,
    trace: eligibility.trace,
  };
}
