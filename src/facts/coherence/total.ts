import type { Amount } from '../../money/index';

/** The sum of amounts in minor units. One beyond safe integers is inexact, but still beyond them: checks need no more. */
export const total = (amounts: readonly Amount[]): Amount => amounts.reduce((sum, amount) => sum + amount, 0);
