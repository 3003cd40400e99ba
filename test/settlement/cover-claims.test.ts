import { coverClaims } from 'aftersale/settlement';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const claim = (caseId: string, amount: number) => ({ caseId, amount });

describe('where the money for claims comes from', () => {
  it('STL-05 the balance, then the deposit; the shortfall is reported, case by case', () => {
    expect(coverClaims([claim('a', 500), claim('b', 400), claim('c', 300)], { balance: 600, deposit: 400 })).toEqual({
      claims: [
        { ...claim('a', 500), fromBalance: 500, fromDeposit: 0, shortfall: 0 },
        { ...claim('b', 400), fromBalance: 100, fromDeposit: 300, shortfall: 0 },
        { ...claim('c', 300), fromBalance: 0, fromDeposit: 100, shortfall: 200 },
      ],
      left: { balance: 0, deposit: 0 },
      shortfall: 200,
    });
  });

  it('LIF-24 the deposit first, where the policy says so', () => {
    const { claims, left } = coverClaims([claim('a', 500)], { balance: 600, deposit: 400 }, 'deposit_first');
    expect(claims).toEqual([{ ...claim('a', 500), fromBalance: 100, fromDeposit: 400, shortfall: 0 }]);
    expect(left).toEqual({ balance: 500, deposit: 0 });
  });

  it('STL-05 spends nothing twice: one call after the other gives what one call gives', () => {
    const amount = fc.nat(1_000);
    const claims = fc.array(fc.record({ caseId: fc.constantFrom('a', 'b', null), amount }), { maxLength: 6 });
    fc.assert(
      fc.property(
        claims,
        claims,
        fc.record({ balance: amount, deposit: amount }),
        fc.constantFrom('balance_first' as const, 'deposit_first' as const),
        (some, others, funds, from) => {
          const whole = coverClaims([...some, ...others], funds, from);
          const first = coverClaims(some, funds, from);
          const second = coverClaims(others, first.left, from);
          expect([...first.claims, ...second.claims]).toEqual(whole.claims);
          expect(second.left).toEqual(whole.left);
          expect(first.shortfall + second.shortfall).toBe(whole.shortfall);
          for (const { amount: claimed, fromBalance, fromDeposit, shortfall } of whole.claims) {
            expect(fromBalance + fromDeposit + shortfall).toBe(claimed);
            expect(Math.min(fromBalance, fromDeposit, shortfall)).toBeGreaterThanOrEqual(0);
          }
          expect(Math.min(whole.left.balance, whole.left.deposit)).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});
