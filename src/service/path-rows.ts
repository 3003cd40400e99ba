import { cutBlocks } from '../allocation/index';
import { type AfterSaleCase, type Situation, stagesOf } from '../facts/index';
import { firstAnswer, owesAnswer } from '../lifecycle/index';
import type { Policy } from '../policy/index';
import type { OwedCompensation } from '../refund/index';
import { HOUR, MINUTE } from '../time/index';
import type { Actor, CaseAction, PathStepName, RefundPathNumber, RuleId } from '../vocabulary/index';
import { isSuperior } from './superior';
import { staysIn } from './wait';

/** A case on its path, with all that its steps depend on. */
export interface OnPath {
  readonly situation: Situation;
  readonly claim: AfterSaleCase;
  readonly policy: Policy;
  /** Of paths 1 and 4; null of the others. */
  readonly owed: OwedCompensation | null;
}

/** A step of a path, as data (SLA-01). */
export interface PathRow {
  readonly step: PathStepName;
  readonly rule: RuleId;
  readonly by: Actor;
  /** Milliseconds of running time. */
  readonly within?: (policy: Policy) => number;
  /** Only where this holds; always, where absent. */
  readonly isWanted?: (onPath: OnPath) => boolean;
  readonly isDone: (onPath: OnPath) => boolean;
}

const taken =
  (...actions: readonly CaseAction[]) =>
  ({ claim: { history } }: OnPath): boolean =>
    history.some(({ action }) => actions.some((one) => one === action));

const isOwed = ({ owed }: OnPath): boolean => owed !== null && owed.amount > 0;
const isStopped = ({ claim }: OnPath): boolean => claim.history.some(({ to }) => to === 'intercepting');

/** Goods that the warehouse has begun with are stopped before money moves (CAN-02, CAN-05). */
const isWithWarehouse = ({ situation, claim }: OnPath): boolean =>
  cutBlocks(stagesOf(situation.order), claim.claims).some(
    ({ stage, fulfilment }) => fulfilment === 'unshipped' && stage !== 'none',
  );

const isApproved = ({ claim: { history } }: OnPath): boolean =>
  history.some(({ from, to }) => from === 'pending_review' && to === 'awaiting_return');

const isPaid = ({ claim }: OnPath): boolean =>
  claim.state === 'succeeded' || claim.refunds.some(({ state }) => state === 'succeeded');

const respond: PathRow = {
  step: 'respond',
  rule: 'SLA-02',
  by: 'agent',
  within: ({ service }) => service.firstResponseMinutes * MINUTE,
  isWanted: ({ claim }) => owesAnswer(claim),
  isDone: ({ claim }) => firstAnswer(claim) !== undefined,
};

const judgeCompensation: PathRow = {
  step: 'judge_compensation',
  rule: 'SLA-04',
  by: 'agent',
  isWanted: isOwed,
  isDone: ({ owed }) => owed?.isJudged === true,
};

const refund: PathRow = { step: 'refund', rule: 'LIF-19', by: 'finance', isDone: isPaid };

/** The steps of each path, in their order (SLA-01). */
export const PATH_ROWS: Readonly<Record<RefundPathNumber, readonly PathRow[]>> = {
  1: [
    respond,
    judgeCompensation,
    {
      step: 'intercept',
      rule: 'CAN-05',
      by: 'warehouse',
      within: ({ service }) => service.warehouseAnswer * HOUR,
      isWanted: (onPath) => isStopped(onPath) || isWithWarehouse(onPath),
      isDone: ({ claim }) => staysIn(claim, 'intercepting').some(({ to }) => to !== null),
    },
    refund,
  ],
  2: [
    respond,
    {
      step: 'recall',
      rule: 'CAN-03',
      by: 'carrier',
      within: ({ service }) => service.recallAnswer * HOUR,
      isDone: ({ claim }) => staysIn(claim, 'recalling').some(({ to }) => to !== null),
    },
    refund,
  ],
  3: [
    respond,
    {
      step: 'consider_return',
      rule: 'ELG-19',
      by: 'agent',
      isDone: taken('approve', 'reject', 'convert', 'submit_return', 'propose'),
    },
    {
      step: 'ask_superior',
      rule: 'RFD-08',
      by: 'supervisor',
      within: ({ service }) => service.overLimitAnswer * HOUR,
      isWanted: ({ claim, policy }) => isSuperior(claim, policy),
      isDone: taken('confirm_refund', 'refuse_refund'),
    },
    refund,
  ],
  4: [
    respond,
    judgeCompensation,
    {
      step: 'agree_freight',
      rule: 'FRT-05',
      by: 'agent',
      // Never for reasons that owe a compensation.
      isWanted: (onPath) => !isOwed(onPath),
      isDone: (onPath) => isApproved(onPath) || onPath.claim.terms?.returnFreight?.agreedBearer !== undefined,
    },
    { step: 'approve', rule: 'LIF-03', by: 'agent', isDone: isApproved },
    {
      step: 'obtain_tracking',
      rule: 'SLA-02',
      by: 'buyer',
      within: ({ service }) => service.trackingIncentive * HOUR,
      isDone: taken('submit_return', 'pick_up_return'),
    },
    {
      step: 'inspect',
      rule: 'LIF-21',
      by: 'inspector',
      within: ({ service }) =>
        (service.inspectedBy === 'internal' ? service.internalInspection : service.externalInspection) * HOUR,
      isDone: (onPath) => isPaid(onPath) || staysIn(onPath.claim, 'awaiting_inspection').some(({ to }) => to !== null),
    },
    refund,
  ],
};
