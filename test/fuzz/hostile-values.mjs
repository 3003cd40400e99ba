/** Keys that every object has, or that change what it is. */
export const HOSTILE_KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'length',
  '',
];

const NUMBERS = [
  0,
  -0,
  -1,
  0.5,
  1e-7,
  10_000,
  2 ** 31,
  2 ** 53 - 1,
  2 ** 53,
  -(2 ** 53),
  8.64e15,
  8.64e15 + 1,
  1e21,
  1e300,
  1e308,
  -1e308,
];

/** Numbers that JSON has no word for. */
const NO_JSON_NUMBERS = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];

const TEXTS = [
  ...HOSTILE_KEYS,
  '0',
  '-1',
  '1e9',
  '0x10',
  'NaN',
  ' ',
  '\u0000',
  '\ud800',
  '٣',
  '９',
  'null',
  '2026-02-30',
  '+24:00',
  'Asia/Nowhere',
  'XXX',
  'a'.repeat(100_000),
];

const nested = (depth, wrap) => {
  let value = null;
  for (let level = 0; level < depth; level += 1) value = wrap(value);
  return value;
};

/** Deeper than any stack goes; made once, since nobody may change them. */
const DEEP = [nested(100_000, (value) => [value]), nested(100_000, (value) => ({ value }))];

/** What those say who let nobody look at them. */
export const REFUSAL = 'refused to be read';

export const refusing = () => {
  throw new Error(REFUSAL);
};

const cyclic = () => {
  const value = { list: [] };
  value.self = value;
  value.list.push(value);
  return value;
};

/** A different answer each time it is asked. */
const restless = (values) => {
  let asked = 0;
  return Object.defineProperty({}, 'amount', {
    enumerable: true,
    get: () => values[asked++ % values.length],
  });
};

/** How often a list that claims to be endless lets anybody look at it. */
const MOST_LOOKS = 10_000;

/**
 * A list that claims more elements than anybody could read. A proxy that answered for each of them would be a program of the
 * caller's own that takes as long as it likes; this one refuses who reads on and on, so that what hangs by itself is told apart.
 */
const endless = () => {
  let looks = 0;
  const look = (answer) => {
    looks += 1;
    return looks > MOST_LOOKS ? refusing() : answer;
  };
  return new Proxy([], {
    get: (_, key) => look(key === 'length' ? 2 ** 32 : undefined),
    has: (list, key) => look(Reflect.has(list, key)),
  });
};

const withOwn = (key, value) =>
  Object.defineProperty({}, key, { value, enumerable: true, configurable: true, writable: true });

/** Values of JSON, of the wrong kind or size wherever they stand. */
export const JSON_VALUES = [
  ...NUMBERS.filter((number) => !Object.is(number, -0)).map((number) => () => number),
  ...TEXTS.map((text) => () => text),
  () => null,
  () => true,
  () => ({}),
  () => [],
  () => [null],
  () => [[[]]],
  ...HOSTILE_KEYS.map((key) => () => withOwn(key, { polluted: true })),
  () => Array.from({ length: 10_000 }, (_, index) => index),
  () => Array.from({ length: 1000 }, () => ({ lineId: '__proto__', from: 0, to: 1e15 })),
];

/** What no JSON holds. */
export const OTHER_VALUES = [
  ...NO_JSON_NUMBERS.map((number) => () => number),
  () => -0,
  () => undefined,
  () => 5n,
  () => Symbol('hostile'),
  () => refusing,
  () => () => 0,
  cyclic,
  ...DEEP.map((deep) => () => deep),
  () => restless([1, Number.NaN, -5, 'text', null]),
  () => Object.defineProperty({}, 'amount', { enumerable: true, get: refusing }),
  () => new Proxy({}, { get: refusing, has: refusing, ownKeys: refusing, getOwnPropertyDescriptor: refusing }),
  endless,
  () => Object.create(null),
  () => Object.create({ amount: 5 }),
  () => new Date(Number.NaN),
  () => new Date(0),
  () => new Map([['__proto__', 1]]),
  () => new Set([1]),
  () => new Uint8Array(4),
  () => new Number(5),
  () => new String('text'),
  () => /x/,
  () => new Error('as a value'),
  () => Promise.resolve(5),
  () => ({ toString: refusing, valueOf: refusing, toJSON: refusing }),
  // Holes, which some ways of going through a list pass by.
  () => new Array(10),
];
