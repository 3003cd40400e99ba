import * as v from 'valibot';
import { type Currency, exponentOf, fromDecimalText, isCurrency } from '../money/index';
import { fromDate, fromIsoText, isDate } from '../time/index';
import type { AfterSaleError, ErrorCode, Issue, IssuePath, ShapeIssueCode } from '../vocabulary/index';
import type { Notation } from './notation';
import { orderSchema } from './order-schema';
import { isRow } from './row';
import { amount, currency, instant, positiveAmount, signedAmount } from './values';

/** Data in minor units and epoch milliseconds, and what could not be turned into them. */
export interface NumbersIn {
  readonly data: unknown;
  readonly issues: readonly Issue<ShapeIssueCode>[];
  /** There are decimal texts, but nothing says in which currency. */
  readonly lacksCurrency: boolean;
}

/** What is known on the way through the data. `currency` is null where the data name none that exists. */
interface Reading {
  readonly notation: Notation;
  readonly currency: Currency | null | undefined;
  readonly issues: Issue<ShapeIssueCode>[];
  readonly lacking: IssuePath[];
}

const AMOUNTS: readonly v.GenericSchema[] = [amount, signedAmount, positiveAmount];

/** Where the currency is none, which is said, texts are read as finely as any is, so that sums can be checked all the same. */
const FINEST: Currency = 'CLF';

/**
 * Data whose amounts and moments are written in another notation, with the numbers they stand for; what is at fault stays as it is. The
 * schema leads the way, so that cycles and deep nesting, which no schema has, are not followed.
 */
export function numbersIn(schema: v.GenericSchema, input: unknown, notation: Notation): NumbersIn {
  const reading: Reading = { notation, currency: notation.currency, issues: [], lacking: [] };
  return { data: read(schema, input, [], reading), issues: reading.issues, lacksCurrency: reading.lacking.length > 0 };
}

/** The parts of valibot's schemas that lead further. */
interface Inner {
  readonly pipe?: readonly [v.GenericSchema, ...v.PipeItem<unknown, unknown, v.BaseIssue<unknown>>[]];
  readonly wrapped?: v.GenericSchema;
  readonly getter?: (input: unknown) => v.GenericSchema;
  readonly item?: v.GenericSchema;
  readonly entries?: Readonly<Record<string, v.GenericSchema>>;
  readonly key?: string;
  readonly options?: readonly Option[];
}

type Option = v.GenericSchema & { readonly entries: Readonly<Record<string, v.GenericSchema>> };

function read(schema: v.GenericSchema, value: unknown, path: IssuePath, reading: Reading): unknown {
  if (AMOUNTS.includes(schema)) return amountIn(value, path, reading);
  if (schema === instant) return instantIn(value, path, reading);
  const inner = schema as v.GenericSchema & Inner;
  if (inner.pipe !== undefined) return read(structureOf(inner.pipe), value, path, reading);
  if (inner.wrapped !== undefined) return value === null ? null : read(inner.wrapped, value, path, reading);
  if (inner.getter !== undefined) return read(inner.getter(value), value, path, reading);
  if (inner.item !== undefined) return listIn(inner.item, value, path, reading);
  if (inner.entries !== undefined) return rowIn(inner.entries, value, path, reading);
  return variantIn(inner, value, path, reading);
}

/** The schema that says what a value is made of: the last of a pipe, after those that only look at it. */
const structureOf = ([first, ...others]: NonNullable<Inner['pipe']>): v.GenericSchema =>
  others.reduce<v.GenericSchema>((last, item) => (item.kind === 'schema' ? item : last), first);

function listIn(item: v.GenericSchema, value: unknown, path: IssuePath, reading: Reading): unknown {
  if (!Array.isArray(value)) return value;
  return Array.from<unknown, unknown>(value, (entry, index) => read(item, entry, [...path, index], reading));
}

function rowIn(entries: NonNullable<Inner['entries']>, value: unknown, path: IssuePath, reading: Reading): unknown {
  if (!isRow(value)) return value;
  const within = { ...reading, currency: currencyOf(entries, value, reading) };
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => {
      const schema = Object.hasOwn(entries, key) ? entries[key] : undefined;
      return [key, schema === undefined ? entry : read(schema, entry, [...path, key], within)];
    }),
  );
}

/** The currency that a row names itself, or that of its order, holds for all of it. */
function currencyOf(
  entries: NonNullable<Inner['entries']>,
  row: Readonly<Record<string, unknown>>,
  { currency: outer }: Reading,
): Reading['currency'] {
  if (entries['currency'] === currency) return knownCurrency(row['currency']);
  if (entries['order'] !== orderSchema) return outer;
  const { order } = row;
  return isRow(order) ? knownCurrency(order['currency']) : null;
}

const knownCurrency = (value: unknown): Currency | null => (isCurrency(value) ? value : null);

function variantIn({ key = '', options = [] }: Inner, value: unknown, path: IssuePath, reading: Reading): unknown {
  if (!isRow(value)) return value;
  const option = options.find(({ entries }) => {
    const told = entries[key];
    return told !== undefined && v.is(told, value[key]);
  });
  return option === undefined ? value : read(option, value, path, reading);
}

function amountIn(value: unknown, path: IssuePath, reading: Reading): unknown {
  if (reading.notation.amounts !== 'decimal') return value;
  if (reading.currency === undefined) reading.lacking.push(path);
  const unit = reading.currency ?? FINEST;
  if (typeof value === 'string') return converted(reading, path, value, () => fromDecimalText(value, unit), unit);
  reading.issues.push({ path, code: 'wrong_type', params: { expected: 'decimal text' } });
  return value;
}

function instantIn(value: unknown, path: IssuePath, reading: Reading): unknown {
  if (reading.notation.dates !== 'iso') return value;
  if (isDate(value)) return converted(reading, path, value, () => fromDate(value));
  return typeof value === 'string' ? converted(reading, path, value, () => fromIsoText(value)) : value;
}

/** What a value is converted to; where that is refused, the value itself, and the refusal among the issues. */
function converted(
  { issues }: Reading,
  path: IssuePath,
  value: unknown,
  convert: () => number,
  unit: Currency = FINEST,
): unknown {
  try {
    return convert();
  } catch (error) {
    issues.push({ path, ...faultOf((error as AfterSaleError).code, unit) });
    return value;
  }
}

function faultOf(refusal: ErrorCode, unit: Currency): Pick<Issue<ShapeIssueCode>, 'code' | 'params'> {
  switch (refusal) {
    case 'decimal_text_too_precise':
      return { code: refusal, params: { decimals: exponentOf(unit) } };
    case 'result_out_of_range':
      return {
        code: 'out_of_range',
        params: { minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER },
      };
    default:
      // The other refusals of texts and dates have the names of the issues.
      return { code: refusal as ShapeIssueCode, params: {} };
  }
}
