import type { Reason } from '../decision/index';
import type { Situation } from '../facts/index';
import { type Abnormality, type Handling, malformed } from '../vocabulary/index';
import type { ScreeningFacts } from './screening-facts';
import { SCREENING_ROWS } from './screening-rows';

export type { ScreeningFacts } from './screening-facts';

/** One way in which an order is abnormal, why, and what is done about it (EXC-03). */
export interface ScreeningFlag {
  readonly abnormality: Abnormality;
  readonly handling: Handling;
  readonly reasons: readonly Reason[];
}

/** What screening found; plain JSON. */
export interface Screening {
  readonly flags: readonly ScreeningFlag[];
  /** What could not be judged, because a fact it needs was not told. */
  readonly unknown: readonly Abnormality[];
}

/**
 * In which ways an order is abnormal: its margin is too low, its buyer is on the blacklist, it holds large appliances, it is
 * split into too many parcels, or it goes where the carrier does not. Each with what is done about it; the criteria and the
 * handling are knobs of the policy. What the order itself does not say is told as facts; what is missing is named, never guessed.
 * Amounts are in minor units. It changes and refuses nothing.
 *
 * @throws {@link AfterSaleError} `facts_incoherent` where costs are told, no allocation is stored and the order's facts do not fit
 *
 * @remarks Rule EXC-03.
 *
 * @example
 * ```ts
 * import { screenOrder, standard } from 'aftersale';
 * const order = {
 *   id: 'o1', currency: 'CNY', status: 'awaiting_shipment', payment: 'prepaid', placedAt: 0, paidAt: 0,
 *   lines: [{ id: 'a', category: 'large_appliance', quantity: 1, unitPrice: 100000 }],
 *   parcels: [], discounts: [], tenders: [{ id: 't', kind: 'cash', amount: 100000 }],
 * } as const;
 * const costs = [{ lineId: 'a', unitCost: 120000 }];
 * const found = screenOrder({ order, cases: [], policy: standard, now: 0, version: 1 }, { costs });
 * found.flags.map(({ abnormality, handling }) => `${abnormality}: ${handling}`);
 * // => ['negative_margin: hold_for_review', 'large_appliance: book_delivery']
 * found.unknown; // => ['blacklisted']
 * ```
 */
export function screenOrder(situation: Situation, facts: ScreeningFacts = {}): Screening {
  try {
    const { handling } = situation.policy.exceptions;
    const found = SCREENING_ROWS.map(({ abnormality, judge }) => ({ abnormality, reasons: judge(situation, facts) }));
    return {
      flags: found.flatMap(({ abnormality, reasons }): ScreeningFlag[] => {
        if (reasons === null || reasons.length === 0) return [];
        const row = handling.find((one) => one.abnormality === abnormality);
        return [{ abnormality, handling: row?.handling ?? 'show_only', reasons }];
      }),
      unknown: found.flatMap(({ abnormality, reasons }) => (reasons === null ? [abnormality] : [])),
    };
  } catch (error) {
    throw malformed(error);
  }
}
