import type { AfterSaleCase, HistoryEntry } from '../../facts/index';
import { malformed } from '../../vocabulary/index';

/**
 * The first step of a case that answers its buyer's application: anything but his own steps and approval by silence;
 * undefined where none has yet, and of a case nobody had to answer: one that an agent applied for, or that was split off another. It
 * refuses nothing.
 *
 * @remarks Rules MET-01, SLA-02.
 *
 * @example
 * ```ts
 * import { firstAnswer } from 'aftersale';
 * const step = { at: 0, from: 'pending_review', to: 'pending_review' } as const;
 * const history = [
 *   { ...step, commandId: 'k1', actor: 'buyer', action: 'amend' } as const,
 *   { ...step, commandId: 'k2', actor: 'agent', action: 'add_note' } as const,
 * ];
 * firstAnswer({ appliedBy: 'buyer', history })?.commandId; // => 'k2'
 * ```
 */
export function firstAnswer(
  claim: Pick<AfterSaleCase, 'appliedBy' | 'history' | 'splitFrom'>,
): HistoryEntry | undefined {
  try {
    if (!owesAnswer(claim)) return undefined;
    return claim.history.find(({ actor, action }) => actor !== 'buyer' && action !== 'time_out');
  } catch (error) {
    throw malformed(error);
  }
}

/**
 * Whether a buyer applied, who is owed an answer; a case split off another goes on with that one's. It refuses nothing.
 *
 * @remarks Rules MET-01, SLA-02.
 *
 * @example
 * ```ts
 * import { owesAnswer } from 'aftersale';
 * owesAnswer({ appliedBy: 'buyer' }); // => true
 * owesAnswer({ appliedBy: 'agent' }); // => false
 * ```
 */
export function owesAnswer(claim: Pick<AfterSaleCase, 'appliedBy' | 'splitFrom'>): boolean {
  try {
    const { appliedBy, splitFrom } = claim;
    return appliedBy === 'buyer' && splitFrom === undefined;
  } catch (error) {
    throw malformed(error);
  }
}
