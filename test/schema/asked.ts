import { allocateOrder, allocationOf, splitPayment } from 'aftersale/allocation';
import { checkEligibility, checkType } from 'aftersale/eligibility';
import { resolveStockOut, screenOrder } from 'aftersale/exceptions';
import { checkFacts, type Situation } from 'aftersale/facts';
import {
  ACTION_INPUTS,
  type ApplicationRequest,
  afterStep,
  applyBatch,
  applyForAfterSale,
  availableActions,
  type CaseCommand,
  type CaseEffect,
  decide,
  evolve,
  initialState,
  keptUnits,
  nextDeadline,
  orderDeadline,
  REFUND_ORDER_LIFECYCLE,
  REPLACEMENT_LIFECYCLE,
  RETURN_ORDER_LIFECYCLE,
  type RefundOrder,
  type ReplacementShipment,
  type ReturnOrder,
  refundRequestOf,
  SUPPLIER_CASE_LIFECYCLE,
  type SupplierCase,
  transition,
  transitionOrder,
  transitionRefundOrder,
  transitionReplacement,
  transitionReturnOrder,
  transitionSupplierCase,
} from 'aftersale/lifecycle';
import { measure, measureRates, mergeMeasures } from 'aftersale/metrics';
import { apportion } from 'aftersale/money';
import { checkPolicy, definePolicy, type Policy, standard } from 'aftersale/policy';
import { owedCompensation, quoteRefund, refundRecord, withRefund } from 'aftersale/refund';
import { rollUpOrder } from 'aftersale/rollup';
import { refundPath, serviceLevels, urgeShipment } from 'aftersale/service';
import { coverClaims, mergeStatements, settleOrder, statementOf } from 'aftersale/settlement';
import { ACTORS, AFTER_SALE_TYPES, ORDER_ACTIONS } from 'aftersale/vocabulary';
import { fullSituation } from '../fixtures/full-situation';
import { type Attempt, commandOf } from '../lifecycle/attempts';
import { explore } from '../lifecycle/exploration/explore';
import { STARTS, type Start } from '../lifecycle/starts';
import { askedOfPlatforms, attemptsIn, comparisonsOf, patchesOf } from './asked-of-leaves';
import { type Asked, asking } from './asking';

const ask = {
  allocateOrder: asking('allocateOrder', allocateOrder),
  splitPayment: asking('splitPayment', splitPayment),
  checkFacts: asking('checkFacts', checkFacts),
  checkPolicy: asking('checkPolicy', checkPolicy),
  checkEligibility: asking('checkEligibility', checkEligibility),
  checkType: asking('checkType', checkType),
  quoteRefund: asking('quoteRefund', quoteRefund),
  applyForAfterSale: asking('applyForAfterSale', applyForAfterSale),
  availableActions: asking('availableActions', availableActions),
  transition: asking('transition', transition),
  decide: asking('decide', decide),
  evolve: asking('evolve', evolve),
  nextDeadline: asking('nextDeadline', nextDeadline),
  applyBatch: asking('applyBatch', applyBatch),
  rollUpOrder: asking('rollUpOrder', rollUpOrder),
  refundPath: asking('refundPath', refundPath),
  serviceLevels: asking('serviceLevels', serviceLevels),
  urgeShipment: asking('urgeShipment', urgeShipment),
  resolveStockOut: asking('resolveStockOut', resolveStockOut),
  screenOrder: asking('screenOrder', screenOrder),
  mergeMeasures: asking('mergeMeasures', mergeMeasures),
  measureRates: asking('measureRates', measureRates),
  settleOrder: asking('settleOrder', settleOrder),
  statementOf: asking('statementOf', statementOf),
  mergeStatements: asking('mergeStatements', mergeStatements),
  coverClaims: asking('coverClaims', coverClaims),
  transitionOrder: asking('transitionOrder', transitionOrder),
  transitionRefundOrder: asking('transitionRefundOrder', transitionRefundOrder),
  transitionReturnOrder: asking('transitionReturnOrder', transitionReturnOrder),
  transitionReplacement: asking('transitionReplacement', transitionReplacement),
  transitionSupplierCase: asking('transitionSupplierCase', transitionSupplierCase),
  definePolicy: asking('definePolicy', definePolicy),
  apportion: asking('apportion', apportion),
  allocationOf: asking('allocationOf', allocationOf),
  owedCompensation: asking('owedCompensation', owedCompensation),
  refundRequestOf: asking('refundRequestOf', refundRequestOf),
  refundRecord: asking('refundRecord', refundRecord),
  withRefund: asking('withRefund', withRefund),
  afterStep: asking('afterStep', afterStep),
  orderDeadline: asking('orderDeadline', orderDeadline),
  keptUnits: asking('keptUnits', keptUnits),
};

/** Everything that can be asked of one situation, without changing it. */
function* askedOf(situation: Situation): Generator<Asked> {
  const { order, policy, version } = situation;
  const lines = order.lines.map(({ id, quantity }) => ({ lineId: id, quantity }));
  yield ask.checkFacts(situation);
  yield ask.checkFacts({ ...situation, now: 0 });
  yield ask.rollUpOrder(situation);
  yield ask.settleOrder(situation);
  const settlement = settleOrder(situation);
  yield ask.statementOf(settlement, null);
  yield ask.mergeStatements([statementOf(settlement), statementOf(settlement)]);
  yield ask.coverClaims(settlement.claims, { balance: 100, deposit: 50 }, policy.lifecycle.recoverFrom);
  const measures = measure([situation], { serviceLevels, perBuyer: true, traffic: { visits: 9, logins: 3 } });
  yield ask.mergeMeasures(measures, measures);
  yield ask.measureRates(measures);
  yield ask.measureRates(measures, { digits: 2, rewardWithin: 1_000 });
  yield ask.screenOrder(situation);
  const costs = order.lines.map(({ id, unitPrice }) => ({ lineId: id, unitCost: unitPrice * 2 }));
  yield ask.screenOrder(situation, { costs, blacklisted: true, parcels: 9, area: 'island' });
  const units = order.lines.map(({ id, quantity }) => ({ lineId: id, from: 0, to: quantity }));
  const swaps = order.lines.map(({ id, unitPrice }) => ({ lineId: id, sku: 'other', unitPrice }));
  yield ask.resolveStockOut(situation, { id: 'k', caseId: 'short', units });
  yield ask.resolveStockOut(situation, { id: 'k', caseId: 'short', units, swaps, restockedAt: situation.now });
  yield ask.urgeShipment(situation);
  yield ask.urgeShipment(situation, { promisedUntil: order.placedAt });
  yield ask.allocateOrder(order, policy);
  yield ask.allocationOf(situation);
  yield ask.orderDeadline(situation);
  yield ask.keptUnits(situation);
  for (const actor of ACTORS) yield ask.checkEligibility(situation, { actor, explain: true });
  for (const type of AFTER_SALE_TYPES) {
    yield ask.checkType(situation, type, { actor: 'buyer', lines, reason: 'quality', amount: 1 });
    const request = { caseId: 'q', type, lines, reason: 'quality', actor: 'agent' } as const;
    yield ask.quoteRefund(situation, request);
    const quote = quoteRefund(situation, request);
    if (quote.outcome === 'deny') continue;
    yield ask.refundRecord(quote.value, 'created');
    for (const claim of situation.cases) yield ask.withRefund(claim, quote.value, 'succeeded');
  }
  for (const action of ORDER_ACTIONS) {
    yield ask.transitionOrder(situation, { id: 'k', version, actor: 'system', action, input: {} });
  }
  for (const claim of situation.cases) {
    const { id: caseId } = claim;
    yield ask.owedCompensation(situation, claim);
    yield ask.refundRequestOf(claim);
    for (const actor of ACTORS) yield ask.availableActions(situation, { caseId, actor });
    yield ask.nextDeadline(situation, { caseId });
    yield ask.refundPath(situation, { caseId });
    yield ask.serviceLevels(situation, { caseId, inquiries: [{ asked: 'carrier', askedAt: order.placedAt }] });
  }
  yield* attemptsIn(situation);
}

/** So many places on the way from one beginning are visited: far enough for most of what cases can come to. */
const VISITS = 30;

/** The life of a case from one beginning, as far as it can come, each kind of step once, and everything asked on its way. */
function* askedAlong(start: Start, policy: Policy, seen: Set<string>): Generator<Asked> {
  const invoiced: Start = { ...start, situation: (under) => withInvoice(start.situation(under)) };
  const before = invoiced.situation(policy);
  const request: ApplicationRequest = { id: 'k', caseId: 'case', situationVersion: 1, ...start.application };
  yield* askedOf(before);
  yield ask.applyForAfterSale(before, { ...request, explain: true });
  yield ask.applyForAfterSale(before, { ...request, situationVersion: 2 });
  let visits = 0;
  for (const { node, steps } of explore(invoiced, policy, false)) {
    if (visits++ === VISITS) return;
    if (isNew(seen, `${start.type} ${node.standing.case.state}`)) yield* askedOf(node.standing.situation);
    for (const { attempt, asked, taken } of steps) {
      const kind = [start.type, asked.case.state, attempt.action, taken?.case.state, taken?.effects.map(nameOf)];
      if (isAllowedInput(attempt) && isNew(seen, kind.join())) {
        yield* askedBy(asked.situation, commandOf(asked.situation, asked, attempt));
      }
    }
  }
}

const nameOf = ({ effect }: CaseEffect) => effect;

/** The conditions of a row are tried with all that could bear on them, whatever its action may be told. */
const isAllowedInput = ({ action, input }: Attempt): boolean => {
  const { required, optional } = ACTION_INPUTS[action];
  return Object.keys(input).every((name) => [...required, ...optional].some((known) => known === name));
};

const withInvoice = (situation: Situation): Situation => ({
  ...situation,
  order: { ...situation.order, invoice: { number: 'invoice-1' } },
});

function isNew(seen: Set<string>, kind: string): boolean {
  const before = seen.size;
  return seen.add(kind).size > before;
}

function* askedBy(situation: Situation, command: CaseCommand): Generator<Asked> {
  yield ask.transition(situation, command);
  yield ask.decide(command, situation);
  const taken = transition(situation, command);
  if (taken.outcome === 'deny') return;
  yield ask.afterStep(situation, taken.value);
  yield* patchesOf(situation, command);
  const cases = new Map(situation.cases.map((known) => [known.id, known]));
  for (const event of taken.value.events) {
    const before = cases.get(event.caseId) ?? initialState;
    yield ask.evolve(before, event);
    cases.set(event.caseId, evolve(before, event));
  }
}

const RECORD = { id: 'r', version: 1, enteredAt: 0, history: [] } as const;
const units = [{ lineId: 'cup', from: 0, to: 2 }];
const findings = [{ lineId: 'cup', from: 0, to: 1, result: 'accepted', disposition: 'restock' }] as const;
const at = { policy: standard, now: 60_000 };

/** Every action on every record beside the case, in every state. */
function* askedOfRecords(): Generator<Asked> {
  for (const state of REFUND_ORDER_LIFECYCLE.states) {
    const record: RefundOrder = { ...RECORD, state, total: 1_000, approver: 'finance' };
    for (const action of REFUND_ORDER_LIFECYCLE.actions)
      yield ask.transitionRefundOrder(record, { id: 'k', version: 1, actor: 'system', action, input: {} }, at);
  }
  for (const state of RETURN_ORDER_LIFECYCLE.states) {
    const record: ReturnOrder = { ...RECORD, caseId: 'c', state, units, trackingNumber: 'SF1', findings };
    for (const action of RETURN_ORDER_LIFECYCLE.actions) {
      const input = { trackingNumber: 'SF2', findings };
      yield ask.transitionReturnOrder(record, { id: 'k', version: 1, actor: 'warehouse', action, input }, at);
    }
  }
  for (const state of REPLACEMENT_LIFECYCLE.states) {
    const record: ReplacementShipment = { ...RECORD, caseId: 'c', state, units };
    for (const action of REPLACEMENT_LIFECYCLE.actions) {
      const input = { trackingNumber: 'SF2' };
      yield ask.transitionReplacement(record, { id: 'k', version: 1, actor: 'warehouse', action, input }, at);
    }
  }
  for (const state of SUPPLIER_CASE_LIFECYCLE.states) {
    const record: SupplierCase = { ...RECORD, caseId: 'c', state, units, reason: 'quality' };
    for (const action of SUPPLIER_CASE_LIFECYCLE.actions)
      yield ask.transitionSupplierCase(record, { id: 'k', version: 1, actor: 'supplier', action, input: {} }, at);
  }
}

function* askedBesides(): Generator<Asked> {
  const { order } = fullSituation;
  const single = { ...order, id: 'o1', discounts: [], tenders: [], parcels: [], lines: order.lines.slice(0, 1) };
  const paid = single.lines.reduce((total, { quantity, unitPrice }) => total + quantity * unitPrice, 0);
  const tenders = [{ id: 't', kind: 'cash', amount: paid + (single.freight?.charged ?? 0) }] as const;
  yield ask.splitPayment({ id: 'pay', orderIds: ['o1'], tenders }, [single], standard);
  yield ask.checkPolicy(standard);
  yield ask.definePolicy({ id: 'p', version: 1, timeZone: 'Asia/Tokyo', refund: { restockingRate: '0.1' } }, standard);
  yield ask.apportion(100, [1, 1, 1], { remainder: 'last_line', caps: [40, 40, 40] });
  yield ask.apportion(-100, [1, 2]);
  yield ask.checkPolicy({ ...standard, timeZone: 'Shanghai', colour: 'blue' });
  const [start] = STARTS;
  if (start === undefined) return;
  const situation = start.situation(standard);
  const on = [{ caseId: 'case', caseVersion: 1, situationVersion: 2 }];
  const answer = applyForAfterSale(situation, { id: 'k', caseId: 'case', situationVersion: 1, ...start.application });
  if (answer.outcome === 'deny') return;
  const after = { ...situation, cases: [answer.value.case], version: 2 };
  yield ask.applyBatch([after], { id: 'b', actor: 'agent', action: 'approve', input: {}, on });
}

/** Every question, asked of every type of case on its way from beginning to end, and of a situation with all there can be. */
export function* everythingAsked(): Generator<Asked> {
  yield* askedOf(fullSituation);
  yield* askedBesides();
  yield* askedOfPlatforms();
  yield* comparisonsOf(fullSituation);
  yield* askedOfRecords();
  const policies = (['never', 'approved'] as const).map((instantRefundAt) =>
    definePolicy(
      { id: 'p', version: 1, lifecycle: { erpConnected: true }, refund: { exchangeWith: 'any', instantRefundAt } },
      standard,
    ),
  );
  const seen = new Set<string>();
  for (const policy of policies) for (const start of STARTS) yield* askedAlong(start, policy, seen);
}
