import type { DiscountCondition } from '../facts/index';
import type { Amount } from '../money/index';

/** How high some goods reach on the ladder of a discount's condition. */
export interface Level {
  /** 0 where they earn nothing; a higher level earns more. */
  readonly height: number;
  /** What must be reached to stand at this level: minor units, or units where the condition counts those. */
  readonly needs: number;
  /** Whether no more goods could earn more. */
  readonly isTop: boolean;
}

/**
 * The level that goods worth `reached` (minor units, or units where the condition counts those) earn (ELG-15, RFD-20).
 * It is compared with other levels of the same condition only.
 */
export function earnedLevel(condition: DiscountCondition, reached: number): Level {
  switch (condition.is) {
    case 'single':
      return reached >= condition.atLeast ? { height: 1, needs: condition.atLeast, isTop: true } : NOTHING_EARNED;
    case 'stepped': {
      const steps = Math.min(Math.floor(reached / condition.every), usefulSteps(condition));
      return { height: steps, needs: steps * condition.every, isTop: steps === usefulSteps(condition) };
    }
    case 'tiered': {
      const passed = condition.tiers.filter(({ atLeast }) => reached >= atLeast);
      return {
        height: passed.length,
        needs: passed.at(-1)?.atLeast ?? 0,
        isTop: passed.length === condition.tiers.length,
      };
    }
  }
}

const NOTHING_EARNED: Level = { height: 0, needs: 0, isTop: false };

/** The steps after which the maximum is reached. */
const usefulSteps = ({ off, maximum }: { readonly off: Amount; readonly maximum: Amount | null }): number =>
  maximum === null ? Number.POSITIVE_INFINITY : Math.ceil(maximum / off);
