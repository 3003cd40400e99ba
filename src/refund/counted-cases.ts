import type { AfterSaleCase, EntryKind, Grant, RefundRecord, Situation } from '../facts/index';
import { isLive, malformed } from '../vocabulary/index';
import { entryGrants } from './entry-units';

/** The entries that give units some of what was paid for them: one per grant (RFD-05). */
const GRANTING_KINDS: readonly EntryKind[] = ['goods', 'price_protection', 'exchange_difference'];

/**
 * What a refund's entries granted to each unit, in minor units: its goods, price protection and exchange difference.
 *
 * @throws AfterSaleError `amount_not_safe_integer` where an entry does not divide by its units
 *
 * @remarks Rule RFD-05.
 *
 * @example
 * ```ts
 * import { grantsOf } from 'aftersale/refund';
 * const goods = { kind: 'goods', rule: 'RFD-01', amount: 3000, lineId: 'a', from: 0, to: 2, bearer: 'merchant' } as const;
 * grantsOf({ entries: [goods] }); // => [{ lineId: 'a', from: 0, to: 2, each: 1500 }]
 * ```
 */
export function grantsOf(record: Pick<RefundRecord, 'entries'>): Grant[] {
  try {
    const { entries } = record;
    return entries.filter(({ kind }) => GRANTING_KINDS.includes(kind)).flatMap(entryGrants);
  } catch (error) {
    throw malformed(error);
  }
}

/** What of a case counts against a refund. */
export type CountedCase = Pick<AfterSaleCase, 'id' | 'type' | 'state' | 'fulfilment' | 'claims' | 'grants' | 'refunds'>;

/**
 * The cases that count against a refund of `caseId`, each with what of it counts: all of another live case but its closed
 * refunds; of the own case, and of a closed one, only what has been paid out, since money that is gone is gone (RFD-05).
 */
export function countedCases(cases: Situation['cases'], caseId: string): CountedCase[] {
  const counted: CountedCase[] = [];
  for (const one of cases) {
    if (one.id !== caseId && isLive(one.state)) counted.push(withoutClosed(one));
    else if (one.refunds.some(isPaidOut)) counted.push(paidOut(one));
  }
  return counted;
}

const isPaidOut = ({ state }: RefundRecord): boolean => state === 'succeeded';

function withoutClosed({ id, type, state, fulfilment, claims, grants, refunds }: AfterSaleCase): CountedCase {
  const open = refunds.filter((refund) => refund.state !== 'closed');
  return { id, type, state, fulfilment, claims, grants, refunds: open };
}

function paidOut({ id, type, fulfilment, claims, refunds }: AfterSaleCase): CountedCase {
  const paid = refunds.filter(isPaidOut);
  return { id, type, state: 'succeeded', fulfilment, claims, grants: paid.flatMap(grantsOf), refunds: paid };
}
