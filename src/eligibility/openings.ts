import type { Reason } from '../decision/index';
import { CLAIM_REASON_NAMES, CLAIM_REASONS, type ClaimReason } from '../vocabulary/index';
import { chosen, type Ending, isOverAt, longer } from './ends';
import type { UnitsClaim } from './inquiry';
import { REASON_RULES, type Refusal } from './reason-rules';
import { type Window, windowsFor } from './windows-for';

/** A reason that can be given now, until when (null where no end is known), and in which window. */
export interface GivableReason extends Ending {
  readonly reason: ClaimReason;
  readonly window: Window;
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
  const { now } = claim.inquiry;
  const refusing = refusingOf(claim);
  const windowOf = windowsFor(claim);
  const givable: GivableReason[] = [];
  const over: GivableReason[] = [];
  const refusals: Reason[] = [];
  const asked = named ? [named] : offeredReasons(claim);
  for (const reason of asked) {
    const refusal = firstRefusal(refusing, reason);
    if (refusal && isCounted(reason, named)) refusals.push(refusal);
    const window = windowOf(reason);
    if (window && isOverAt(window, now)) over.push({ reason, until: window.until, window });
    else if (window && !refusal) givable.push({ reason, until: window.until, window });
  }
  const window = latest(givable, named);
  const closed = window ? null : latest(over, named);
  return { window, closed, refusals: window || (closed && !named) ? [] : refusals, givable };
}

const isCounted = (reason: ClaimReason, named: ClaimReason | null): boolean =>
  named !== null || !CLAIM_REASONS[reason].special;

/** The last of the windows of the reasons that make a claim possible to close; null where there are none. */
const latest = (some: readonly GivableReason[], named: ClaimReason | null): Window | null =>
  chosen(
    some.filter(({ reason }) => isCounted(reason, named)).map(({ window }) => window),
    longer,
  );

/** What refuses reasons for a type and some units. */
function refusingOf(claim: UnitsClaim): Refusal[] {
  const refusing: Refusal[] = [];
  for (const { types, refuse } of REASON_RULES) {
    const refusal = types.includes(claim.type) ? refuse(claim) : null;
    if (refusal) refusing.push(refusal);
  }
  return refusing;
}

function firstRefusal(refusing: readonly Refusal[], reason: ClaimReason): Reason | null {
  for (const refuse of refusing) {
    const refusal = refuse(reason);
    if (refusal) return refusal;
  }
  return null;
}
