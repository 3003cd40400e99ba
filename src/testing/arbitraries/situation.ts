import fc from 'fast-check';
import type { EligibilityQuery } from '../../eligibility/index';
import type { AfterSaleCase, Order, Situation, UnitRange, UnitSelection } from '../../facts/index';
import { definePolicy, type Policy, standard, type WindowRule } from '../../policy/index';
import { ACTORS, AFTER_SALE_TYPES, CASE_STATES, CLAIM_REASON_NAMES, FULFILMENTS } from '../../vocabulary/index';
import { ALL_OVER_BY, orderArbitrary, PLACED_AT } from './order';

const DAY = 86_400_000;

/** An instant from the order's placing to a year after everything; mostly while something may still happen. */
export const momentArbitrary = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: PLACED_AT, max: ALL_OVER_BY }) },
  { weight: 1, arbitrary: fc.integer({ min: PLACED_AT, max: ALL_OVER_BY + 365 * DAY }) },
);

const windowArbitrary: fc.Arbitrary<WindowRule> = fc.record({
  id: fc.constantFrom('w1', 'w2', 'w3'),
  rule: fc.constant('WIN-03' as const),
  types: fc.subarray([...AFTER_SALE_TYPES], { minLength: 1 }),
  categories: fc.option(fc.constant(['goods'])),
  reasons: fc.option(fc.subarray([...CLAIM_REASON_NAMES], { minLength: 1 })),
  anchor: fc.constantFrom('paid' as const, 'shipped' as const, 'signed' as const, 'completed' as const),
  fallback: fc.option(fc.constantFrom('paid' as const, 'completed' as const)),
  days: fc.nat(60),
  starts: fc.constantFrom('next_midnight' as const, 'immediately' as const),
});

/** Policies that differ from the standard in everything eligibility asks of them. */
export const eligibilityPolicyArbitrary: fc.Arbitrary<Policy> = fc
  .record({
    timeZone: fc.constantFrom('Asia/Shanghai', 'America/New_York', '+08:00'),
    rules: fc.oneof(
      fc.constant(standard.windows.rules),
      fc.uniqueArray(windowArbitrary, { minLength: 1, maxLength: 3, selector: ({ id }) => id }),
    ),
    lastSelfServiceStage: fc.constantFrom('none' as const, 'checked' as const, 'packed' as const),
    paidCancelBy: fc.constantFrom('buyer' as const, 'agent_only' as const),
    maxApplicationsPerLine: fc.option(fc.integer({ min: 1, max: 3 })),
    allowTopUp: fc.boolean(),
    afterExchange: fc.constantFrom('none' as const, 'window_restarts' as const),
    thresholdBreach: fc.constantFrom('deny' as const, 'reclaim' as const, 'keep' as const),
    unshippedAmount: fc.constantFrom('full_only' as const, 'any' as const),
    unshippedLines: fc.constantFrom('any' as const, 'whole_order_only' as const),
    giftOnReturn: fc.constantFrom('return_with_parent' as const, 'deduct_value' as const, 'keep' as const),
  })
  .map(({ timeZone, rules, ...eligibility }) =>
    definePolicy({ id: 'random', version: 1, timeZone, eligibility, windows: { rules } }),
  );

/** Some units of an order: on each of its lines at most one range. */
const rangesArbitrary = ({ lines }: Order): fc.Arbitrary<UnitRange[]> =>
  fc
    .tuple(
      ...lines.map(({ id, quantity }) =>
        fc.option(
          fc
            .tuple(fc.nat(quantity), fc.nat(quantity))
            .filter(([one, other]) => one !== other)
            .map(([one, other]): UnitRange => ({ lineId: id, from: Math.min(one, other), to: Math.max(one, other) })),
        ),
      ),
    )
    .map((ranges) => ranges.flatMap((range) => range ?? []));

const caseArbitrary = (order: Order, index: number): fc.Arbitrary<AfterSaleCase> =>
  fc
    .record({
      type: fc.constantFrom(...AFTER_SALE_TYPES),
      state: fc.oneof(fc.constantFrom('succeeded' as const, 'closed' as const), fc.constantFrom(...CASE_STATES)),
      fulfilment: fc.constantFrom(...FULFILMENTS),
      claims: rangesArbitrary(order),
      share: fc.constantFrom(0, 0.5, 1),
      windowExtendedUntil: fc.option(momentArbitrary),
      replacementSignedAt: fc.option(momentArbitrary),
    })
    .map(({ share, windowExtendedUntil, replacementSignedAt, ...rest }) => ({
      ...rest,
      id: `case-${index}`,
      orderId: order.id,
      version: 1,
      policy: 'random@1',
      reason: 'other' as const,
      grants: rest.claims.flatMap((claim) =>
        order.lines
          .filter(({ id }) => id === claim.lineId)
          .map(({ unitPrice }) => ({ ...claim, each: Math.floor(share * unitPrice) })),
      ),
      refunds: [],
      appliedBy: 'buyer' as const,
      appliedAt: PLACED_AT,
      enteredAt: PLACED_AT,
      history: [],
      ...(windowExtendedUntil !== null && { windowExtendedUntil }),
      ...(replacementSignedAt !== null && { replacementSignedAt }),
    }));

const marketedArbitrary: fc.Arbitrary<Order> = fc
  .tuple(orderArbitrary(), fc.record({ crossBorder: fc.boolean(), until: fc.option(momentArbitrary) }))
  .map(
    ([order, { crossBorder, until }]): Order => ({
      ...order,
      crossBorder,
      discounts: order.discounts.map((discount, index) =>
        index > 1
          ? discount
          : { ...discount, condition: { is: 'single', atLeast: discount.amount * 2, off: discount.amount } },
      ),
      ...(until !== null && { extensions: [{ until }] }),
    }),
  );

/**
 * Paid orders with whatever cases and moment, under any of some policies; the cases need not be ones that the rules would
 * have let happen.
 */
export const situationArbitrary = (
  policies: fc.Arbitrary<Policy> = eligibilityPolicyArbitrary,
): fc.Arbitrary<Situation> =>
  marketedArbitrary.chain((order) =>
    fc.record({
      order: fc.constant(order),
      cases: fc.tuple(caseArbitrary(order, 1), caseArbitrary(order, 2)).chain((cases) => fc.subarray(cases)),
      policy: policies,
      now: momentArbitrary,
      version: fc.constant(1),
    }),
  );

/** Some units of an order, as ranges and quantities; at times more than there are. */
export const selectionArbitrary = (order: Order): fc.Arbitrary<UnitSelection[]> =>
  fc
    .tuple(
      rangesArbitrary(order),
      fc.array(
        fc.record({
          lineId: fc.constantFrom(...order.lines.map(({ id }) => id)),
          quantity: fc.integer({ min: 1, max: 4 }),
        }),
        { maxLength: 2 },
      ),
    )
    .map(([ranges, quantities]) => [...ranges, ...quantities]);

/** A question about a situation, by whoever, for some units or all. */
export const queryArbitrary = ({ order }: Situation): fc.Arbitrary<EligibilityQuery> =>
  fc
    .record({
      actor: fc.oneof(fc.constantFrom('buyer' as const, 'agent' as const), fc.constantFrom(...ACTORS)),
      reason: fc.option(fc.constantFrom(...CLAIM_REASON_NAMES)),
      lines: fc.option(selectionArbitrary(order)),
      amount: fc.option(fc.nat(30_000)),
      explain: fc.boolean(),
    })
    .map(({ actor, reason, lines, amount, explain }) => ({
      actor,
      explain,
      ...(reason !== null && { reason }),
      ...(lines !== null && { lines }),
      ...(amount !== null && { amount }),
    }));
