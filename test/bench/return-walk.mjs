import { afterStep, allocateOrder, applyForAfterSale, transition } from 'aftersale';
import { benchOrder } from './orders.mjs';

const HOUR = 3_600_000;
const UNITS = [{ lineId: 'line-0', from: 0, to: 1 }];

/**
 * What is done in a return, from application to end.
 *
 * @type {readonly Pick<import('aftersale').CaseCommand, 'actor' | 'action' | 'input'>[]}
 */
const STEPS = [
  { actor: 'agent', action: 'approve', input: { returnAddress: 'Dock 1' } },
  { actor: 'buyer', action: 'submit_return', input: { trackingNumber: 'SF1', returnAddress: 'Dock 1' } },
  { actor: 'carrier', action: 'track_return', input: { carriage: 'in_transit' } },
  { actor: 'warehouse', action: 'sign_return', input: {} },
  { actor: 'inspector', action: 'inspect', input: { findings: [{ ...UNITS[0], result: 'accepted' }] } },
  { actor: 'finance', action: 'confirm_refund', input: {} },
  { actor: 'system', action: 'complete_refund', input: {} },
];

/** @template Value @param {import('aftersale').Decision<Value>} answer */
function allowed(answer) {
  if (answer.outcome === 'deny') throw new Error(JSON.stringify(answer.reasons));
  return answer.value;
}

/**
 * A return under a policy, step by step: each with the situation it is taken in and the command that takes it.
 *
 * @param {import('aftersale').Policy} policy
 */
export function returnWalk(policy) {
  const order = benchOrder(5, 1);
  const empty = { order, allocation: allocateOrder(order, policy), cases: [], policy, now: HOUR, version: 1 };
  const application = allowed(
    applyForAfterSale(empty, {
      id: 'apply',
      caseId: 'case',
      situationVersion: 1,
      actor: 'buyer',
      type: 'return_refund',
      reason: 'no_reason',
      lines: UNITS,
    }),
  );
  let situation = afterStep(empty, application);
  return STEPS.map((step, index) => {
    const caseVersion = situation.cases[0]?.version ?? 0;
    const command = /** @type {import('aftersale').CaseCommand} */ ({
      id: `step-${index}`,
      caseId: 'case',
      caseVersion,
      situationVersion: situation.version,
      ...step,
    });
    const taken = { situation, command };
    situation = afterStep(situation, allowed(transition(situation, command)));
    return taken;
  });
}
