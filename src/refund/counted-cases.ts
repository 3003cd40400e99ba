import type { AfterSaleCase, EntryKind, Grant, RefundRecord, Situation } from '../facts/index';
import { isLive, malformed } from '../vocabulary/index';
import { entryGrants } from './entry-units';

/** The entries that give units some of what was paid for them: one per grant (RFD-05). */
const GRANTING_KINDS: readonly EntryKind[] = ['goods', 'price_protection', 'exchange_difference'];

/**
 * What a refund's entries granted to each unit, in minor units: its goods, price protection and exchange difference.
 * It refuses nothing.
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

/**
 * The cases that count against a refund of `caseId`, each with what of it counts: all of another live case but its closed
 * refunds; of the own case, and of a closed one, only what has been paid out, since money that is gone is gone (RFD-05).
 */
export function countedCases(cases: Situation['cases'], caseId: string): AfterSaleCase[] {
  return cases.flatMap((one): AfterSaleCase[] => {
    if (one.id !== caseId && isLive(one.state)) {
      return [{ ...one, refunds: one.refunds.filter(({ state }) => state !== 'closed') }];
    }
    const refunds = one.refunds.filter(({ state }) => state === 'succeeded');
    return refunds.length === 0 ? [] : [{ ...one, state: 'succeeded', grants: refunds.flatMap(grantsOf), refunds }];
  });
}
