import type { DiscountCondition } from '../facts/index';

/**
 * What must be reached to stand at the level that goods worth `reached` earn on the ladder of a discount's condition
 * (minor units, or units where the condition counts those); 0 where they earn nothing (ELG-15, RFD-20).
 */
export function levelReached(condition: DiscountCondition, reached: number): number {
  if (condition.is === 'stepped') {
    const { every, off, maximum } = condition;
    // Steps after which the maximum is reached earn nothing more.
    const useful = maximum === null ? Number.POSITIVE_INFINITY : Math.ceil(maximum / off);
    return Math.min(Math.floor(reached / every), useful) * every;
  }
  const levels = condition.is === 'single' ? [condition] : condition.tiers;
  return Math.max(0, ...levels.map(({ atLeast }) => atLeast).filter((atLeast) => reached >= atLeast));
}
