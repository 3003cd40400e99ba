import type { Reason } from '../decision/index';
import { CLAIM_REASON_NAMES, CLAIM_REASONS, type ClaimReason } from '../vocabulary/index';
import { type Ending, isOverAt, longer } from './ends';
import type { UnitsClaim } from './inquiry';
import { REASON_RULES, type ReasonRule } from './reason-rules';
import { type Window, windowsFor } from './windows-for';

/** A reason that can be given now, and until when. */
export interface GivableReason extends Ending {
  readonly reason: ClaimReason;
}

/** For which reasons a type is open for some units, and what stands against it where it is for none. */
export interface Openings {
  /**
   * The most favourable window of the reasons that make the claim possible: the one named, or else the ordinary ones
   * that are offered. Null where none does.
   */
  readonly window: Window | null;
  /** The last to close of those windows of the same reasons that have closed; null where none has. */
  readonly closed: Window | null;
  /** Why some of the same reasons cannot be given, where time is not the matter. */
  readonly refusals: readonly Reason[];
  /** All reasons asked about that can be given, special ones too. */
  readonly givable: readonly GivableReason[];
}

/** What a rule about single units is asked: one type, claimed for units that are all in the same position. */
export interface SegmentClaim extends UnitsClaim {
  readonly openings: Openings;
}

/** The reasons that may be given for a type while the goods are at a stage, in the order a form would offer them (ELG-12). */
export function offeredReasons({ inquiry, units, type }: UnitsClaim): readonly ClaimReason[] {
  const [first, ...others] = inquiry.knobs.offeredReasons.filter(
    (row) => row.types.includes(type) && (row.fulfilments?.includes(units.fulfilment) ?? true),
  );
  if (!first) return CLAIM_REASON_NAMES;
  return others.length > 0 ? [...new Set([first, ...others].flatMap((row) => row.reasons))] : first.reasons;
}

/**
 * For which reasons a type is open for some units. A reason that is named is asked about alone. Without one, some
 * ordinary reason must do: a special one makes a claim possible only when it is named (WIN-04).
 */
export function openingsOf(claim: UnitsClaim, named: ClaimReason | null): Openings {
  const refusing = REASON_RULES.filter(({ types }) => types.includes(claim.type));
  const windowOf = windowsFor(claim);
  const givable: GivableReason[] = [];
  const refusals: Reason[] = [];
  let open: Window | null = null;
  let closed: Window | null = null;
  for (const reason of named ? [named] : offeredReasons(claim)) {
    const window = windowOf(reason);
    const refusal = refusalOf(refusing, claim, reason);
    const isOver = window && isOverAt(window, claim.inquiry.now);
    const isGivable = window && !isOver && !refusal;
    if (isGivable) givable.push({ reason, until: window.until });
    if (!isCounted(reason, named)) continue;
    if (refusal) refusals.push(refusal);
    if (isOver) closed = longer(closed, window);
    if (isGivable) open = longer(open, window);
  }
  return { window: open, closed, refusals, givable };
}

/** Whether a reason makes a claim possible; a special one does only when it is named. */
const isCounted = (reason: ClaimReason, named: ClaimReason | null): boolean =>
  named !== null || !CLAIM_REASONS[reason].special;

function refusalOf(refusing: readonly ReasonRule[], claim: UnitsClaim, given: ClaimReason): Reason | null {
  for (const { refuse } of refusing) {
    const refusal = refuse(claim, given);
    if (refusal) return refusal;
  }
  return null;
}
