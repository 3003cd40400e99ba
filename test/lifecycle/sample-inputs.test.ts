import {
  CASE_LIFECYCLE,
  type CaseStanding,
  ORDER_LIFECYCLE,
  REPLACEMENT_LIFECYCLE,
  RETURN_ORDER_LIFECYCLE,
  type ReplacementShipment,
  type ReturnOrder,
  rowInputs,
} from 'aftersale/lifecycle';
import { CASE_ACTIONS, CASE_CONDITIONS, type CaseAction, type CaseCondition } from 'aftersale/vocabulary';
import { describe, expect, it } from 'vitest';
import { units } from '../fixtures/order';
import { policy, situation } from '../fixtures/situation';
import { begun } from './begun';
import { STARTS } from './starts';
import { waitingIn } from './waiting';

const standingIn = ({ situation: of }: { situation: CaseStanding['situation'] }): CaseStanding => {
  const [claim] = of.cases;
  if (claim === undefined) throw new Error('no case');
  return { situation: of, case: claim, policy: of.policy };
};

const STANDINGS = [
  ...STARTS.map(({ name }) => standingIn(begun(name))),
  standingIn(waitingIn('awaiting_return', { of: { returnAddress: 'Dock 1' } })),
  standingIn(waitingIn('awaiting_inspection', { of: { claims: [units('cup', 0, 1)] } })),
  standingIn(waitingIn('awaiting_top_up', { of: { type: 'exchange', topUp: 500 } })),
];

const CONDITIONS: readonly CaseCondition[] = CASE_LIFECYCLE.rows
  .flatMap(({ when = {} }) => Object.keys(when) as CaseCondition[])
  .filter((name, index, all) => all.indexOf(name) === index);

/** The actions some row of which asks about a condition. */
const actionsAsking = (condition: CaseCondition): readonly CaseAction[] =>
  CASE_ACTIONS.filter((action) =>
    CASE_LIFECYCLE.rows.some((row) => row.action === action && row.when?.[condition] !== undefined),
  );

describe('the inputs that give a condition its value', () => {
  it.each(CONDITIONS.filter((name) => CASE_LIFECYCLE.facets[name].inputFor !== undefined))(
    'LIF-23 give it: %s',
    (name) => {
      const { of, inputFor } = CASE_LIFECYCLE.facets[name];
      let given = 0;
      for (const standing of STANDINGS) {
        for (const action of actionsAsking(name)) {
          for (const value of CASE_CONDITIONS[name]) {
            // Each name has values of its own, which the compiler forgets of a union of names.
            const input = inputFor?.(value as never, standing, action) ?? null;
            // A conversion into a type says so, whether or not it may be.
            if (input === null) continue;
            given += 1;
            const isAnswered = of(standing, { actor: 'buyer', action, input }) === value;
            const isToldAnyway = name === 'details' && value === 'missing' && actionsAsking(name).includes(action);
            expect([name, action, value, isAnswered || isToldAnyway]).toEqual([name, action, value, true]);
          }
        }
      }
      expect(given).toBeGreaterThan(0);
    },
  );

  it('LIF-23 there are none where no input can give it: of one unit no part, of no address no other', () => {
    const one = standingIn(waitingIn('awaiting_inspection', { of: { claims: [units('cup', 0, 1)] } }));
    const { findings, returnAddress, details } = CASE_LIFECYCLE.facets;
    expect(findings.inputFor?.('some_accepted', one, 'inspect')).toBeNull();
    expect(returnAddress.inputFor?.('outdated', one, 'submit_return')).toBeNull();
    const inPart = CASE_LIFECYCLE.rows.find(({ when }) => when?.findings === 'some_accepted');
    expect(inPart && rowInputs(CASE_LIFECYCLE, inPart, one)).toEqual([]);
    expect(details.inputFor?.('missing', one, 'inspect')).toEqual({});
    expect(details.inputFor?.('complete', one, 'sing')).toEqual({});
  });

  it('LIF-23 give it of orders, return orders and replacements as well', () => {
    const paying = { situation: situation({ status: 'awaiting_payment', tenders: [] }) };
    const { paid } = ORDER_LIFECYCLE.facets;
    const answers = (['nothing', 'in_part', 'in_full'] as const).map((value) => {
      const input = paid.inputFor?.(value, paying, 'pay') ?? {};
      return paid.of(paying, { input });
    });
    expect(answers).toEqual(['nothing', 'in_part', 'in_full']);

    const order: ReturnOrder = {
      id: 'r',
      caseId: 'case',
      state: 'received',
      version: 1,
      enteredAt: 0,
      history: [],
      units: [units('cup', 0, 2)],
    };
    const inspecting = { order, policy: policy() };
    const { findings, result } = RETURN_ORDER_LIFECYCLE.facets;
    for (const value of ['missing', 'told'] as const) {
      expect(findings.of(inspecting, { input: findings.inputFor?.(value, inspecting, 'inspect') ?? {} })).toBe(value);
    }
    expect(result.of(inspecting, { input: {} })).toBe('accepted');

    const shipment: ReplacementShipment = {
      id: 's',
      caseId: 'case',
      state: 'created',
      version: 1,
      enteredAt: 0,
      history: [],
      units: [units('cup', 0, 2)],
    };
    const sending = { shipment, policy: policy() };
    const { tracking } = REPLACEMENT_LIFECYCLE.facets;
    for (const value of ['missing', 'told'] as const) {
      expect(tracking.of(sending, { input: tracking.inputFor?.(value, sending, 'ship') ?? {} })).toBe(value);
    }
  });
});
