import { AfterSaleError, malformed } from '../vocabulary/index';
import { isInstant } from './instant';
import type { Period } from './period';

/** A stretch of time during which deadlines stand still (DLN-06), in epoch milliseconds, half-open. */
export type Pause = Period;

/**
 * Refuses a list with a pause whose ends are no instants (epoch milliseconds) or that ends before it starts.
 *
 * @throws {@link AfterSaleError} `calendar_invalid`, with the index of the first such pause
 *
 * @remarks Rule DLN-06.
 *
 * @example
 * ```ts
 * import { assertPauses } from 'aftersale/time';
 * assertPauses([{ from: 0, to: 1_000 }]); // => undefined
 * ```
 */
export function assertPauses(pauses: readonly Pause[]): void {
  try {
    const index = pauses.findIndex(({ from, to }) => !isInstant(from) || !isInstant(to) || to < from);
    if (index >= 0) throw new AfterSaleError('calendar_invalid', { pause: index });
  } catch (error) {
    throw malformed(error);
  }
}

/**
 * The same pauses sorted, without empty ones, and with those that overlap or touch merged (all in epoch milliseconds).
 *
 * @throws {@link AfterSaleError} `calendar_invalid`
 *
 * @remarks Rule DLN-06.
 *
 * @example
 * ```ts
 * import { normalisePauses } from 'aftersale/time';
 * normalisePauses([{ from: 5, to: 9 }, { from: 1, to: 5 }]); // => [{ from: 1, to: 9 }]
 * ```
 */
export function normalisePauses(pauses: readonly Pause[]): Pause[] {
  try {
    assertPauses(pauses);
    const merged: Pause[] = [];
    for (const { from, to } of [...pauses].sort((one, other) => one.from - other.from)) {
      const last = merged.at(-1);
      if (last !== undefined && from <= last.to) merged.splice(-1, 1, { from: last.from, to: Math.max(last.to, to) });
      else if (from < to) merged.push({ from, to });
    }
    return merged;
  } catch (error) {
    throw malformed(error);
  }
}
