import { draws, pick } from '../vectors/draw.mjs';
import { altered, wholly } from './alter.mjs';
import { isUntouched, judged } from './judge.mjs';
import { PUBLIC_FUNCTIONS } from './public-functions.mjs';
import { questionsAsked } from './questions-asked.mjs';

/** How many inputs of ten are nothing that was ever right. */
const WHOLLY = 1;

/** The questions of each function, in the order of the functions. */
function byFunction(questions) {
  const groups = new Map([...PUBLIC_FUNCTIONS.keys()].map((name) => [name, []]));
  for (const question of questions) groups.get(question.name).push(question);
  return [...groups.values()].filter((group) => group.length > 0);
}

/** Functions that ask many others, each of which is asked by itself; they take longer than all of those. */
const ASKING_OTHERS = ['compareAnswers', 'comparePolicies', 'parseSituation'];

/** The functions that are asked about a whole situation, where most of what can go wrong is. */
const aboutSituations = (groups) =>
  groups.filter(([{ name, given }]) => !ASKING_OTHERS.includes(name) && given.some((one) => one?.order !== undefined));

/** One input of so many is about a whole situation besides. */
const SITUATION_EVERY = 4;

/**
 * Inputs by their number: the same seed and number give the same input, so that a fault is found again by itself.
 *
 * @param {number} seed
 * @param {number} histories how many of them the sensible questions are asked about
 */
function inputsOf(seed, histories) {
  const questions = questionsAsked({ seed, histories });
  const groups = byFunction(questions);
  const whole = aboutSituations(groups);
  return (number) => {
    const draw = draws(Math.imul(seed, 0x9e3779b1) ^ number);
    const turn = Math.floor(number / SITUATION_EVERY);
    const group =
      number % SITUATION_EVERY === 0 ? whole[turn % whole.length] : groups[(number - turn - 1) % groups.length];
    const { name, given } = pick(draw, group);
    const isWholly = draw() * 10 < WHOLLY;
    return { name, given: isWholly ? wholly(draw) : altered(given, { draw, others: questions }) };
  };
}

const NOTHING = { answered: 0, refused: 0 };

/**
 * Asks every public function in turn what a seed makes of sensible questions, and counts what comes of it. The number of the
 * input is told before it is asked, so that somebody else can see where it hangs.
 *
 * @param {{ seed: number, histories?: number, from: number, to: number, starts?: (number: number) => void }} options
 */
export async function campaign({ seed, histories = 40, from, to, starts = () => undefined }) {
  const inputAt = inputsOf(seed, histories);
  const functions = new Map();
  const codes = new Map();
  const faults = [];
  for (let number = from; number < to; number += 1) {
    starts(number);
    const { name, given } = inputAt(number);
    const result = await judged(PUBLIC_FUNCTIONS.get(name), name, given);
    const { answered, refused } = functions.get(name) ?? NOTHING;
    const isAnswer = 'answered' in result;
    functions.set(name, { answered: answered + Number(isAnswer), refused: refused + Number(!isAnswer) });
    if ('code' in result) codes.set(result.code, (codes.get(result.code) ?? 0) + 1);
    if ('fault' in result) faults.push({ number, name, fault: result.fault });
    if (number % 1000 === 0 && !isUntouched()) faults.push({ number, name, fault: 'a prototype was changed' });
  }
  return { inputs: to - from, functions, codes, faults };
}
