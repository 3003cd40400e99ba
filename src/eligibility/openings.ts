import type { Reason } from '../decision/index';
import type { Situation } from '../facts/index';
import type { Instant } from '../time/index';
import type { AfterSaleType, ClaimReason } from '../vocabulary/index';
import { distinctReasons } from './distinct-reasons';
import { chosen, isOver, longer } from './ends';
import { offeredReasons } from './offered-reasons';
import { refusalsFor } from './reason-rules';
import type { Segment } from './segment';
import type { Window } from './window';
import { SPECIAL_REASONS, windowsFor } from './windows-for';

/** A reason that can be given now, and until when; null where no end is known. */
export interface GivableReason {
  readonly reason: ClaimReason;
  readonly until: Instant | null;
}

/** For which reasons a type is open for some units, and what stands against it where it is for none. */
export interface Openings {
  /**
   * The most favourable window of the reasons that make the claim possible: the one named, or else the ordinary ones
   * that are offered. Null where none does.
   */
  readonly window: Window | null;
  /** The last of the windows to close, where none is open. */
  readonly closed: Window | null;
  /** Why none of the reasons can be given, where time is not the matter. */
  readonly refusals: readonly Reason[];
  /** All reasons asked about that can be given, special ones too. */
  readonly givable: () => GivableReason[];
}

/**
 * For which reasons a type is open for some units. A reason that is named is asked about alone. Without one, some
 * ordinary reason must do: a special one makes a claim possible only when it is named (WIN-04).
 */
export function openingsOf(
  situation: Situation,
  segment: Segment,
  type: AfterSaleType,
  named: ClaimReason | null,
): Openings {
  const asked = named === null ? offeredReasons(situation.policy, type, segment.fulfilment) : [named];
  const counted = named === null ? asked.filter(isOrdinary) : asked;
  const windowOf = windowsFor(situation, segment, type);
  const refusalOf = refusalsFor({ situation, segment, type });
  const open: Window[] = [];
  const over: Window[] = [];
  for (const reason of counted) {
    const window = windowOf(reason);
    if (window === null) continue;
    if (isOver(window, situation.now)) over.push(window);
    else if (refusalOf(reason) === null) open.push(window);
  }
  const isBarred = open.length === 0 && (named !== null || over.length === 0);
  return {
    window: chosen(open, longer),
    closed: open.length === 0 ? chosen(over, longer) : null,
    refusals: isBarred ? distinctReasons(counted.flatMap((reason) => refusalOf(reason) ?? [])) : [],
    givable: () => {
      const found: GivableReason[] = [];
      for (const reason of asked) {
        const window = windowOf(reason);
        const isInTime = window !== null && !isOver(window, situation.now);
        if (isInTime && refusalOf(reason) === null) found.push({ reason, until: window.until });
      }
      return found;
    },
  };
}

const isOrdinary = (reason: ClaimReason): boolean => !SPECIAL_REASONS.includes(reason);
