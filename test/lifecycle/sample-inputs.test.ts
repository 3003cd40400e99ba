import type { UnitRange } from 'aftersale/facts';
import {
  ACTION_INPUTS,
  availableActions,
  CASE_LIFECYCLE,
  type CaseInput,
  type CaseStanding,
  ORDER_LIFECYCLE,
  REPLACEMENT_LIFECYCLE,
  RETURN_ORDER_LIFECYCLE,
  type ReplacementShipment,
  type ReturnOrder,
  rowInputs,
} from 'aftersale/lifecycle';
import { caseCommandSchema, orderCommandSchema } from 'aftersale/schema';
import { DAY } from 'aftersale/time';
import {
  type Actor,
  CASE_ACTIONS,
  CASE_CONDITIONS,
  type CaseAction,
  type CaseCondition,
  DISPUTE_FORUMS,
  type DisputeForum,
} from 'aftersale/vocabulary';
import { is } from 'valibot';
import { describe, expect, it } from 'vitest';
import { line, units } from '../fixtures/order';
import { policy, situation } from '../fixtures/situation';
import { begun } from './begun';
import type { OrderLife } from './order-life';
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

/** Where an action leads somebody, with any of its inputs. */
function leadsTo({ situation: of }: OrderLife, actor: Actor, action: CaseAction): readonly string[] | undefined {
  const { available } = availableActions(of, { caseId: 'case', actor });
  return available.find((each) => each.action === action)?.leadsTo.toSorted();
}

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

  it.each(CASE_ACTIONS)(
    'LIF-23 LIF-12 are such as a command can tell, whole and with nothing besides: %s',
    (action) => {
      const { required, optional } = ACTION_INPUTS[action];
      for (const standing of STANDINGS) {
        const { id: caseId, type, version: caseVersion } = standing.case;
        for (const row of CASE_LIFECYCLE.rows) {
          if (row.action !== action || !(row.types ?? [type]).includes(type)) continue;
          for (const input of rowInputs(CASE_LIFECYCLE, row, standing)) {
            const actor = row.by[0];
            const command = { id: 'k1', caseId, caseVersion, situationVersion: 1, actor, action, input };
            expect([input, is(caseCommandSchema, command)]).toEqual([input, true]);
            expect(JSON.parse(JSON.stringify(input))).toStrictEqual(input);
            expect([...required, ...optional]).toEqual(expect.arrayContaining(Object.keys(input)));
          }
        }
      }
    },
  );

  it('LIF-29 are an inspection in part wherever there is more than one unit, with an id that is free', () => {
    const inPart = CASE_LIFECYCLE.rows.filter(({ when }) => when?.findings === 'some_accepted');
    const inspected = (claims: UnitRange[]) => {
      const life = waitingIn('awaiting_inspection', {
        of: { claims, grants: [], returnParcel: { carriage: 'delivered' } },
        facts: { lines: [line({ quantity: 3 }), line({ id: 'pot' })] },
      });
      const other = { ...life.case(), id: 'other', state: 'closed' as const };
      life.situation = { ...life.situation, cases: [...life.situation.cases, other] };
      const row = inPart.find(({ types }) => types?.includes('return_refund'));
      if (row === undefined) throw new Error('no row');
      return rowInputs(CASE_LIFECYCLE, row, standingIn(life)).map((input) => life.act('inspector', 'inspect', input));
    };
    for (const claims of [[units('cup', 0, 2)], [units('cup', 2, 3), units('pot', 0, 1)]]) {
      const [answer, ...others] = inspected(claims);
      expect(others).toEqual([]);
      expect(answer).toMatchObject({
        outcome: 'allow',
        value: { opened: [{ splitFrom: 'case', state: 'negotiating' }] },
      });
    }
    expect(inspected([units('cup', 2, 3)])).toEqual([]);
  });

  it('LIF-14 LIF-23 are wrong goods worth little, and worth more, for who approves', () => {
    for (const keepGoodsBelow of [20_000, 19_999]) {
      const life = begun('reship signed wrong goods', { knobs: { lifecycle: { keepGoodsBelow } } });
      expect(leadsTo(life, 'agent', 'approve')).toEqual(['awaiting_reshipment', 'awaiting_return']);
    }
  });

  it('LIF-24 LIF-23 take a dispute further where somebody says so; by silence it goes one forum further, or ends', () => {
    const disputed = (forum: DisputeForum, wait: number) => {
      const life = waitingIn('platform_review', { of: { forum } });
      life.wait(wait);
      return life;
    };
    expect(leadsTo(disputed('consumer_association', 0), 'buyer', 'escalate')).toEqual(['platform_review']);
    expect(leadsTo(disputed('police', 0), 'buyer', 'escalate')).toBeUndefined();
    expect(leadsTo(disputed('consumer_association', 400 * DAY), 'system', 'time_out')).toEqual(['platform_review']);
    expect(leadsTo(disputed('court', 400 * DAY), 'system', 'time_out')).toEqual(['closed']);
  });

  it('LIF-28 LIF-25 give an address that is not valid any more, and an amount that is not due', () => {
    const { returnAddress, topUp } = CASE_LIFECYCLE.facets;
    const sending = standingIn(waitingIn('awaiting_return', { of: { returnAddress: 'Dock 1' } }));
    const outdated = returnAddress.inputFor?.('outdated', sending, 'submit_return') ?? {};
    expect(returnAddress.of(sending, { actor: 'buyer', action: 'submit_return', input: outdated })).toBe('outdated');
    const owing = standingIn(waitingIn('awaiting_top_up', { of: { type: 'exchange', topUp: 0 } }));
    const wrong: CaseInput = topUp.inputFor?.('wrong_amount', owing, 'pay_top_up') ?? {};
    expect(topUp.of(owing, { actor: 'buyer', action: 'pay_top_up', input: wrong })).toBe('wrong_amount');
    expect(wrong.amount).toBeGreaterThan(0);
  });

  it('LIF-24 name a forum where a dispute is taken to one, and none where nobody says anything', () => {
    const { forum } = CASE_LIFECYCLE.facets;
    const standing = standingIn(waitingIn('platform_review'));
    const back: CaseInput = forum.inputFor?.('highest', standing, 'escalate') ?? {};
    expect(DISPUTE_FORUMS).toContain(back.forum);
    expect(forum.of(standing, { actor: 'buyer', action: 'escalate', input: back })).toBe('highest');
    const silent = CASE_LIFECYCLE.rows.filter(({ action, when }) => action === 'time_out' && when?.forum !== undefined);
    const further = silent.filter(({ when }) => when?.forum === 'higher_left');
    expect(silent.flatMap((row) => rowInputs(CASE_LIFECYCLE, row, standing))).toEqual(further.map(() => ({})));
  });

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
    for (const row of ORDER_LIFECYCLE.rows) {
      for (const input of rowInputs(ORDER_LIFECYCLE, row, paying)) {
        const { by, action } = row;
        expect([input, is(orderCommandSchema, { id: 'k1', version: 1, actor: by[0], action, input })]).toEqual([
          input,
          true,
        ]);
      }
    }

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
    expect(findings.inputFor?.('told', inspecting, 'inspect')).toEqual({
      findings: [{ ...units('cup', 0, 2), result: 'accepted' }],
    });

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
