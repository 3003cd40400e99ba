// Makes the vectors anew: run it after a change of an answer that is meant, and read what the change in the digests says.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as aftersale from 'aftersale';
import * as messages from 'aftersale/messages';
import { orderArbitrary, policyArbitrary, queryArbitrary, situationArbitrary } from 'aftersale/testing';
import fc from 'fast-check';
import { answersTo } from './answers.mjs';
import { digest } from './digest.mjs';
import { draws, pick } from './draw.mjs';
import { walkIn } from './walks.mjs';

const SEED = 20_261_123;
/** Few policies, since each is told in full. */
const POLICIES = 16;
const LANGUAGES = ['zh-CN', 'en'];
const ZONES = ['Asia/Shanghai', 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Apia', '+08:00', '-03:30'];
const HERE = new URL('./', import.meta.url);

const sample = (arbitrary, numRuns, seed = SEED) => fc.sample(arbitrary, { numRuns, seed });

/** Policies are told once, by their number. */
const policies = [];
const numbers = new Map();
function numberOf(policy) {
  const text = JSON.stringify(policy);
  if (!numbers.has(text)) {
    numbers.set(text, policies.length);
    policies.push(policy);
  }
  return numbers.get(text);
}

function story({ policy, ...situation }, asks) {
  return { policy: numberOf(policy), situation, asks };
}

const alone = (asks) => ({ policy: null, situation: null, asks });

function requestFor({ order }, draw) {
  const line = pick(draw, order.lines);
  return {
    caseId: 'new',
    type: pick(draw, aftersale.AFTER_SALE_TYPES),
    reason: pick(draw, aftersale.CLAIM_REASON_NAMES),
    actor: pick(draw, ['buyer', 'agent', 'supervisor']),
    lines: [{ lineId: line.id, quantity: 1 + Math.floor(draw() * line.quantity) }],
  };
}

/** What is asked of an order as a whole, and by whoever runs the shop. */
const wholeOrder = ({ order }) => [
  { question: 'rollUpOrder' },
  { question: 'settleOrder' },
  { question: 'settlePeriod' },
  { question: 'measure' },
  { question: 'splitPayment' },
  { question: 'urgeShipment' },
  { question: 'screenOrder', input: { blacklisted: true, parcels: 7, area: 'far away' } },
  {
    question: 'resolveStockOut',
    input: { id: 'out', caseId: 'out', units: [{ lineId: order.lines[0].id, from: 0, to: 1 }] },
  },
];

const examples = () => {
  const folder = new URL('../../docs/examples/', HERE);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')))
    .map(({ situation, ask = { actor: 'buyer' }, refunds = [] }) =>
      story(situation, [
        { question: 'checkFacts' },
        { question: 'allocateOrder' },
        ...wholeOrder(situation),
        { question: 'checkEligibility', input: { ...ask, explain: true } },
        ...LANGUAGES.map((language) => ({ question: 'explainReasons', input: { ...ask, language } })),
        ...refunds.map((input) => ({ question: 'quoteRefund', input })),
      ]),
    );
};

const questions = () =>
  sample(
    situationArbitrary().chain((situation) =>
      fc.tuple(fc.constant(situation), queryArbitrary(situation), queryArbitrary(situation)),
    ),
    160,
  ).map(([drawn, ...queries], index, all) => {
    const draw = draws(index);
    const [first] = drawn.cases;
    const [{ policy }] = all[index % POLICIES];
    return story({ ...drawn, policy }, [
      { question: 'checkFacts' },
      { question: 'allocateOrder' },
      ...queries.map((input) => ({ question: 'checkEligibility', input })),
      ...queries.map((input, number) => ({
        question: 'explainReasons',
        input: { ...input, language: LANGUAGES[number] },
      })),
      ...[0, 1, 2].map(() => ({ question: 'quoteRefund', input: requestFor(drawn, draw) })),
      { question: 'orderDeadline' },
      ...wholeOrder(drawn),
      ...(first === undefined
        ? []
        : [
            { question: 'nextDeadline', input: { caseId: first.id } },
            { question: 'refundPath', input: { caseId: first.id } },
            { question: 'serviceLevels', input: { caseId: first.id } },
            { question: 'availableActions', input: { caseId: first.id, actor: pick(draw, aftersale.ACTORS) } },
          ]),
    ]);
  });

const walks = () => {
  const lifecyclePolicies = sample(policyArbitrary(['lifecycle', 'refund', 'deadlines']), 12);
  return sample(orderArbitrary({ maxQuantity: 3 }), 90).map((order, index) => {
    const policy = index % 3 === 0 ? aftersale.standard : lifecyclePolicies[index % lifecyclePolicies.length];
    const start = {
      order,
      cases: [],
      policy,
      now: (order.completedAt ?? order.paidAt ?? order.placedAt) + 60_000,
      version: 1,
    };
    return story(start, walkIn(start, index));
  });
};

const numbersAlone = () => {
  const draw = draws(SEED);
  const whole = (max) => Math.floor(draw() * max);
  return [
    ...sample(policyArbitrary(), 30).map((input) => ({ question: 'checkPolicy', input })),
    { question: 'checkPolicy', input: { id: '', version: 0.5, timeZone: 'Mars/Olympus', windows: { rules: 'none' } } },
    ...Array.from({ length: 300 }, () => ({
      question: 'apportion',
      input: {
        total: whole(2) === 0 ? whole(100_000) : -whole(Number.MAX_SAFE_INTEGER),
        weights: Array.from({ length: 1 + whole(6) }, () => whole(10 ** (1 + whole(15)))),
        options: { remainder: pick(draw, ['largest_remainder', 'last_line', 'first_line']) },
      },
    })),
    ...ZONES.flatMap((zone) =>
      Array.from({ length: 50 }, () => ({
        question: 'nextMidnight',
        input: { instant: Date.UTC(1990 + whole(60), whole(12), whole(28), whole(24), whole(60)), zone },
      })),
    ),
  ];
};

const vectors = { policies, stories: [alone(numbersAlone()), ...examples(), ...questions(), ...walks()] };
const answers = answersTo({ ...aftersale, messages }, vectors);
mkdirSync(HERE, { recursive: true });
writeFileSync(new URL('vectors.json', HERE), `${JSON.stringify(vectors)}\n`);
writeFileSync(new URL('digests.json', HERE), `${JSON.stringify(answers.map(digest))}\n`);
console.log(`${answers.length} vectors in ${fileURLToPath(new URL('vectors.json', HERE))}`);
