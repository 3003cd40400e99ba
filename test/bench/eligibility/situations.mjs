import { ACTORS, AFTER_SALE_TYPES, CASE_STATES, checkFacts, PARCEL_STAGES, standard } from 'aftersale';
import { aCase, anOrder, aParcel } from 'aftersale/testing';
import fc from 'fast-check';

const DAY = 86_400_000;
const SEED = 20_261_123;
const DRAWN = 3_000;

/** @template Value @param {fc.Arbitrary<Value>} arbitrary */
const perhaps = (arbitrary) => fc.option(arbitrary, { nil: undefined, freq: 2 });
const days = perhaps(fc.nat(60));

const circumstances = fc.record({
  actor: fc.oneof(fc.constant(/** @type {const} */ ('buyer')), fc.constantFrom(...ACTORS)),
  status: fc.constantFrom('awaiting_payment', 'awaiting_shipment', 'awaiting_receipt', 'completed', 'closed'),
  payment: fc.constantFrom('prepaid', 'prepaid', 'cash_on_delivery'),
  stage: fc.constantFrom(...PARCEL_STAGES, 'signed', 'signed'),
  shortage: perhaps(fc.constant('out_of_stock')),
  virtual: perhaps(fc.record({ isDelivered: fc.boolean(), isUsed: fc.boolean() })),
  warranty: perhaps(fc.record({ repairDays: days, returnDays: days, exchangeDays: days })),
  noReasonReturn: fc.boolean(),
  past: perhaps(
    fc.record({
      type: fc.constantFrom(...AFTER_SALE_TYPES),
      state: fc.oneof(fc.constantFrom('succeeded', 'closed'), fc.constantFrom(...CASE_STATES)),
      share: fc.constantFrom(0.5, 1),
    }),
  ),
  daysLater: fc.nat(60),
});

/** Without the fields that have no value. @param {object} fields */
const known = (fields) => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

function asked({ actor, status, payment, stage, shortage, virtual, warranty, noReasonReturn, past, daysLater }) {
  const { placedAt } = anOrder();
  const line = known({
    id: 'cup',
    category: 'home',
    quantity: 1,
    unitPrice: 10_000,
    noReasonReturn,
    warranty: warranty && known(warranty),
    virtual:
      virtual &&
      known({
        deliveredAt: virtual.isDelivered ? placedAt + DAY : undefined,
        usedAt: virtual.isDelivered && virtual.isUsed ? placedAt + 2 * DAY : undefined,
      }),
  });
  const parcels = virtual ? [] : [{ ...aParcel([line], { stage }), ...known({ shortage }) }];
  const order = anOrder({ status, payment, lines: [line], parcels });
  const grants = past ? [{ lineId: 'cup', from: 0, to: 1, each: past.share * line.unitPrice }] : [];
  const cases = past ? [aCase(order, { type: past.type, state: past.state, grants })] : [];
  return { actor, situation: { order, cases, policy: standard, now: placedAt + daysLater * DAY, version: 1 } };
}

/**
 * Questions about one unit of one line, without a reason named: by anybody, at any status and stage, whatever was claimed
 * before, under the standard policy. All that make sense of those that were drawn; always the same.
 */
export const questions = fc
  .sample(circumstances, { numRuns: DRAWN, seed: SEED })
  .map(asked)
  .filter(({ situation }) => checkFacts(situation).length === 0);
