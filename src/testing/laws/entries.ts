import type { EntryKind, Grant, RefundEntry, RefundRecord, Situation, TenderShare, UnitRange } from '../../facts/index';
import type { Amount } from '../../money/index';

interface Part {
  readonly amount: Amount;
}

export const total = (parts: readonly Part[]): Amount => parts.reduce((sum, { amount }) => sum + amount, 0);

export const granted = (grants: readonly Grant[]): Amount =>
  grants.reduce((sum, { from, to, each }) => sum + each * (to - from), 0);

export const byTender = (tenderId: string, shares: readonly TenderShare[]): Amount =>
  total(shares.filter((share) => share.tenderId === tenderId));

export const ofKinds = (kinds: readonly EntryKind[], entries: readonly RefundEntry[]): RefundEntry[] =>
  entries.filter(({ kind }) => kinds.includes(kind));

/** What gives units some of what was paid for them. */
const GRANTING: readonly EntryKind[] = ['goods', 'price_protection', 'exchange_difference'];

export const grantingIn = (entries: readonly RefundEntry[]): RefundEntry[] => ofKinds(GRANTING, entries);

const isOfUnits = (entry: RefundEntry): entry is RefundEntry & UnitRange => entry.lineId !== undefined;

/** What an entry gives to each of its units; nothing where it is for the refund as a whole. */
export const grantsOf = (entry: RefundEntry): Grant[] =>
  [entry].filter(isOfUnits).map(({ lineId, from, to, amount }) => ({ lineId, from, to, each: amount / (to - from) }));

/** What entries give back by tender, or keep of it. */
export const sharesIn = (entries: readonly RefundEntry[]): TenderShare[] =>
  entries.flatMap(({ tenders = [] }) => tenders);

/** Every refund there ever was. */
export const allRefunds = ({ cases }: Pick<Situation, 'cases'>): RefundRecord[] =>
  cases.flatMap(({ refunds }) => refunds);

/** The refunds that were not given up, whatever became of their cases. */
export const countedRefunds = (situation: Pick<Situation, 'cases'>): RefundRecord[] =>
  allRefunds(situation).filter(({ state }) => state !== 'closed');

export const entriesIn = (refunds: readonly RefundRecord[]): RefundEntry[] => refunds.flatMap(({ entries }) => entries);
