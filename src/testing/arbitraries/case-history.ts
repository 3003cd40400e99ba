import fc from 'fast-check';
import type { Order } from '../../facts/index';
import type { Policy } from '../../policy/index';
import { DAY, type Instant } from '../../time/index';
import {
  type Actor,
  AFTER_SALE_TYPES,
  type AfterSaleType,
  CLAIM_REASON_NAMES,
  type ClaimReason,
} from '../../vocabulary/index';
import { orderArbitrary } from './order';
import { type UnitPick, unitPickArbitrary } from './unit-pick';

/** Something that happens to the cases of an order; counts are taken modulo what there is. */
export type CaseStep =
  | CaseApplication
  /**
   * Somebody takes the `which`th step that anybody could try on the `of`th case in progress, be it allowed or not; or, so
   * that it goes on, of those that are allowed and do not close it.
   */
  | { readonly act: 'try' | 'go_on'; readonly of: number; readonly which: number }
  | { readonly act: 'wait'; readonly hours: number }
  /** The earliest deadline of all passes, and the system does what it does then. */
  | { readonly act: 'time_out' };

/** Somebody applies: for the `open`th claim that is open to them, or, where that is null, for whatever is named. */
export interface CaseApplication {
  readonly act: 'apply';
  readonly actor: Actor;
  readonly units: UnitPick;
  readonly open: number | null;
  readonly type: AfterSaleType;
  readonly reason: ClaimReason;
  readonly amount: number | null;
}

/** A paid order from some moment on, and what happens to its cases. */
export interface CaseHistory {
  readonly order: Order;
  readonly from: Instant;
  readonly steps: readonly CaseStep[];
}

const applyArbitrary: fc.Arbitrary<CaseStep> = fc.record<CaseApplication>({
  act: fc.constant('apply'),
  actor: fc.constantFrom<Actor>('buyer', 'buyer', 'agent', 'platform'),
  units: unitPickArbitrary,
  open: fc.option(fc.nat(99), { freq: 4 }),
  type: fc.constantFrom(...AFTER_SALE_TYPES),
  reason: fc.constantFrom(...CLAIM_REASON_NAMES),
  amount: fc.option(fc.nat(5_000), { freq: 3 }),
});

const stepArbitrary: fc.Arbitrary<CaseStep> = fc.oneof(
  { weight: 2, arbitrary: applyArbitrary },
  {
    weight: 9,
    arbitrary: fc.record(
      { act: fc.constantFrom('go_on' as const, 'go_on' as const, 'try' as const), of: fc.nat(9), which: fc.nat(999) },
      { noNullPrototype: true },
    ),
  },
  {
    weight: 1,
    arbitrary: fc.record(
      { act: fc.constant('wait' as const), hours: fc.integer({ min: 1, max: 60 }) },
      { noNullPrototype: true },
    ),
  },
  { weight: 1, arbitrary: fc.constant({ act: 'time_out' as const }) },
);

/**
 * Orders that are coherent under a policy, and up to `maxSteps` things that happen to their cases: applications, steps by
 * whoever may try them, time that passes. Shrinks towards one application.
 *
 * @example
 * ```ts
 * import { standard } from 'aftersale';
 * import { caseHistoryArbitrary } from 'aftersale/testing';
 * import { sample } from 'fast-check';
 * const [history] = sample(caseHistoryArbitrary(standard), { numRuns: 1, seed: 1 });
 * history?.order.currency; // => 'CNY'
 * ```
 */
export const caseHistoryArbitrary = ({ allocation: { remainder } }: Policy, maxSteps = 20): fc.Arbitrary<CaseHistory> =>
  fc
    .record({
      order: orderArbitrary({ remainder, maxLines: 3, maxQuantity: 3, maxDiscounts: 2, maxTenders: 2 }),
      later: fc.nat(10),
      steps: fc.array(stepArbitrary, { minLength: 1, maxLength: maxSteps, size: 'max' }),
      // Trusted by any policy, so that refunds are advanced (RFD-23).
      credit: fc.option(fc.constant(1_000_000), { freq: 2 }),
    })
    .map(({ order, later, steps, credit }) => ({
      order: { ...order, ...(credit !== null && { buyer: { ...order.buyer, credit } }) },
      from: lastInstant(order) + later * DAY,
      steps,
    }));

/** From when on nothing of an order lies in the future. */
const lastInstant = ({ placedAt, paidAt, completedAt, parcels }: Order): Instant =>
  Math.max(
    ...[placedAt, paidAt, completedAt, ...parcels.flatMap(({ shippedAt, signedAt }) => [shippedAt, signedAt])].map(
      (instant) => instant ?? placedAt,
    ),
  );
