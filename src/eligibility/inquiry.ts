import { goodsBlocks, withGrants } from '../allocation/index';
import type { OrderLine, Situation, UnitRange, UnitSelection } from '../facts/index';
import type { Amount } from '../money/index';
import { type Actor, AfterSaleError, CLAIM_REASON_NAMES, type ClaimReason } from '../vocabulary/index';
import { cutSegments, type PaidRange } from './cut-segments';
import type { EligibilityQuery } from './eligibility-query';
import { goneUnits } from './gone-units';
import type { Segment } from './segment';
import { type Selection, selectionOf } from './selection';

/** A question about a situation, with all that the rules ask of both; built once for all types. */
export interface Inquiry {
  readonly situation: Situation;
  readonly actor: Actor;
  readonly reason: ClaimReason | null;
  /** Minor units wanted for the goods; null where the whole is. */
  readonly amount: Amount | null;
  readonly explain: boolean;
  /** The units of one application; null where every unit is asked about on its own. */
  readonly selection: Selection | null;
  /** The units of the lines asked about. */
  readonly segments: readonly Segment[];
  /** The units of some lines. */
  readonly segmentsOf: (lines: readonly OrderLine[]) => Segment[];
  /** What was paid for each unit and granted of it; worked out when first asked for. */
  readonly paidRanges: () => readonly PaidRange[];
  /** The units that have left the order; worked out when first asked for. */
  readonly gone: () => readonly UnitRange[];
}

/** @throws AfterSaleError `unknown_id` for a reason that is none */
export function inquiryOf(situation: Situation, query: EligibilityQuery): Inquiry {
  const { order, cases } = situation;
  const { actor, lines: asked, reason = null, amount = null, explain = false } = query;
  if (reason !== null && !CLAIM_REASON_NAMES.includes(reason)) throw new AfterSaleError('unknown_id', { reason });
  const paidRanges = once(() => withGrants(goodsBlocks(situation), cases));
  const segmentsOf = (lines: readonly OrderLine[]) => cutSegments(situation, lines, paidRanges);
  return {
    situation,
    actor,
    reason,
    amount,
    explain,
    selection: asked === undefined ? null : selectionOf(asked, order.lines),
    segments: segmentsOf(asked === undefined ? order.lines : linesOf(asked, order.lines)),
    segmentsOf,
    paidRanges,
    gone: once(() => goneUnits(cases, paidRanges)),
  };
}

function linesOf(asked: readonly UnitSelection[], lines: readonly OrderLine[]): OrderLine[] {
  const ids = new Set(asked.map(({ lineId }) => lineId));
  return lines.filter(({ id }) => ids.has(id));
}

/** A value that is worked out when it is first asked for. */
function once<Value extends {}>(work: () => Value): () => Value {
  let value: Value | undefined;
  return () => {
    value ??= work();
    return value;
  };
}
