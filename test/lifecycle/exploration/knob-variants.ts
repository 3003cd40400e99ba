import { KNOBS, type Knob, type KnobShape, type Policy } from 'aftersale/policy';
import { policy } from '../../fixtures/situation';

/** One value of each lifecycle knob. */
export type Knobs = Policy['lifecycle'];

/** The values of a knob that can lead a case elsewhere: all of a choice or flag, none and one of a count. */
function valuesOf(name: string, { shape, standard, unit }: Knob<unknown>): readonly unknown[] {
  if (name.startsWith('max')) return [0, 1];
  if (unit === 'hours' || unit === 'minutes' || unit === 'days') return [standard];
  return shapeValues(shape, standard);
}

function shapeValues(shape: KnobShape, standard: unknown): readonly unknown[] {
  switch (shape.is) {
    case 'choice':
      return shape.of;
    case 'flag':
      return [false, true];
    case 'integer':
      return [shape.min, standard];
    case 'variant':
      return Object.keys(shape.rows).map((each) => ({ [shape.by]: each, ...(each === 'above' && { amount: 7_500 }) }));
    default:
      return [standard];
  }
}

interface KnobValues {
  readonly name: string;
  readonly values: readonly unknown[];
}

/** Every lifecycle knob with its values, as the catalogue of knobs tells them: a new knob is explored at once. */
export const KNOB_VALUES: readonly KnobValues[] = Object.entries(KNOBS.lifecycle).map(([name, knob]) => ({
  name,
  values: [...new Set(valuesOf(name, knob))],
}));

const knobsFrom = (values: ReadonlyMap<string, unknown>): Knobs =>
  // The names are those of the knobs, their values of the knobs' own shapes.
  Object.fromEntries(values) as unknown as Knobs;

/** Under these knobs cases lead elsewhere; counts are at most one, so that "left" and "used up" tell all there is. */
export const underKnobs = (knobs: Knobs, instantRefundAt: Policy['refund']['instantRefundAt'] = 'never'): Policy =>
  policy({ lifecycle: knobs, refund: { exchangeWith: 'any', instantRefundAt } });

/**
 * A shipped policy, its limits none but one in turn. What may be applied for and exchanged stays as it is elsewhere, so that
 * every beginning can begin.
 */
export function underPreset({ lifecycle, deadlines, calendar, refund }: Policy, turn: number): Policy {
  const limits = KNOB_VALUES.filter(isLimit).map(({ name }, index, all): [string, number] => [
    name,
    Number(index === turn % all.length),
  ]);
  const knobs = knobsFrom(new Map([...Object.entries(lifecycle), ...limits]));
  return policy({ lifecycle: knobs, deadlines, calendar, refund: { ...refund, exchangeWith: 'any' } });
}

/** Each knob at each of its values, all others at their first: what one knob changes by itself. */
export function eachKnobAlone(): readonly Knobs[] {
  const first = new Map(KNOB_VALUES.map(({ name, values }) => [name, values[0]]));
  const others = KNOB_VALUES.flatMap(({ name, values }) =>
    values.slice(1).map((value) => new Map(first).set(name, value)),
  );
  return [first, ...others].map(knobsFrom);
}

const isLimit = ({ name }: KnobValues): boolean => name.startsWith('max');

/** Few settings in which every knob has every one of its values; of the limits `turn` says which is not none. */
export function everyValueOfKnobs(turn: number): readonly Knobs[] {
  const limits = KNOB_VALUES.filter(isLimit);
  const most = Math.max(...KNOB_VALUES.map(({ values }) => values.length));
  return Array.from({ length: most }, (_, round) => {
    const limit = limits[(turn * (most - 1) + round - 1) % limits.length];
    const setting = KNOB_VALUES.map((knob): [string, unknown] => {
      const place = isLimit(knob) ? Number(round > 0 && knob === limit) : round % knob.values.length;
      return [knob.name, knob.values[place]];
    });
    return knobsFrom(new Map(setting));
  });
}

type Setting = ReadonlyMap<string, unknown>;

const PAIRED = KNOB_VALUES.filter((knob) => !isLimit(knob));

/**
 * Settings in which every two knobs meet with every pair of their values, the same ones each time. Limits take turns in not
 * being none: each multiplies the states there are, and what two of them allow together is what each allows.
 */
export function everyPairOfKnobs(): readonly Knobs[] {
  const open = new Set(PAIRED.flatMap((one, index) => PAIRED.slice(index + 1).flatMap((two) => pairs(one, two))));
  const limits = KNOB_VALUES.filter(isLimit);
  const settings: Setting[] = [];
  while (open.size > 0) {
    const setting = bestSetting(open);
    for (const pair of pairsOf(setting)) open.delete(pair);
    const turn = limits[settings.length % limits.length];
    settings.push(
      new Map([...setting, ...limits.map((limit): [string, number] => [limit.name, Number(limit === turn)])]),
    );
  }
  return settings.map(knobsFrom);
}

const pairName = (one: string, first: unknown, two: string, second: unknown): string =>
  `${one}=${JSON.stringify(first)} ${two}=${JSON.stringify(second)}`;

const pairs = (one: KnobValues, two: KnobValues): string[] =>
  one.values.flatMap((first) => two.values.map((second) => pairName(one.name, first, two.name, second)));

function pairsOf(setting: Setting): string[] {
  const entries = [...setting];
  return entries.flatMap(([one, first], index) =>
    entries.slice(index + 1).map(([two, second]) => pairName(one, first, two, second)),
  );
}

/** Knob by knob the value that meets most open pairs with those chosen before; a pair that is open comes first. */
function bestSetting(open: ReadonlySet<string>): Setting {
  const [seed = ''] = open;
  const chosen = new Map<string, unknown>();
  for (const { name, values } of PAIRED) {
    const wanted = values.find((value) => seed.split(' ').includes(`${name}=${JSON.stringify(value)}`));
    if (wanted !== undefined) chosen.set(name, wanted);
  }
  for (const { name, values } of PAIRED.filter((one) => !chosen.has(one.name))) {
    const ranked = values.map((value) => ({ value, meets: meets(open, chosen, name, value) }));
    const best = ranked.reduce((before, one) => (one.meets > before.meets ? one : before));
    chosen.set(name, best.value);
  }
  return new Map(PAIRED.map(({ name }) => [name, chosen.get(name)]));
}

function meets(open: ReadonlySet<string>, chosen: Setting, name: string, value: unknown): number {
  const order = PAIRED.map((one) => one.name);
  return [...chosen].filter(([other, theirs]) =>
    open.has(
      order.indexOf(other) < order.indexOf(name)
        ? pairName(other, theirs, name, value)
        : pairName(name, value, other, theirs),
    ),
  ).length;
}
