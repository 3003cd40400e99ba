import { cutBlocks } from '../../allocation/index';
import type { Decision } from '../../decision/index';
import {
  type AfterSaleCase,
  type Allocation,
  mergeRanges,
  type Order,
  type RefundRecord,
  type Situation,
  stagesOf,
  type UnitRange,
} from '../../facts/index';
import type { Policy } from '../../policy/index';
import { type RefundQuote, type RefundRequest, withRefund } from '../../refund/index';
import { type CaseState, FULFILMENTS, isInProgress } from '../../vocabulary/index';
import { ALL_OVER_BY } from '../arbitraries/order';
import {
  type RefundAsked,
  type RefundHistory,
  type RefundStep,
  refundHistoryArbitrary,
} from '../arbitraries/refund-history';
import { elementAt } from '../element-at';
import type { Scenario } from '../laws/law';
import type { Questions } from '../laws/questions';

/** What a step of a history did: the situation before and after it, and the quote it was about. */
export interface RefundMoment {
  /** Such as `step 3 (pay c1)`. */
  readonly name: string;
  readonly act: RefundStep['act'];
  readonly before: Situation;
  readonly after: Situation;
  /** What the case it is about asks for, and the answer to that before the step. */
  readonly asked: { readonly request: RefundRequest; readonly answer: Decision<RefundQuote> };
}

/** A history of refunds with all that was answered. */
export interface RefundStory {
  readonly order: Order;
  readonly policy: Policy;
  readonly allocation: Allocation;
  /** The steps, then what brings the rest of the money back. */
  readonly moments: readonly RefundMoment[];
  /** The situation after the last step, before the rest comes back. */
  readonly paused: Situation;
  readonly end: Situation;
  /** By case id, what each asked for. */
  readonly requests: ReadonlyMap<string, RefundRequest>;
}

/** Whatever is asked, paid, failed, withdrawn and quoted anew, in any order, until all the money is back. */
export const refundStories: Scenario<RefundHistory, RefundStory> = {
  examples: refundHistoryArbitrary,
  tell(history, policy, questions) {
    const teller = new RefundTeller(history, policy, questions);
    for (const [index, step] of history.steps.entries()) teller.take(step, `step ${index + 1}`);
    const paused = teller.now;
    teller.finish(history.rest);
    const { moments, requests, now: end } = teller;
    return {
      order: history.order,
      policy,
      allocation: questions.allocateOrder(history.order, policy),
      moments,
      paused,
      end,
      requests,
    };
  },
};

class RefundTeller {
  now: Situation;
  readonly moments: RefundMoment[] = [];
  readonly requests = new Map<string, RefundRequest>();
  readonly #questions: Questions;

  constructor({ order }: RefundHistory, policy: Policy, questions: Questions) {
    this.now = { order, cases: [], policy, now: ALL_OVER_BY, version: 1 };
    this.#questions = questions;
  }

  take(step: RefundStep, name: string): void {
    if (step.act === 'ask') this.#ask(step, `${name} (ask ${step.request.type} in ${step.request.caseId})`);
    else this.#turn(step, name);
  }

  #turn(step: Exclude<RefundStep, RefundAsked>, name: string): void {
    const open = this.now.cases.filter(({ state }) => isInProgress(state));
    if (open.length === 0) return;
    const one = elementAt(open, step.which);
    const request = elementAt(
      [...this.requests.values()].filter(({ caseId }) => caseId === one.id),
      0,
    );
    const answer = this.#questions.quoteRefund(this.now, request);
    this.#tell(`${name} (${step.act} ${one.id})`, step.act, { request, answer }, TURNS[step.act](one, answer));
  }

  /** Pays what is decided, drops what is not, and returns the rest of every line by the merchant's fault. */
  finish(rest: readonly string[]): void {
    for (const one of this.now.cases.filter(({ state }) => isInProgress(state))) {
      this.now = withCase(this.now, one.refunds.length > 0 ? paid(one) : closed(one));
    }
    for (const lineId of rest) {
      const lines = this.now.order.lines
        .filter(({ id }) => id === lineId)
        .map(({ quantity }) => ({ lineId, from: 0, to: quantity }));
      const request = {
        caseId: `rest of ${lineId}`,
        type: 'return_refund',
        reason: 'quality',
        actor: 'agent',
        lines,
      } as const;
      this.#ask({ request, portion: null, decided: true }, `the rest of ${lineId}`);
      const granted = this.now.cases.find(({ id }) => id === request.caseId);
      if (granted !== undefined) this.now = withCase(this.now, paid(granted));
    }
  }

  #ask({ request: wished, portion, decided }: Omit<RefundAsked, 'act'>, name: string): void {
    const { quoteRefund } = this.#questions;
    const whole = quoteRefund(this.now, wished);
    const isPart = portion !== null && whole.outcome !== 'deny';
    const request = isPart ? { ...wished, amount: Math.floor((whole.value.cap.refundable * portion) / 1_000) } : wished;
    const answer = isPart ? quoteRefund(this.now, request) : whole;
    const next = answer.outcome === 'deny' ? null : grantedCase(this.now, wished, answer.value, decided);
    if (next !== null) this.requests.set(request.caseId, request);
    this.#tell(name, 'ask', { request, answer }, next);
  }

  #tell(name: string, act: RefundStep['act'], asked: RefundMoment['asked'], next: AfterSaleCase | null): void {
    const before = this.now;
    if (next !== null) this.now = withCase(before, next);
    this.moments.push({ name, act, before, after: this.now, asked });
  }
}

/** The case of a request with what it was granted, or, undecided, with what it holds. */
function grantedCase(
  now: Situation,
  asked: RefundAsked['request'],
  quote: RefundQuote,
  decided: boolean,
): AfterSaleCase {
  const granting = withRefund(caseFor(now, asked, decided ? 'awaiting_refund' : 'pending_review'), quote);
  if (!decided) return { ...granting, refunds: [] };
  return { ...granting, ...(quote.topUps.length > 0 && { topUps: quote.topUps }) };
}

type Turn = (one: AfterSaleCase, answer: Decision<RefundQuote>) => AfterSaleCase | null;

const TURNS: Readonly<Record<Exclude<RefundStep['act'], 'ask'>, Turn>> = {
  withdraw: (one) => closed(one),
  pay: (one) => (one.refunds.length === 0 ? null : paid(one)),
  advance: (one) => tried(one, 'succeeded'),
  fail: (one) => tried(one, 'failed'),
  renew: (one, answer) => {
    const isOpen = one.refunds.some(({ state }) => state !== 'succeeded');
    return isOpen || answer.outcome === 'deny' ? null : withRefund(one, answer.value);
  },
};

/** The case for a request, as an application would make it. */
function caseFor({ order, policy }: Situation, request: RefundAsked['request'], state: CaseState): AfterSaleCase {
  const { caseId: id, type, reason } = request;
  const claims: readonly UnitRange[] = mergeRanges(request.lines);
  const reached = new Set(cutBlocks(stagesOf(order), claims).map(({ fulfilment }) => fulfilment));
  return {
    id,
    orderId: order.id,
    type,
    state,
    version: 1,
    policy: `${policy.id}@${policy.version}`,
    reason,
    fulfilment: elementAt(FULFILMENTS.filter((fulfilment) => reached.has(fulfilment)).reverse(), 0),
    claims,
    grants: [],
    refunds: [],
    appliedBy: 'buyer',
    appliedAt: ALL_OVER_BY,
    enteredAt: ALL_OVER_BY,
    history: [],
  };
}

const withCase = (situation: Situation, one: AfterSaleCase): Situation => ({
  ...situation,
  cases: [...situation.cases.filter(({ id }) => id !== one.id), one],
});

const closed = (one: AfterSaleCase): AfterSaleCase => ({
  ...one,
  state: 'closed',
  refunds: one.refunds.map((refund) => (refund.state === 'succeeded' ? refund : { ...refund, state: 'closed' })),
});

const paid = (one: AfterSaleCase): AfterSaleCase => ({
  ...one,
  state: 'succeeded',
  refunds: one.refunds.map((refund) => ({ ...refund, state: 'succeeded' })),
});

/** A try at paying moves the refund that is open, never one that was paid out. */
const tried = (one: AfterSaleCase, state: RefundRecord['state']): AfterSaleCase => ({
  ...one,
  refunds: one.refunds.map((refund) => (refund.state === 'succeeded' ? refund : { ...refund, state })),
});
