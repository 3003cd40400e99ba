import { types } from 'node:util';
import { ERROR_CODES } from 'aftersale';
import { REFUSAL } from './hostile-values.mjs';
import { SUMS } from './sums.mjs';

const isCoded = (error) => ERROR_CODES.includes(error?.code) && error.name === 'AfterSaleError';

/** Functions whose answer is no data but functions, schemas, maps or errors, or whose numbers are not judged. */
const NOT_DATA = new Set([
  'byLine',
  // They tell what the faults are.
  'checkFacts',
  'parseSituation',
  // How many units ranges span, also where they begin or end inside of one.
  'countUnits',
  'decisionSchema',
  'defineLifecycle',
  'liberal',
  'malformed',
  'modelOf',
  'phrasingOf',
  'toXStateMachine',
  'verifyLifecycle',
]);

/** Functions that answer with money they worked out, so that every number in the answer is theirs. */
const MONEY = new Set([
  ...Object.keys(SUMS),
  'computedBlocks',
  'discountBasket',
  'discountedLines',
  'fromDecimalText',
  'includedPart',
  'measure',
  'measureRates',
  'multiplyByRate',
  'multiplyDivide',
  'owedCompensation',
]);

/** Where money stands in an answer: in these fields, and in lists of numbers. */
const AMOUNTS =
  /^\d+$|^(?:amount|paid|list|net|due|price|total|suggested|transfer|refund|refundable|refunded|pending|left|each|granted|shortfall|topUp|receivable|payable|recoverable|settledBefore|received|balance|deposit|fromBalance|fromDeposit|ordered|canceled|returned|cost|sum|max|compensation|quotient|onSubsidy|points|goods|value|unapplied)$/i;

/** What a list of something else has where data are looked for. */
const INHERITED = new Set(Object.values(Object.getOwnPropertyDescriptors(Array.prototype)).map(({ value }) => value));

/** Functions that read an iterable or a stream, whose own errors pass as they are. */
const READERS = new Set(['comparePolicies', 'measure', 'settlePeriod']);

const NUMBER_TEXT = /^-?\d+(?:\.\d+)?$/;

const isPlain = (value) => {
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === Array.prototype;
};

/**
 * Every number in a value of JSON, and the name it stands under; null where it is none, refuses to be read, contains itself, or is
 * nested deeper than any data is. What stands in several places is looked at once.
 */
function numbersOf(value) {
  try {
    return numbersIn(value, '0', { numbers: [], wasRead: new Map() }, 0);
  } catch {
    return null;
  }
}

function numbersIn(value, key, found, depth) {
  const { numbers, wasRead } = found;
  if (typeof value === 'number') numbers.push({ key, number: value });
  // Told as a text, a number may come back as one.
  else if (typeof value === 'string')
    numbers.push(...(NUMBER_TEXT.test(value) ? [{ key, number: Number(value), isText: true }] : []));
  else if (typeof value === 'object' && value !== null) {
    if (wasRead.has(value)) return wasRead.get(value) ? numbers : null;
    if (depth > 100 || !isPlain(value)) return null;
    wasRead.set(value, false);
    for (const name of Object.keys(value)) {
      const descriptor = Object.getOwnPropertyDescriptor(value, name);
      if (INHERITED.has(descriptor.value)) continue;
      // What stands in a list that has a name is named like it, so that an id told as a list is no list of amounts.
      const below = Array.isArray(value) && depth > 0 ? key : name;
      if (descriptor.get !== undefined || numbersIn(descriptor.value, below, found, depth + 1) === null) return null;
    }
    wasRead.set(value, true);
  } else if (value !== undefined && value !== null && typeof value !== 'string' && typeof value !== 'boolean')
    return null;
  return numbers;
}

const isWhole = (number) => Number.isSafeInteger(number) && !Object.is(number, -0);
const strangeIn = (numbers) => numbers.filter(({ number, isText }) => isText !== true && !isWhole(number));

/** Why an answer is none that may be given; null where it may. */
function faultOfAnswer(name, given, answer) {
  if (NOT_DATA.has(name)) return null;
  const asked = numbersOf(given);
  const told = numbersOf(answer);
  if (told === null) return asked === null ? null : 'an answer to data is no data';
  const strange = strangeIn(told);
  const wrong = MONEY.has(name) ? strange.find(({ key }) => AMOUNTS.test(key)) : undefined;
  if (wrong !== undefined) return `no amount: ${wrong.key} ${wrong.number}`;
  // What was told with data, such as a version, may come back as it was.
  const made =
    asked === null ? undefined : strange.find(({ number }) => !asked.some((one) => Object.is(one.number, number)));
  if (made !== undefined) return `a strange number: ${made.key} ${made.number}`;
  return asked !== null && SUMS[name]?.(answer, given) === false ? 'a wrong sum' : null;
}

/** Prototypes that everybody shares. */
const PROTOTYPES = [Object, Array, Function, String, Number, Boolean, Map, Set, Date, Error, Promise, RegExp].map(
  ({ prototype }) => ({ prototype, before: Object.getOwnPropertyDescriptors(prototype) }),
);

const KEYS_BEFORE = PROTOTYPES.map(({ prototype }) => Reflect.ownKeys(prototype).length);

/** Whether a shared prototype has more or fewer properties than at first: quick enough to be asked each time. */
const isPolluted = () =>
  PROTOTYPES.some(({ prototype }, index) => Reflect.ownKeys(prototype).length !== KEYS_BEFORE[index]);

/** Whether every property of the shared prototypes is what it was at first. */
export const isUntouched = () =>
  PROTOTYPES.every(({ prototype, before }) =>
    Reflect.ownKeys(before).every((key) => {
      const { value, get } = Object.getOwnPropertyDescriptor(prototype, key) ?? {};
      return value === before[key].value && get === before[key].get;
    }),
  );

/** All that a generator gives, and the rest as it is. */
function consumed(answer) {
  // What the caller told may be handed back, and must not be read here.
  return types.isGeneratorObject(answer) ? [...answer] : answer;
}

/**
 * What comes of a question: an answer, a refusal by its code, or a fault of the library.
 *
 * @returns {Promise<{ answered: true } | { code: string } | { fault: string }>}
 */
export async function judged(asked, name, given) {
  let answer;
  try {
    answer = asked(...given);
    if (!given.includes(answer)) {
      if (answer instanceof Promise) answer = await answer;
      answer = consumed(answer);
    }
  } catch (error) {
    if (isPolluted()) return { fault: 'a prototype was changed' };
    if (READERS.has(name) && error?.message === REFUSAL) return { code: 'own' };
    return isCoded(error) ? { code: error.code } : { fault: `no coded error: ${faultText(error)}` };
  }
  if (isPolluted()) return { fault: 'a prototype was changed' };
  const fault = faultOf(name, given, answer);
  return fault === null ? { answered: true } : { fault };
}

function faultOf(name, given, answer) {
  try {
    return given.includes(answer) ? null : faultOfAnswer(name, given, answer);
  } catch (error) {
    return `an answer that cannot be read: ${faultText(error)}`;
  }
}

function faultText(error) {
  try {
    return String(error?.stack ?? error);
  } catch {
    return typeof error;
  }
}
