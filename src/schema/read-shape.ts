import * as v from 'valibot';
import { exponentOf } from '../money/index';
import { AfterSaleError, type Issue, type ShapeIssueCode } from '../vocabulary/index';
import { firstFindings } from './first-findings';
import type { Notation } from './notation';
import { numbersIn } from './numbers-in';
import { shapeIssue } from './shape-issues';

/** What data from outside are by their shape. */
export interface Shape {
  /** What the schema gives; where there are issues, the data in minor units and epoch ms as far as they could be read. */
  readonly data: unknown;
  readonly issues: readonly Issue<ShapeIssueCode>[];
}

/** Reading plain data never throws: where it does, the data are none. */
const UNREADABLE: Shape = { data: null, issues: [{ path: [], code: 'unreadable', params: {} }] };

/**
 * The shape of data from outside, written in some notation.
 *
 * @throws {@link AfterSaleError} `currency_unknown` where decimal texts are asked for in no currency
 */
export function readShape(schema: v.GenericSchema, input: unknown, notation: Notation): Shape {
  if (notation.currency !== undefined) exponentOf(notation.currency);
  const sound = isOurs(notation) ? unlessUnreadable(() => soundShape(schema, input)) : null;
  if (sound !== null) return sound;
  const reading = unlessUnreadable(() => numbersIn(schema, input, notation));
  if (reading?.lacksCurrency === true) throw new AfterSaleError('currency_unknown', { currency: 'none' });
  const shape = reading && unlessUnreadable(() => checked(schema, reading.data, reading.issues));
  return shape ?? UNREADABLE;
}

const isOurs = ({ amounts, dates }: Notation): boolean => amounts !== 'decimal' && dates !== 'iso';

/** Most data have no fault: what counts as we do is then read once, by the schema itself. Null of all others. */
function soundShape(schema: v.GenericSchema, input: unknown): Shape | null {
  const { success, output } = v.safeParse(schema, input);
  return success ? { data: output, issues: [] } : null;
}

function unlessUnreadable<Answer>(read: () => Answer): Answer | null {
  try {
    return read();
  } catch {
    return null;
  }
}

function checked(schema: v.GenericSchema, data: unknown, unread: Shape['issues']): Shape {
  const result = v.safeParse(schema, data, { abortEarly: false, abortPipeEarly: false });
  const issues = firstFindings([unread, (result.issues ?? []).map(shapeIssue)]);
  return { data: issues.length === 0 ? result.output : data, issues };
}
