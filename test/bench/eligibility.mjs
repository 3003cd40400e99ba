/**
 * Which after-sale types are open, with every reason why not, against the same rules in json-rules-engine and in CASL. Theirs
 * are the rules that can matter to one unit of one line under the standard policy with no reason named; all three answer
 * alike over all questions before any is timed.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { checkEligibility } from 'aftersale';
import { report, time } from './comparison.mjs';
import { askCasl, askCaslWhy, caslAbility } from './eligibility/casl.mjs';
import { factsOf } from './eligibility/facts.mjs';
import { askJsonRules, jsonRules, jsonRulesEngine } from './eligibility/json-rules.mjs';
import { questions } from './eligibility/situations.mjs';
import { fastestOver } from './over-pool.mjs';
import { versioned } from './peers.mjs';

const POOL = 200;
const ROUNDS = 60;
const PROCESSES = 7;
const COLD = fileURLToPath(new URL('eligibility/cold.mjs', import.meta.url));

const engine = jsonRulesEngine();
const ability = caslAbility();

const ours = ({ situation, actor }) => checkEligibility(situation, { actor });
const jsonRulesAnswer = (question) => askJsonRules(engine, factsOf(question));
const caslWhy = (question) => askCaslWhy(ability, factsOf(question));
const casl = (question) => askCasl(ability, factsOf(question));

/** What all three can say: the outcome of each type, and for which rules, each once. */
const comparable = (answers) =>
  answers.map(({ type, outcome, reasons }) => ({
    type,
    outcome,
    reasons: [
      ...new Set(reasons.map((each) => (typeof each === 'string' ? each : `${each.rule} ${each.code}`))),
    ].sort(),
  }));
const outcomes = (answers) => answers.map(({ type, outcome }) => ({ type, outcome }));

const seen = new Map();
for (const question of questions) {
  const answer = comparable(ours(question));
  assert.deepEqual(comparable(await jsonRulesAnswer(question)), answer);
  assert.deepEqual(comparable(caslWhy(question)), answer);
  assert.deepEqual(outcomes(casl(question)), outcomes(answer));
  for (const { outcome, reasons } of answer) {
    seen.set(outcome, (seen.get(outcome) ?? 0) + 1);
    for (const reason of reasons) seen.set(reason, (seen.get(reason) ?? 0) + 1);
  }
}
for (const { event } of jsonRules)
  assert.ok(seen.has(`${event.params.rule} ${event.params.code}`), JSON.stringify(event));

const pool = questions.slice(0, POOL);
const answers = new Map(pool.map((question) => [question, ours(question)]));
/** A copy of an answer, which is the least that any way to tell the same takes. @param {unknown} told */
const copied = (told) => {
  if (Array.isArray(told)) return told.map(copied);
  if (typeof told !== 'object' || told === null) return told;
  const copy = {};
  for (const name in told) copy[name] = copied(told[name]);
  return copy;
};
const [mine = 0, byJsonRules = 0, byCaslWhy = 0, byCasl = 0, byCopy = 0, byText = 0] = await fastestOver(
  pool,
  [
    ours,
    jsonRulesAnswer,
    caslWhy,
    casl,
    (question) => copied(answers.get(question)),
    (question) => JSON.stringify(answers.get(question)),
  ],
  { chunk: 4, rounds: ROUNDS },
);

/** The fastest of some fresh processes. @param {string} name */
function cold(name) {
  const [question] = pool.filter(({ actor, situation }) => actor === 'buyer' && situation.order.status === 'completed');
  if (question === undefined) throw new Error('no completed order');
  const { policy: _, ...situation } = question.situation;
  const asked = JSON.stringify({ actor: question.actor, situation, facts: factsOf(question) });
  const runs = Array.from({ length: PROCESSES }, () =>
    JSON.parse(execFileSync(process.execPath, [COLD, name, asked], { encoding: 'utf8' })),
  );
  const least = (part) => Math.min(...runs.map((run) => run[part]));
  return [time(least('load')), time(least('first'))];
}

let turn = 0;
const task = () => {
  turn = (turn + 1) % pool.length;
  return ours(pool[turn] ?? questions[0]);
};
const jsonRulesEngineName = versioned('json-rules-engine');
const caslName = versioned('@casl/ability');
await report(
  [
    {
      what: 'all types, every reason',
      ours: mine,
      against: jsonRulesEngineName,
      theirs: byJsonRules,
      goal: { fasterBy: 40 },
      task,
    },
    { what: 'all types, every reason', ours: mine, against: caslName, theirs: byCaslWhy },
    { what: 'all types; the other without reasons', ours: mine, against: `${caslName}, \`can\` alone`, theirs: byCasl },
    { what: 'to find the answer; the other copies it', ours: mine, against: 'by hand, field by field', theirs: byCopy },
    {
      what: 'to find the answer; the other writes it as text',
      ours: mine,
      against: '`JSON.stringify`',
      theirs: byText,
    },
  ],
  [
    {
      title: 'Cold: the first answer in a fresh process, the fastest of several',
      head: ['who answers', 'to load it', 'to give the first answer'],
      cells: [
        ['`checkEligibility`', ...cold('ours')],
        [jsonRulesEngineName, ...cold('json-rules-engine')],
        [caslName, ...cold('@casl/ability')],
      ],
    },
    {
      title: 'What was compared before it was timed, and came out equal',
      head: ['questions', 'rules', 'types allowed', 'for review', 'denied'],
      cells: [
        [
          questions.length,
          jsonRules.length,
          ...['allow', 'review', 'deny'].map((outcome) => seen.get(outcome) ?? 0),
        ].map((count) => count.toLocaleString('en')),
      ],
    },
  ],
);
