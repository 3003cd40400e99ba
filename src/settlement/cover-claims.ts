import { type Amount, isNonNegativeAmount, sum } from '../money/index';
import type { Policy } from '../policy/index';
import { AfterSaleError, malformed } from '../vocabulary/index';
import type { RecoveryClaim } from './settlement';

/** What a merchant has with the platform: money not paid out yet, and his deposit 保证金; minor units, not below zero. */
export interface Funds {
  readonly balance: Amount;
  readonly deposit: Amount;
}

/** A claim, and where the money for it comes from; what neither balance nor deposit holds is the shortfall. Minor units. */
export interface CoveredClaim extends RecoveryClaim {
  readonly fromBalance: Amount;
  readonly fromDeposit: Amount;
  readonly shortfall: Amount;
}

/** Claims one after the other, and what is left of the funds. */
export interface Recovery {
  readonly claims: readonly CoveredClaim[];
  readonly left: Funds;
  /** Minor units that are still owed after all claims. */
  readonly shortfall: Amount;
}

/**
 * Where what is to be recovered from a merchant is taken from: his balance, then his deposit (or the other way round, where
 * the policy's `lifecycle.recoverFrom` says so), claim after claim; what neither holds is reported. The funds left can be
 * given to the next call, so that each is spent once. All amounts are in minor units. It carries out STL-05 and LIF-24.
 *
 * @throws AfterSaleError `part_out_of_range` of claims or funds below 0, `result_out_of_range` where all claims are too much
 *
 * @example
 * ```ts
 * import { coverClaims } from 'aftersale';
 * const { claims, shortfall } = coverClaims([{ caseId: 'c1', amount: 800 }], { balance: 500, deposit: 200 });
 * claims; // => [{ caseId: 'c1', amount: 800, fromBalance: 500, fromDeposit: 200, shortfall: 100 }]
 * shortfall; // => 100
 * ```
 */
export function coverClaims(
  claims: readonly RecoveryClaim[],
  funds: Funds,
  from: Policy['lifecycle']['recoverFrom'] = 'balance_first',
): Recovery {
  try {
    let { balance, deposit } = funds;
    if (![balance, deposit, ...claims.map(({ amount }) => amount)].every(isNonNegativeAmount)) {
      throw new AfterSaleError('part_out_of_range', { claims, funds });
    }
    const covered = claims.map(({ caseId, amount }): CoveredClaim => {
      const [fromBalance, fromDeposit] =
        from === 'balance_first' ? inTurn(amount, balance, deposit) : swapped(inTurn(amount, deposit, balance));
      const shortfall = amount - fromBalance - fromDeposit;
      balance -= fromBalance;
      deposit -= fromDeposit;
      return { caseId, amount, fromBalance, fromDeposit, shortfall };
    });
    return { claims: covered, left: { balance, deposit }, shortfall: sum(covered.map(({ shortfall }) => shortfall)) };
  } catch (error) {
    throw malformed(error);
  }
}

type Pair = readonly [Amount, Amount];

function inTurn(amount: Amount, first: Amount, second: Amount): Pair {
  const fromFirst = Math.min(amount, first);
  return [fromFirst, Math.min(amount - fromFirst, second)];
}

const swapped = ([one, other]: Pair): Pair => [other, one];
