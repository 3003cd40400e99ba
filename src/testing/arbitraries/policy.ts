import fc from 'fast-check';
import {
  KNOBS,
  type Knob,
  type KnobSection,
  type KnobShape,
  type ListShape,
  type Policy,
  type PolicySection,
  type RowShape,
  standard,
} from '../../policy/index';

type Row = Readonly<Record<string, unknown>>;

/** Integers stay near their least value, so that limits are reached by orders of everyday prices. */
const SPREAD = 20_000;

const SECTIONS = Object.keys(KNOBS) as readonly PolicySection[];

/** The bound a row is ordered by; unlimited is last. */
const boundOf = (row: unknown, name: string): number => Number((row as Row)[name] ?? Number.POSITIVE_INFINITY);

/** Any value a knob of this shape can have. */
export function valueArbitrary(shape: KnobShape): fc.Arbitrary<unknown> {
  switch (shape.is) {
    case 'choice':
      return fc.constantFrom(...shape.of);
    case 'flag':
      return fc.boolean();
    case 'integer':
      return fc.integer({ min: shape.min, max: Math.min(shape.max, shape.min + SPREAD) });
    case 'rate':
      return fc.nat((shape.max ?? 3) * 1_000).map((thousandths) => String(thousandths / 1_000));
    case 'text':
      return {
        text: fc.stringMatching(/^[a-z]{1,8}$/),
        time_zone: fc.constantFrom('Asia/Shanghai', 'UTC', '+08:00'),
        date: fc.constantFrom('2025-01-28', '2025-01-29', '2025-02-08', '2025-02-09'),
        rule: fc.constantFrom('WIN-02', 'WIN-03'),
      }[shape.named];
    case 'nullable':
      return fc.option(valueArbitrary(shape.shape));
    case 'list':
      return listArbitrary(shape);
    case 'row':
      return rowArbitrary(shape);
    case 'variant':
      return fc.oneof(
        ...Object.entries(shape.rows).map(([name, row]) =>
          rowArbitrary(row).map((fields) => ({ [shape.by]: name, ...fields })),
        ),
      );
  }
}

function listArbitrary({ of, min, key, ascending }: ListShape): fc.Arbitrary<readonly unknown[]> {
  const identity = (entry: unknown) => (key === undefined ? JSON.stringify(entry) : (entry as Row)[key]);
  const list = fc.uniqueArray(valueArbitrary(of), { minLength: min, maxLength: min + 3, selector: identity });
  if (ascending === undefined) return list;
  return list.map((rows) =>
    [...rows]
      .sort((one, other) => boundOf(one, ascending) - boundOf(other, ascending))
      .filter((row, index, all) => index === 0 || boundOf(all[index - 1], ascending) < boundOf(row, ascending)),
  );
}

function rowArbitrary({ fields, optional, bounds }: RowShape): fc.Arbitrary<Row> {
  const values = Object.fromEntries(Object.entries(fields).map(([name, shape]) => [name, valueArbitrary(shape)]));
  const row = fc.record(values, {
    requiredKeys: Object.keys(fields).filter((name) => !optional.includes(name)),
    noNullPrototype: true,
  });
  if (bounds === undefined) return row;
  const [lower, upper] = bounds;
  return row.map((one) => (boundOf(one, lower) <= boundOf(one, upper) ? one : { ...one, [upper]: one[lower] }));
}

/** How often something may happen is said in small numbers, so that it does happen, and histories end. */
const FEW = 5;

/** Any value of a knob. */
export const knobArbitrary = ({ shape, unit }: Knob<unknown>): fc.Arbitrary<unknown> =>
  unit === 'count' && shape.is === 'integer'
    ? fc.integer({ min: shape.min, max: Math.min(shape.max, shape.min + FEW) })
    : valueArbitrary(shape);

/** Any coherent policy; of sections not named, the standard one's. */
export function policyArbitrary(sections: readonly PolicySection[] = SECTIONS): fc.Arbitrary<Policy> {
  const values = Object.fromEntries(
    sections.map((name) => {
      const knobs: KnobSection = KNOBS[name];
      return [
        name,
        fc.record(Object.fromEntries(Object.entries(knobs).map(([name, knob]) => [name, knobArbitrary(knob)])), {
          noNullPrototype: true,
        }),
      ];
    }),
  );
  // Every knob has a value of its own shape, which a record made of entries cannot say.
  return fc
    .record(values, { noNullPrototype: true })
    .map((sectionValues) => ({ ...standard, ...sectionValues, id: 'random' }) as Policy);
}

/**
 * A policy with one knob, or up to `most`, turned to any of their values: what a change of that policy may be.
 *
 * @example
 * ```ts
 * import { checkPolicy, standard } from 'aftersale';
 * import { policyVariationArbitrary } from 'aftersale/testing';
 * import { sample } from 'fast-check';
 * sample(policyVariationArbitrary(standard), { numRuns: 20, seed: 1 }).flatMap(checkPolicy); // => []
 * ```
 */
export const policyVariationArbitrary = (policy: Policy, most = 1): fc.Arbitrary<Policy> =>
  fc
    .array(fc.constantFrom(...EVERY_KNOB).chain(turnArbitrary), { minLength: 1, maxLength: most })
    .map((turns) => turns.reduce(withTurn, policy));

interface Turn {
  readonly section: PolicySection;
  readonly name: string;
  readonly value: unknown;
}

const withTurn = (policy: Policy, { section, name, value }: Turn): Policy => ({
  ...policy,
  [section]: { ...policy[section], [name]: value },
});

const EVERY_KNOB = SECTIONS.flatMap((section) =>
  Object.entries<Knob<unknown>>(KNOBS[section]).map(([name, knob]) => ({ section, name, knob })),
);

const turnArbitrary = ({ section, name, knob }: (typeof EVERY_KNOB)[number]): fc.Arbitrary<Turn> =>
  knobArbitrary(knob).map((value) => ({ section, name, value }));
