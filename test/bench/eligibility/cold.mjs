/** What the first answer takes in a fresh process: to load what answers, with its rules, and to answer. */
import { standard } from 'aftersale/policy';

const QUESTIONS = {
  ours: async () => {
    const { checkEligibility } = await import('aftersale/eligibility');
    return ({ situation, actor }) => checkEligibility({ ...situation, policy: standard }, { actor });
  },
  'json-rules-engine': async () => {
    const { askJsonRules, jsonRulesEngine } = await import('./json-rules.mjs');
    const engine = jsonRulesEngine();
    return ({ facts }) => askJsonRules(engine, facts);
  },
  '@casl/ability': async () => {
    const { askCaslWhy, caslAbility } = await import('./casl.mjs');
    const ability = caslAbility();
    return ({ facts }) => askCaslWhy(ability, facts);
  },
};

const [, , name = '', question = ''] = process.argv;
const asked = JSON.parse(question);
const began = process.hrtime.bigint();
const answer = await QUESTIONS[name]();
const loaded = process.hrtime.bigint();
await answer(asked);
const answered = process.hrtime.bigint();
console.log(JSON.stringify({ load: Number(loaded - began), first: Number(answered - loaded) }));
