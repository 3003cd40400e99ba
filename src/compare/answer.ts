import type { Outcome, Reason } from '../decision/index';
import type { NextDeadline } from '../lifecycle/index';
import type { Amount } from '../money/index';
import type { Instant } from '../time/index';
import type { Actor, AfterSaleType, CaseAction, ClaimReason } from '../vocabulary/index';

/** Whether a type is open to somebody, until when (epoch ms), and if not, why. */
export interface EligibilityAnswer {
  readonly outcome: Outcome;
  readonly until: Instant | null;
  readonly reasons: readonly Reason[];
}

/** What somebody would get: minor units; nothing where it is denied. */
export interface RefundAnswer {
  readonly outcome: Outcome;
  readonly total: Amount;
  readonly reasons: readonly Reason[];
}

/** Until when (epoch ms) a case waits for whom, and what the system does then. */
export type DeadlineAnswer = Omit<NextDeadline, 'command'>;

interface Versions<Answer> {
  readonly before: Answer;
  readonly after: Answer;
}

/** A question that two policies answer differently, with both answers. */
export type AnswerChange =
  | ({ readonly about: 'eligibility'; readonly type: AfterSaleType } & Versions<EligibilityAnswer>)
  /** All that the buyer could claim now by one type and reason. */
  | ({ readonly about: 'claim'; readonly type: AfterSaleType; readonly reason: ClaimReason } & Versions<RefundAnswer>)
  /** What a case in progress would refund, where that is not decided yet. */
  | ({ readonly about: 'case'; readonly caseId: string } & Versions<RefundAnswer>)
  | ({ readonly about: 'actions'; readonly caseId: string; readonly actor: Actor } & Versions<readonly CaseAction[]>)
  | ({ readonly about: 'deadline'; readonly caseId: string } & Versions<DeadlineAnswer | null>);
