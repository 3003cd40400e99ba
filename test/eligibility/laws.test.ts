import { checkEligibility, checkType, type EligibilityQuery } from 'aftersale/eligibility';
import type { AfterSaleCase, Order, Situation, UnitRange } from 'aftersale/facts';
import {
  assertLaws,
  eligibilityPolicyArbitrary,
  LAWS,
  queryArbitrary,
  selectionArbitrary,
  situationArbitrary,
} from 'aftersale/testing';
import { AFTER_SALE_TYPES, CLAIM_REASONS } from 'aftersale/vocabulary';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { why } from '../fixtures/answers';
import { line, parcel, units } from '../fixtures/order';
import { afterSaleCase, situation } from '../fixtures/situation';
import { at } from '../fixtures/time';

const asked = situationArbitrary().chain((of) => fc.tuple(fc.constant(of), queryArbitrary(of)));

const lawsNamed = (name: string) => LAWS.filter(({ id }) => id === name);

describe('laws of eligibility', () => {
  it('WIN-01 with facts unchanged, a window that has closed never reopens as time goes on (law 9)', () => {
    assertLaws(eligibilityPolicyArbitrary, { laws: lawsNamed('closed_windows') });
  });

  it('ELG-23 an answer holds until it lapses, and no longer', () => {
    fc.assert(
      fc.property(asked, ([of, query]) => {
        for (const answer of checkEligibility(of, query)) {
          if (answer.until === null) continue;
          expect(answer.until).toBeGreaterThan(of.now);
          const last = checkType({ ...of, now: answer.until - 1 }, answer.type, query);
          expect([last.outcome, last.until]).toEqual([answer.outcome, answer.until]);
          const over = checkType({ ...of, now: answer.until }, answer.type, query);
          expect(over.until).not.toBe(answer.until);
          if (query.lines === undefined || query.lines.every((selection) => 'from' in selection)) {
            expect(over.outcome).toBe('deny');
          }
        }
      }),
    );
  });

  it('inputs are untouched, frozen or not, and a JSON round trip changes no answer (law 10)', () => {
    assertLaws(eligibilityPolicyArbitrary, { laws: lawsNamed('pure_eligibility') });
  });

  it('answers share nothing with what they were asked of', () => {
    fc.assert(
      fc.property(asked, ([of, query]) => {
        const known = new Set(objectsIn([of, query]));
        expect(objectsIn(checkEligibility(of, query)).filter((inner) => known.has(inner))).toEqual([]);
      }),
    );
  });

  it('ELG-23 a denial and a review have reasons, and what is allowed has none', () => {
    fc.assert(
      fc.property(asked, ([of, query]) => {
        for (const answer of checkEligibility(of, query)) {
          for (const { outcome, reasons, until, window } of [answer, ...answer.byUnits]) {
            expect(reasons.length > 0).toBe(outcome !== 'allow');
            if (outcome === 'deny') expect([until, window]).toEqual([null, null]);
          }
        }
      }),
    );
  });

  it('ELG-23 every condition that fails is told, whichever others fail as well', () => {
    fc.assert(
      fc.property(fc.subarray([...FAILURES]), (failures) => {
        const claim: Claim = {
          of: situation({ status: 'completed' }),
          query: { actor: 'buyer', reason: 'slight_marks' },
        };
        const { of, query } = failures.reduce((failing, { fail }) => fail(failing), claim);
        const answer = checkType(of, 'return_refund', query);
        expect(why(answer).sort()).toEqual(failures.map(({ because }) => because).sort());
      }),
    );
  });

  it('ELG-25 an application for some units is never allowed where one of them, asked about alone, is denied', () => {
    fc.assert(
      fc.property(
        situationArbitrary().chain((of) => fc.tuple(fc.constant(of), queryArbitrary(of), selectionArbitrary(of.order))),
        ([of, query, lines]) => {
          const { lines: _, ...open } = query;
          for (const type of AFTER_SALE_TYPES) {
            const application = checkType(of, type, { ...open, lines });
            if (application.outcome === 'deny') continue;
            const button = checkType(of, type, open);
            const deniedByThemselves = button.byUnits.filter(({ outcome }) => outcome === 'deny');
            for (const claimed of application.byUnits) {
              expect(deniedByThemselves.filter((range) => overlap(range, claimed))).toEqual([]);
            }
          }
        },
      ),
    );
  });

  it('WIN-04 without a reason a type is as open as for the best of the ordinary reasons', () => {
    fc.assert(
      fc.property(situationArbitrary(), ({ ...of }) => {
        for (const type of AFTER_SALE_TYPES) {
          const open = checkType(of, type, { actor: 'platform' });
          const given = open.inputs.reasons.filter(({ reason }) => CLAIM_REASONS[reason].special !== true);
          expect(given.length > 0).toBe(open.outcome !== 'deny');
          for (const { reason, until } of open.inputs.reasons) {
            const named = checkType(of, type, { actor: 'platform', reason });
            expect([named.outcome, named.until]).toEqual([open.outcome, until]);
          }
        }
      }),
    );
  });

  it('RFD-19 a line of 10 000 units is cut no finer than one of ten', () => {
    const many = (quantity: number) => {
      const third = Math.floor(quantity / 3);
      return situation({
        lines: [line({ quantity, unitPrice: 700 })],
        discounts: [{ id: 'd', on: 'goods', amount: 999 }],
        parcels: [parcel('signed', [units('cup', 0, third)]), parcel('handed_over', [units('cup', third, 2 * third)])],
      });
    };
    for (const query of [{ actor: 'buyer' }, { actor: 'buyer', lines: [{ lineId: 'cup', quantity: 2 }] }] as const) {
      const few = checkEligibility(many(10), query).map(({ byUnits }) => byUnits.length);
      expect(checkEligibility(many(10_000), query).map(({ byUnits }) => byUnits.length)).toEqual(few);
    }
  });

  it('the order of the cases changes no answer but the order of its reasons', () => {
    fc.assert(
      fc.property(asked, ([of, query]: [Situation, EligibilityQuery]) => {
        const reversed = checkEligibility({ ...of, cases: [...of.cases].reverse() }, query);
        expect(reversed.map(({ outcome, until }) => [outcome, until])).toEqual(
          checkEligibility(of, query).map(({ outcome, until }) => [outcome, until]),
        );
      }),
    );
  });
});

interface Claim {
  readonly of: Situation;
  readonly query: EligibilityQuery;
}

interface Failure {
  readonly because: string;
  readonly fail: (claim: Claim) => Claim;
}

const withOrder = ({ of, query }: Claim, changes: Partial<Order>): Claim => ({
  of: { ...of, order: { ...of.order, ...changes } },
  query,
});

const withCase = ({ of, query }: Claim, changes: Partial<AfterSaleCase>): Claim => ({
  of: { ...of, cases: [...of.cases, afterSaleCase(of.order, { id: `case-${of.cases.length}`, ...changes })] },
  query,
});

/** Ways to spoil an allowed return, none of which hides another. */
const FAILURES: readonly Failure[] = [
  { because: 'STA-03 actor_cannot_apply', fail: ({ of, query }) => ({ of, query: { ...query, actor: 'carrier' } }) },
  { because: 'ELG-05 goods_not_shipped', fail: (claim) => withOrder(claim, { parcels: [] }) },
  { because: 'ELG-17 cross_border_packaging', fail: (claim) => withOrder(claim, { crossBorder: true }) },
  { because: 'ELG-08 units_in_case', fail: (claim) => withCase(claim, { type: 'reship' }) },
  { because: 'ELG-10 already_canceled', fail: (claim) => withCase(claim, { type: 'cancel', state: 'succeeded' }) },
  {
    because: 'ELG-10 already_refunded',
    fail: (claim) => withCase(claim, { type: 'return_refund', state: 'succeeded' }),
  },
  { because: 'ELG-11 already_exchanged', fail: (claim) => withCase(claim, { type: 'exchange', state: 'succeeded' }) },
  {
    because: 'ELG-04 settle_with_merchant',
    fail: ({ of, query }) => ({ of: { ...of, now: at('2025-02-05') }, query }),
  },
];

const overlap = (one: UnitRange, other: UnitRange): boolean =>
  one.lineId === other.lineId && one.from < other.to && other.from < one.to;

/** Every object and array inside of plain data, itself included. */
function objectsIn(data: unknown): object[] {
  if (typeof data !== 'object' || data === null) return [];
  return [data, ...Object.values(data).flatMap(objectsIn)];
}
