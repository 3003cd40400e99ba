import { pick } from '../vectors/draw.mjs';
import { HOSTILE_KEYS, JSON_VALUES, OTHER_VALUES, refusing } from './hostile-values.mjs';

const isNode = (value) => typeof value === 'object' && value !== null;

/** The way to some place inside a value, and what is there. */
function somewhere(draw, root) {
  const path = [];
  let value = root;
  while (isNode(value)) {
    const keys = Object.keys(value);
    if (keys.length === 0 || (path.length > 0 && draw() < 0.15)) break;
    const key = pick(draw, keys);
    path.push(key);
    value = value[key];
  }
  return { path, value };
}

const shallow = (node) => (Array.isArray(node) ? [...node] : { ...node });

/** A copy of the root with other nodes along the path, and the copy's node that holds the last key. */
function opened(root, path) {
  const copy = shallow(root);
  let node = copy;
  for (const key of path.slice(0, -1)) {
    node[key] = shallow(node[key]);
    node = node[key];
  }
  return { copy, node, key: path.at(-1) };
}

const put = (node, key, value) =>
  Object.defineProperty(node, key, { value, enumerable: true, configurable: true, writable: true });

/** Arguments themselves are read by whoever calls. */
const accessor = (node, key, get, root) => node !== root && Object.defineProperty(node, key, { enumerable: true, get });

/** A number gone wrong in the ways in which numbers do. */
const NUMBER_CHANGES = [
  (number) => -number,
  (number) => number + 0.5,
  (number) => number + 1,
  (number) => number - 1,
  (number) => number * 10_000,
  (number) => number * 2 ** 40,
  () => 0,
  (number) => String(number),
  (number) => [number],
];

/** Ways of changing what is at a place, and how often; `others` are questions to take something from that is right elsewhere. */
const CHANGES = [
  { often: 4, change: ({ node, key }, { draw }) => put(node, key, pick(draw, JSON_VALUES)()) },
  { often: 3, change: ({ node, key }, { draw }) => put(node, key, pick(draw, OTHER_VALUES)()) },
  {
    often: 5,
    change: ({ node, key }, { draw }) => {
      const is = typeof node[key] === 'number' ? pick(draw, NUMBER_CHANGES)(node[key]) : pick(draw, JSON_VALUES)();
      put(node, key, is);
    },
  },
  {
    often: 2,
    change: ({ node, key }) => {
      if (Array.isArray(node)) node.splice(Number(key), 1);
      else delete node[key];
    },
  },
  {
    often: 2,
    change: ({ node, key }, { draw }) => {
      if (Array.isArray(node)) for (let more = draw() < 0.05 ? 2000 : 1; more > 0; more -= 1) node.push(node[key]);
      else put(node, pick(draw, Object.keys(node)), node[key]);
    },
  },
  {
    often: 3,
    change: ({ node, key }, { others, draw }) => put(node, key, somewhere(draw, pick(draw, others).given).value),
  },
  { often: 1, change: ({ node, key }) => put(node, key, { [key]: node[key] }) },
  { often: 1, change: ({ node, key }) => put(node, key, [node[key], node[key]]) },
  {
    often: 2,
    change: ({ node }, { draw }) => {
      const key = pick(draw, HOSTILE_KEYS);
      if (!Array.isArray(node)) put(node, key, { polluted: true });
    },
  },
  { often: 1, change: ({ node, key, copy }) => put(node, key, copy) },
  { often: 1, change: ({ node, key, copy }) => accessor(node, key, refusing, copy) },
  {
    often: 1,
    change: ({ node, key, copy }) => {
      const value = node[key];
      let asked = 0;
      accessor(node, key, () => (asked++ % 3 === 2 ? null : value), copy);
    },
  },
];

const BY_WEIGHT = CHANGES.flatMap((change) => Array.from({ length: change.often }, () => change));

/** All texts of one value as another, as if that had been the id from the beginning. */
function renamed(value, from, to) {
  if (value === from) return to;
  if (!isNode(value)) return value;
  if (Array.isArray(value)) return value.map((item) => renamed(item, from, to));
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, renamed(item, from, to)]));
}

/** Data whose ids are names that every object has: right in itself, so that it is to be answered. */
function withHostileId(given, draw) {
  const { value } = somewhere(draw, given);
  return typeof value === 'string' ? renamed(given, value, pick(draw, HOSTILE_KEYS)) : given;
}

const rarely = (draw, given) => (draw() < 0.05 ? withHostileId(given, draw) : given);

/** What a question was given, changed in up to three places; the question itself stays as it is. */
export function altered(given, { draw, others }) {
  let result = rarely(draw, given);
  for (let left = Math.floor(draw() * 4); left > 0; left -= 1) {
    try {
      result = changedOnce(result, { draw, others });
    } catch {
      // What was put in before lets nobody look at it: it is hostile enough.
      return result;
    }
  }
  return result;
}

function changedOnce(given, { draw, others }) {
  const { path } = somewhere(draw, given);
  if (path.length === 0) return given;
  const place = opened(given, path);
  pick(draw, BY_WEIGHT).change(place, { draw, others });
  return place.copy;
}

/** Nothing that was ever right. */
export const wholly = (draw) =>
  Array.from({ length: Math.floor(draw() * 4) }, () => pick(draw, draw() < 0.5 ? JSON_VALUES : OTHER_VALUES)());
