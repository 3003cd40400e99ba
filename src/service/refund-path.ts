import type { Situation } from '../facts/index';
import { policyOf } from '../lifecycle/index';
import type { Amount } from '../money/index';
import type { Policy } from '../policy/index';
import { owedCompensation } from '../refund/index';
import {
  type Actor,
  AfterSaleError,
  type ClaimReason,
  isInProgress,
  malformed,
  type PathStepName,
  type PathStepState,
  type RefundPathNumber,
  type RuleId,
} from '../vocabulary/index';
import { caseOf } from './case-of';
import { pathOf } from './path-of';
import { type OnPath, PATH_ROWS, type PathRow } from './path-rows';

/** One step of a path: who takes it, within how many milliseconds of running time where there is a level, and how far it is. */
export interface PathStep {
  readonly step: PathStepName;
  readonly rule: RuleId;
  readonly by: Actor;
  /** Null where no level is set. */
  readonly within: number | null;
  readonly state: PathStepState;
}

/** What a case's reason owes beside the refund (SLA-04, FRT-04); minor units. */
export interface CompensationJudgement {
  /** Whether it must be judged before the refund. */
  readonly first: boolean;
  readonly reason: ClaimReason;
  /** What the table owes; 0 where it owes nothing for the reason. */
  readonly amount: Amount;
}

/** Which way a refund goes, step by step (SLA-01); plain JSON. */
export interface RefundPath {
  readonly caseId: string;
  readonly path: RefundPathNumber;
  readonly steps: readonly PathStep[];
  /** Of paths 1 and 4 (SLA-04); null of the others, whose reasons owe none before the refund. */
  readonly compensation: CompensationJudgement | null;
}

/**
 * Which of the four refund paths a case goes, and its steps as far as they are: 1 unshipped, 2 shipped and unsigned, 3 received
 * without a return, 4 received with a return. Paths 1 and 4 tell whether a compensation for the reason must be judged first.
 * Null of a case that refunds no goods, such as an exchange. Amounts are in minor units. It changes and refuses nothing.
 *
 * @throws {@link AfterSaleError} `unknown_id`; `duration_invalid` for a level that is no length of time; `facts_incoherent` where no
 * allocation is stored and the facts do not fit
 *
 * @remarks Rules SLA-01, SLA-04, FRT-04, FRT-05, LIF-21.
 *
 * @example
 * ```ts
 * import { type AfterSaleCase, refundPath, standard } from 'aftersale';
 * const order = {
 *   id: 'o1', currency: 'CNY', status: 'completed', payment: 'prepaid', placedAt: 0, paidAt: 0, completedAt: 0,
 *   lines: [{ id: 'a', category: 'tea', quantity: 1, unitPrice: 1000 }],
 *   parcels: [], discounts: [], tenders: [{ id: 't', kind: 'cash', amount: 1000 }],
 * } as const;
 * const applied: AfterSaleCase = {
 *   id: 'c1', orderId: 'o1', type: 'return_refund', state: 'pending_review', version: 1, policy: 'standard@1',
 *   reason: 'counterfeit', fulfilment: 'signed', claims: [{ lineId: 'a', from: 0, to: 1 }], grants: [], refunds: [],
 *   appliedBy: 'buyer', appliedAt: 0, enteredAt: 0, history: [],
 * };
 * const path = refundPath({ order, cases: [applied], policy: standard, now: 60_000, version: 1 }, { caseId: 'c1' });
 * path?.path; // => 4
 * path?.compensation; // => { first: true, reason: 'counterfeit', amount: 50000 }
 * path?.steps.map(({ step, state }) => `${step} ${state}`);
 * // => [
 * //   'respond next', 'judge_compensation ahead', 'approve ahead', 'obtain_tracking ahead', 'inspect ahead', 'refund ahead',
 * // ]
 * ```
 */
export function refundPath(situation: Situation, query: { readonly caseId: string }): RefundPath | null {
  try {
    const { caseId } = query;
    const claim = caseOf(situation, caseId);
    const path = pathOf(claim);
    if (path === null) return null;
    const policy = policyOf(situation, claim);
    const owed = path === 1 || path === 4 ? owedCompensation(situation, claim) : null;
    const onPath: OnPath = { situation, claim, policy, owed };
    const rows = PATH_ROWS[path].filter(({ isWanted }) => isWanted?.(onPath) !== false);
    const next = isInProgress(claim.state) ? rows.find(({ isDone }) => !isDone(onPath)) : undefined;
    const steps = rows.map((row): PathStep => {
      const { step, rule, by, isDone } = row;
      const rest = next === undefined ? 'not_taken' : 'ahead';
      const undone = row === next ? 'next' : rest;
      return { step, rule, by, within: withinOf(row, policy), state: isDone(onPath) ? 'done' : undone };
    });
    const compensation =
      owed === null ? null : { first: owed.amount > 0 && !owed.isJudged, reason: claim.reason, amount: owed.amount };
    return { caseId, path, steps, compensation };
  } catch (error) {
    throw malformed(error);
  }
}

function withinOf({ within }: PathRow, policy: Policy): number | null {
  if (within === undefined) return null;
  const value = within(policy);
  if (!Number.isSafeInteger(value) || value < 0) throw new AfterSaleError('duration_invalid', { value, minimum: 0 });
  return value;
}
