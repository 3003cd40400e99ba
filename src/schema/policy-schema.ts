import * as v from 'valibot';
import { type KnobShape, POLICY_SHAPE, type Policy, type PolicyChanges, type RowShape } from '../policy/index';
import { isLocalDate, isTimeZone } from '../time/index';
import { exactly, row, variant } from './row';
import { flag, id, integer, list, optional, rate, ruleId, word } from './values';

type NamedText = Extract<KnobShape, { readonly is: 'text' }>['named'];

const TEXTS: Readonly<Record<NamedText, v.GenericSchema>> = {
  text: id,
  time_zone: v.pipe(id, v.check<string, 'time_zone_unknown'>(isTimeZone, 'time_zone_unknown')),
  rule: ruleId,
  date: v.pipe(id, v.check<string, 'date_invalid'>(isLocalDate, 'date_invalid')),
};

const entriesOf = ({ fields, optional: absent }: RowShape): v.ObjectEntries =>
  Object.fromEntries(
    Object.entries(fields).map(([name, shape]) => {
      const schema = schemaOf(shape);
      return [name, absent.includes(name) ? optional(schema) : schema];
    }),
  );

/** A policy's shapes as schemas: what a value must be in itself. What values must be together is for `checkPolicy`. */
function schemaOf(shape: KnobShape): v.GenericSchema {
  switch (shape.is) {
    case 'choice':
      return word(shape.of);
    case 'flag':
      return flag;
    case 'integer':
      return integer(shape.min, shape.max);
    case 'rate':
      return rateSchema(shape.max);
    case 'text':
      return TEXTS[shape.named];
    case 'nullable':
      return v.nullable(schemaOf(shape.shape));
    case 'list':
      return v.pipe(list(schemaOf(shape.of)), v.minLength(shape.min, 'list_too_short'));
    case 'row':
      return row(entriesOf(shape));
    case 'variant':
      return variantSchema(shape);
  }
}

const rateSchema = (maximum: number | null) =>
  maximum === null
    ? rate
    : v.pipe(
        rate,
        v.check((text) => Number(text) <= maximum, 'out_of_range'),
      );

const variantSchema = ({ by, rows }: Extract<KnobShape, { readonly is: 'variant' }>) =>
  variant(
    by,
    Object.entries(rows).map(([name, shape]) => exactly({ [by]: v.literal(name), ...entriesOf(shape) })),
  );

/**
 * The shape of a policy from outside, made of the shapes of its knobs; its output is a `Policy`, with −0 turned into 0.
 *
 * Refused: sections and knobs that are missing or unknown, words that are not offered, integers that are not safe or out
 * of bounds, rates that are no decimal text, unknown time zones. The message of each issue is its code. Values that
 * contradict each other are for `checkPolicy` to find.
 *
 * @example
 * ```ts
 * import { standard } from 'aftersale';
 * import { policySchema } from 'aftersale/schema';
 * import { is } from 'valibot';
 * is(policySchema, JSON.parse(JSON.stringify(standard))); // => true
 * ```
 */
// The type of the knobs' values is known to the compiler, their shapes only at run time; a test holds them together.
export const policySchema = /* @__PURE__ */ schemaOf(POLICY_SHAPE) as v.GenericSchema<Policy>;

/** The sections of a policy with any of their knobs, under a name of their own. */
function changesShape(): RowShape {
  const { id: _, version: __, ...changeable } = POLICY_SHAPE.fields;
  const fields = Object.entries(POLICY_SHAPE.fields).map(([name, shape]) => [
    name,
    isSection(shape) ? loose(shape) : shape,
  ]);
  return { is: 'row', fields: Object.fromEntries(fields), optional: Object.keys(changeable) };
}

const isSection = (shape: KnobShape): shape is RowShape => shape.is === 'row';

const loose = (section: RowShape): RowShape => ({ ...section, optional: Object.keys(section.fields) });

/**
 * The shape of what a policy says differently from the one it builds on: a name of its own, and any of the knobs, as
 * `definePolicy` takes them.
 *
 * @example
 * ```ts
 * import { policyChangesSchema } from 'aftersale/schema';
 * import { is } from 'valibot';
 * is(policyChangesSchema, { id: 'my-shop', version: 1, eligibility: { allowTopUp: true } }); // => true
 * is(policyChangesSchema, { id: 'my-shop', version: 1, eligibility: { allowTopUp: 'yes' } }); // => false
 * ```
 */
// As of a policy.
export const policyChangesSchema = /* @__PURE__ */ schemaOf(
  /* @__PURE__ */ changesShape(),
) as v.GenericSchema<PolicyChanges>;
