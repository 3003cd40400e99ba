import {
  ACTORS,
  afterStep,
  applyForAfterSale,
  availableActions,
  checkEligibility,
  nextDeadline,
  REMEDIES,
  RULINGS,
  transition,
} from 'aftersale';
import { draws, pick } from './draw.mjs';

const HOUR = 3_600_000;
const ENOUGH_STEPS = 14;

/** Something to tell with an action, for each input it can need. */
const INPUTS = {
  why: () => 'worn',
  reason: () => 'quality',
  description: () => 'a seam is open',
  address: () => 'Gate 2',
  replacement: () => 'the same in blue',
  type: ({ draw }) => pick(draw, ['refund_only', 'return_refund', 'exchange']),
  amount: ({ claim, draw }) => claim.topUp ?? Math.floor(draw() * 3000),
  returnAddress: ({ claim }) => claim.returnAddress ?? 'Dock 1',
  trackingNumber: () => 'SF1',
  carriage: ({ draw }) => pick(draw, ['in_transit', 'delivered', 'lost']),
  findings: ({ claim, draw }) =>
    claim.claims.map((claimed) => ({
      ...claimed,
      result: pick(draw, ['accepted', 'accepted', 'missing', 'wrong_goods']),
    })),
  splitCaseId: ({ claim }) => `${claim.id}-rest`,
  remedy: ({ draw }) => pick(draw, REMEDIES),
  ruling: ({ draw }) => pick(draw, RULINGS),
  channelRefusal: () => 'account_closed',
  account: () => 'account 7',
  accepted: ({ draw }) => draw() < 0.5,
};

const USEFUL_OPTIONS = ['returnAddress', 'splitCaseId'];

const inputFor = ({ required, optional }, around) =>
  Object.fromEntries(
    [...required, ...optional.filter((name) => USEFUL_OPTIONS.includes(name))].map((name) => [
      name,
      INPUTS[name](around),
    ]),
  );

/** What could be asked of a case next: everything anybody may do. */
const possible = (situation, caseId) =>
  ACTORS.flatMap((actor) =>
    availableActions(situation, { caseId, actor }).available.map(({ action, inputs }) => ({ actor, action, inputs })),
  );

function applicationIn(situation, draw) {
  const offered = checkEligibility(situation, { actor: 'buyer' }).filter(({ outcome }) => outcome !== 'deny');
  if (offered.length === 0) return null;
  const { type } = pick(draw, offered);
  const { reasons } = pick(
    draw,
    situation.policy.eligibility.offeredReasons.filter(({ types }) => types.includes(type)),
  );
  const line = pick(draw, situation.order.lines);
  return {
    id: 'apply',
    caseId: 'case',
    situationVersion: situation.version,
    actor: 'buyer',
    type,
    lines: [{ lineId: line.id, quantity: 1 + Math.floor(draw() * line.quantity) }],
    reason: pick(draw, reasons),
    description: 'as shown',
    evidence: [{ kind: 'photo', reference: 'photo 1' }],
    address: 'Gate 2',
    replacement: 'the same in blue',
  };
}

/**
 * What is asked along a random walk of one case, from its application on: who may do what, until when, and one of
 * them at each step; at times the deadline passes instead. Empty where nothing can be applied for.
 */
export function walkIn(start, seed) {
  const draw = draws(seed);
  const application = applicationIn(start, draw);
  if (application === null) return [];
  const asks = [{ question: 'applyForAfterSale', input: application, advances: true }];
  const opened = applyForAfterSale(start, application);
  if (opened.outcome === 'deny') return asks;
  let now = afterStep(start, opened.value);
  for (let step = 0; step < ENOUGH_STEPS; step += 1) {
    const deadline = nextDeadline(now, { caseId: 'case' });
    asks.push({ question: 'nextDeadline', input: { caseId: 'case' }, now: now.now });
    const late = deadline !== null && draw() < 0.15;
    now = { ...now, now: late ? deadline.until : now.now + HOUR };
    const actor = pick(draw, ACTORS);
    asks.push({ question: 'availableActions', input: { caseId: 'case', actor }, now: now.now });
    const choices = possible(now, 'case');
    if (choices.length === 0) return asks;
    const chosen = pick(draw, choices);
    const claim = now.cases.find(({ id }) => id === 'case');
    const command = {
      id: `step-${step}`,
      caseId: 'case',
      caseVersion: claim.version,
      situationVersion: now.version,
      actor: chosen.actor,
      action: chosen.action,
      input: inputFor(chosen.inputs, { claim, draw }),
    };
    asks.push({ question: 'transition', input: command, advances: true, now: now.now });
    const answer = transition(now, command);
    if (answer.outcome !== 'deny') now = afterStep(now, answer.value);
  }
  const last = { input: { caseId: 'case' }, now: now.now };
  for (const question of ['refundPath', 'serviceLevels', 'rollUpOrder', 'settleOrder', 'measure'])
    asks.push({ question, ...last });
  return asks;
}
