import { malformed } from '../vocabulary/index';
import type { Findings } from './conclude';
import type { Reason } from './reason';

/**
 * The reasons in their order, each once: those that say the same are one. It refuses nothing.
 *
 * @example
 * ```ts
 * import { distinct, reason } from 'aftersale/decision';
 * const closed = () => reason('ELG-07', 'order_is_closed', { status: 'closed' });
 * distinct([closed(), closed()]).length; // => 1
 * ```
 */
export function distinct(reasons: readonly Reason[]): readonly Reason[] {
  try {
    return reasons.length < 2
      ? reasons
      : reasons.filter((reason, index) => reasons.findIndex((other) => saySame(other, reason)) === index);
  } catch (error) {
    throw malformed(error);
  }
}

/**
 * What several rules, or the same for several units, have found together, each reason once. It refuses nothing.
 *
 * @example
 * ```ts
 * import { joined, reason } from 'aftersale/decision';
 * const found = () => ({ denials: [reason('ELG-07', 'order_is_closed', { status: 'closed' })], reviews: [], notes: [] });
 * joined([found(), found()]).denials.map(({ code }) => code); // => ['order_is_closed']
 * ```
 */
export function joined(several: readonly Findings[]): Findings {
  try {
    return { denials: all('denials', several), reviews: all('reviews', several), notes: all('notes', several) };
  } catch (error) {
    throw malformed(error);
  }
}

function all(kind: keyof Findings, several: readonly Findings[]): readonly Reason[] {
  const [first, ...others] = several.filter((findings) => findings[kind].length > 0);
  if (!first) return [];
  return others.length > 0 ? distinct([first, ...others].flatMap((findings) => findings[kind])) : first[kind];
}

/** Whether two pieces of plain data, made in the same way, say the same. */
function saySame(one: unknown, other: unknown): boolean {
  if (!isData(one) || !isData(other)) return one === other;
  for (const key in one) if (!saySame(one[key], other[key])) return false;
  for (const key in other) if (!(key in one)) return false;
  return true;
}

type Data = Readonly<Record<string, unknown>>;

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null;
