import { type Decision, reason } from 'aftersale/decision';
import { checkEligibility } from 'aftersale/eligibility';
import {
  applyForAfterSale,
  availableActions,
  type CaseTransition,
  evolve,
  nextDeadline,
  transition,
} from 'aftersale/lifecycle';
import { rollUpOrder } from 'aftersale/rollup';
import { settleOrder } from 'aftersale/settlement';
import type { Questions } from 'aftersale/testing';
import { DAY } from 'aftersale/time';
import { isInProgress } from 'aftersale/vocabulary';

type Step = Decision<CaseTransition>;

const changed = (answer: Step, change: (step: CaseTransition) => Partial<CaseTransition>): Step =>
  answer.outcome === 'deny' ? answer : { ...answer, value: { ...answer.value, ...change(answer.value) } };

const denied: Step = { outcome: 'deny', reasons: [reason('ELG-05', 'goods_not_shipped', { type: 'cancel' })] };

let asked = 0;

/** What is wrong with answers about cases, by the law that has to find it. */
export const BROKEN_CASES: readonly (readonly [law: string, what: string, questions: Partial<Questions>])[] = [
  [
    'said_once',
    'does everything again',
    { transition: (situation, command) => changed(transition(situation, command), () => ({ replay: false })) },
  ],
  [
    'said_once',
    'takes commands on any version',
    {
      transition: (situation, command) =>
        transition(situation, {
          ...command,
          situationVersion: situation.version,
          caseVersion: situation.cases.find(({ id }) => id === command.caseId)?.version ?? 0,
        }),
    },
  ],
  [
    'said_once',
    'names a refund anew at every step',
    {
      transition: (situation, command) =>
        changed(transition(situation, command), (step) => ({
          case: { ...step.case, refunds: step.case.refunds.map((one) => ({ ...one, key: `${one.key}.` })) },
        })),
    },
  ],
  [
    'said_once',
    'loses the other cases',
    {
      transition: (situation, command) =>
        changed(transition(situation, command), (step) => ({ case: { ...step.case, id: `${step.case.id}.` } })),
      applyForAfterSale: (situation, request) => {
        Object.assign(situation, { cases: [] });
        return applyForAfterSale(situation, request);
      },
    },
  ],
  [
    'said_once',
    'orders another payment at every try',
    {
      transition: (situation, command) =>
        changed(transition(situation, command), ({ effects, case: { version } }) => ({
          effects: effects.map((one) => (one.effect === 'send_payment' ? { ...one, total: one.total + version } : one)),
        })),
    },
  ],
  [
    'cases_within_cap',
    'forgets the other cases',
    { applyForAfterSale: (situation, request) => applyForAfterSale({ ...situation, cases: [] }, request) },
  ],
  [
    'cases_within_cap',
    'holds more than was paid',
    {
      applyForAfterSale: (situation, request) =>
        changed(applyForAfterSale(situation, request), (step) => ({
          case: { ...step.case, grants: step.case.grants.map((grant) => ({ ...grant, each: grant.each + 1 })) },
        })),
    },
  ],
  [
    'actions_as_listed',
    'offers everything',
    {
      availableActions: (situation, query) => {
        const { available, unavailable } = availableActions(situation, query);
        const all = unavailable.map(({ action }) => ({
          action,
          inputs: { required: [], optional: [] },
          leadsTo: ['closed'] as const,
          until: null,
        }));
        return { available: [...available, ...all], unavailable: [] };
      },
    },
  ],
  ['actions_as_listed', 'offers nothing', { availableActions: () => ({ available: [], unavailable: [] }) }],
  [
    'actions_as_listed',
    'says that all leads to the end',
    {
      availableActions: (situation, query) => {
        const { available, unavailable } = availableActions(situation, query);
        return { available: available.map((one) => ({ ...one, leadsTo: ['closed'] as const })), unavailable };
      },
    },
  ],
  ['applications_as_told', 'denies everything by surprise', { applyForAfterSale: () => denied }],
  [
    'applications_as_told',
    'tells one reason alone',
    {
      applyForAfterSale: (situation, request) => {
        const answer = applyForAfterSale(situation, request);
        return answer.outcome === 'deny' ? { ...answer, reasons: [answer.reasons[0]] } : answer;
      },
    },
  ],
  ['cases_end', 'waits for nobody', { nextDeadline: () => null }],
  [
    'cases_end',
    'waits for cases that have ended',
    {
      nextDeadline: (situation, query) => {
        const waiting = situation.cases.find(({ state }) => isInProgress(state));
        return nextDeadline(situation, query) ?? (waiting ? nextDeadline(situation, { caseId: waiting.id }) : null);
      },
    },
  ],
  [
    'cases_end',
    'opens ended cases again',
    {
      transition: (situation, command) => {
        const cases = situation.cases.map((one) =>
          one.id === command.caseId && !isInProgress(one.state) ? { ...one, state: 'pending_review' as const } : one,
        );
        return transition({ ...situation, cases }, command);
      },
    },
  ],
  [
    'cases_end',
    'forgets what was told',
    { evolve: (before, event) => ({ ...evolve(before, event), description: 'lost' }) },
  ],
  [
    'pure_steps',
    'counts how often it was asked',
    {
      applyForAfterSale: (situation, request) => {
        asked += 1;
        return changed(applyForAfterSale(situation, request), (step) => ({
          case: { ...step.case, description: `the ${asked}th` },
        }));
      },
    },
  ],
  [
    'pure_steps',
    'freezes what it is asked of',
    {
      transition: (situation, command) => {
        Object.freeze(situation.cases);
        return transition(situation, command);
      },
    },
  ],
  [
    'closed_windows',
    'forgives whoever comes after two months',
    {
      checkEligibility: (situation, query) => {
        const { order, now } = situation;
        const isLate = now > order.placedAt + 60 * DAY;
        return checkEligibility({ ...situation, now: isLate ? order.placedAt + 5 * DAY : now }, query);
      },
    },
  ],
  [
    'closed_windows',
    'forgets a type',
    {
      checkEligibility: (situation, query) =>
        checkEligibility(situation, query).slice(0, situation.now % 2 === 0 ? 1 : 2),
    },
  ],
  [
    'pure_eligibility',
    'writes down who asked',
    {
      checkEligibility: (situation, query) => {
        Object.assign(query, { explain: true });
        return checkEligibility(situation, query);
      },
    },
  ],
  [
    'rollup_of_any_order',
    'counts the first case alone',
    { rollUpOrder: (situation) => rollUpOrder({ ...situation, cases: situation.cases.slice(0, 1) }) },
  ],
  [
    'balanced_settlements',
    'forgets one entry',
    {
      settleOrder: (situation) => {
        const { entries, ...rest } = settleOrder(situation);
        return { ...rest, entries: entries.slice(1) };
      },
    },
  ],
  [
    'reversed_settlements',
    'keeps the fees of what came back',
    { settleOrder: (situation) => settleOrder({ ...situation, cases: [] }) },
  ],
  [
    'reversed_sales',
    'takes back more fee than there was',
    {
      settleOrder: (situation) => {
        const { entries, ...rest } = settleOrder(situation);
        return {
          ...rest,
          entries: entries.map((one) =>
            one.kind === 'service_fee' ? { ...one, amount: one.amount - 1_000_000 } : one,
          ),
        };
      },
    },
  ],
];
