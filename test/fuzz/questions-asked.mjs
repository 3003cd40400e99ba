import * as lifecycles from 'aftersale/lifecycle';
import * as schemas from 'aftersale/schema';
import {
  attemptsOn,
  caseHistoryArbitrary,
  caseStories,
  commandOf,
  policyArbitrary,
  QUESTIONS,
  queryArbitrary,
} from 'aftersale/testing';
import fc from 'fast-check';
import { draws, pick } from '../vectors/draw.mjs';
import { PUBLIC_FUNCTIONS } from './public-functions.mjs';
import { tour } from './tour.mjs';

/** The public functions, which write down what they are asked; where one refuses there is no answer to go on with. */
function recording(asked) {
  return Object.fromEntries(
    [...PUBLIC_FUNCTIONS].map(([name, answer]) => [
      name,
      (...given) => {
        asked.push({ name, given });
        try {
          return answer(...given);
        } catch (error) {
          if (typeof error?.code !== 'string') throw error;
          return undefined;
        }
      },
    ]),
  );
}

const requestOn = ({ order, cases }, draw) => {
  const line = pick(draw, order.lines);
  return {
    caseId: `new-${cases.length}`,
    type: pick(draw, ['refund_only', 'return_refund', 'exchange', 'compensation']),
    reason: pick(draw, ['no_reason', 'quality', 'not_received', 'other']),
    actor: pick(draw, ['buyer', 'agent']),
    lines: [{ lineId: line.id, quantity: 1 + Math.floor(draw() * line.quantity) }],
  };
};

const nextCommand = (situation, draw) => {
  const claims = situation.cases.filter(({ state }) => state !== 'closed');
  if (claims.length === 0) return undefined;
  const standing = { situation, case: pick(draw, claims), policy: situation.policy };
  const attempts = attemptsOn(standing);
  return attempts.length === 0 ? undefined : commandOf(situation, standing, pick(draw, attempts));
};

/** The situation as a service may keep it: with the allocation, what was settled, older policies and the rest of a payment. */
const withAllThatIsStored = (situation, older) => ({
  ...situation,
  allocation: QUESTIONS.allocateOrder(situation.order, situation.policy),
  settled: { at: situation.now, amount: 1000, refunds: [] },
  policies: [older],
  group: { orders: [{ ...situation.order, id: 'sibling' }], cases: [] },
});

/**
 * Sensible questions to every public function: what is asked on tours through situations that whole histories come through.
 * The same seed gives the same questions.
 *
 * @param {{ seed: number, histories: number }} options
 * @returns {{ name: string, given: unknown[] }[]}
 */
export function questionsAsked({ seed, histories }) {
  const draw = draws(seed);
  const sample = (arbitrary, numRuns = 1) => fc.sample(arbitrary, { numRuns, seed: Math.floor(draw() * 2 ** 31) });
  const asked = [];
  const ask = recording(asked);
  const policies = sample(policyArbitrary(), histories);
  for (const policy of policies) {
    const [history] = sample(caseHistoryArbitrary(policy));
    const { moments, end } = caseStories.tell(history, policy, QUESTIONS);
    const before = pick(draw, moments)?.before ?? end;
    for (const situation of [before, withAllThatIsStored(end, pick(draw, policies))]) {
      const [query] = sample(queryArbitrary(situation));
      const about = { situation, query, request: requestOn(situation, draw), other: pick(draw, policies) };
      tour(ask, { lifecycles, schemas, ...about, command: nextCommand(situation, draw) });
    }
  }
  return asked;
}
