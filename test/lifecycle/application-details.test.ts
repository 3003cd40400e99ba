import type { AfterSaleCase } from 'aftersale/facts';
import {
  afterStep,
  applyForAfterSale,
  CASE_LIFECYCLE,
  type CaseCommand,
  rowInputs,
  transition,
} from 'aftersale/lifecycle';
import { standard } from 'aftersale/policy';
import { caseCommandSchema, parseAs } from 'aftersale/schema';
import { describe, expect, it } from 'vitest';
import { units } from '../fixtures/order';
import { begun, ready, refusals } from './begun';
import { waitingIn } from './waiting';

const DAMAGED = [{ kind: 'photo', reference: 'photo-1' }] as const;

describe('what an application must tell', () => {
  it('ELG-12 asks for what is not told, or told as nothing', () => {
    const { life, application } = ready('refund_only signed');
    const { evidence: _evidence, ...unproven } = application;
    expect(life.apply(unproven)).toMatchObject({
      outcome: 'deny',
      reasons: [{ rule: 'ELG-12', code: 'input_missing', params: { input: 'evidence' } }],
    });
    expect(life.apply({ ...application, description: '' })).toMatchObject({
      outcome: 'deny',
      reasons: [{ rule: 'ELG-12', code: 'input_missing', params: { input: 'description' } }],
    });
    expect(life.apply(application).outcome).toBe('allow');
  });

  it('ELG-16 before shipment a part of the price is not refunded, all of it is', () => {
    const { life, application } = ready('refund_only none');
    expect(life.apply({ ...application, terms: { amount: 19_999 } })).toMatchObject({
      outcome: 'deny',
      reasons: [{ rule: 'ELG-16', params: { requested: 19_999, full: 20_000 } }],
    });
    expect(life.apply({ ...application, terms: { amount: 20_000 } }).outcome).toBe('allow');
  });

  it('LIF-12 a case with nothing told beside the goods is plain JSON, without fields that say nothing', () => {
    const { life, application } = ready('refund_only none');
    const { type, actor, reason, lines } = application;
    const request = { id: 'k1', caseId: 'case', situationVersion: 1, type, actor, reason, lines };
    const answer = applyForAfterSale(life.situation, request);
    expect(JSON.parse(JSON.stringify(answer))).toStrictEqual(answer);
    expect(answer.outcome === 'allow' && answer.value.case.history[0]?.input).toStrictEqual({ type, lines, reason });
  });
});

describe('an application and what is stored', () => {
  const applied = () => {
    const { life, application } = ready('refund_only signed');
    const request = { ...application, id: 'k1', caseId: 'case', situationVersion: 1 };
    const answer = applyForAfterSale(life.situation, request);
    if (answer.outcome !== 'allow') throw new Error('not allowed');
    return { request, stored: afterStep(life.situation, answer.value) };
  };

  it('LIF-32 that comes again is answered with its case and the versions that are stored', () => {
    const { request, stored } = applied();
    expect(applyForAfterSale({ ...stored, version: 7 }, request)).toEqual({
      outcome: 'allow',
      value: {
        case: stored.cases[0],
        opened: [],
        events: [],
        effects: [],
        expects: { situationVersion: 7, caseVersion: 1 },
        replay: true,
      },
      notes: [],
    });
  });

  it('LIF-32 under another id finds the id of the case taken, whatever it says', () => {
    const { request, stored } = applied();
    const taken = { outcome: 'deny', reasons: [{ rule: 'LIF-32', code: 'case_id_taken', params: { caseId: 'case' } }] };
    expect(applyForAfterSale(stored, { ...request, id: 'k2' })).toMatchObject(taken);
    const imported = waitingIn('pending_review');
    expect(imported.case().history).toEqual([]);
    const { id: _id, caseId: _caseId, situationVersion: _version, ...application } = request;
    expect(imported.apply(application)).toMatchObject(taken);
  });

  it('LIF-32 says which command was there before, and which version is stored', () => {
    const { request, stored } = applied();
    const second = { ...request, caseId: 'second', lines: [units('pot', 0, 1)] };
    expect(applyForAfterSale(stored, second)).toMatchObject({
      reasons: [{ code: 'command_id_reused', params: { commandId: 'k1' } }],
    });
    expect(applyForAfterSale(stored, { ...second, id: 'k2' })).toMatchObject({
      reasons: [{ code: 'situation_version_stale', params: { expected: 1, actual: 2 } }],
    });
  });
});

describe('an application that is changed', () => {
  /** A cup that was refunded in part before, and is now to be returned. */
  const partlyRefunded = (allowTopUp: boolean) => {
    const life = waitingIn('pending_review', {
      of: { type: 'return_refund', description: 'chipped', evidence: DAMAGED },
      knobs: { eligibility: { allowTopUp } },
    });
    const goods = { ...units('cup', 0, 2), each: 1_000 };
    const before: AfterSaleCase = {
      ...life.case(),
      id: 'before',
      type: 'refund_only',
      state: 'succeeded',
      grants: [goods],
    };
    life.situation = { ...life.situation, cases: [before, ...life.situation.cases] };
    return life;
  };

  it('LIF-17 ELG-10 is judged beside the other cases of the order, as a new one would be', () => {
    const told = { type: 'refund_only' } as const;
    expect(refusals(partlyRefunded(false).act('buyer', 'convert', told))).toEqual(['ELG-10 partly_refunded_no_top_up']);
    expect(refusals(partlyRefunded(true).act('buyer', 'convert', told))).toEqual([]);
  });

  it('LIF-10 ELG-02 is judged by who changes it: a buyer cannot go on himself with what an agent applied for', () => {
    const packed = waitingIn('pending_review', {
      of: { type: 'refund_only', reason: 'thinking_it_over', fulfilment: 'unshipped', appliedBy: 'agent' },
      facts: { status: 'awaiting_shipment', parcels: [{ id: 'p', stage: 'packed', units: [units('cup', 0, 2)] }] },
    });
    expect(refusals(packed.act('buyer', 'amend', { description: 'still' }))).toEqual(['ELG-02 self_service_ended']);
  });

  it('LIF-23 LIF-17 is tried with all that an application of the other type asks for', () => {
    const { situation } = waitingIn('pending_review', { of: { type: 'refund_only' } });
    const [claim] = situation.cases;
    if (claim === undefined) throw new Error('no case');
    const standing = { situation, case: claim, policy: situation.policy };
    const rows = CASE_LIFECYCLE.rows.filter(
      ({ action, types, from }) =>
        action === 'convert' && types?.includes('refund_only') === true && from.includes('pending_review'),
    );
    const outcomes = rows.flatMap((row) =>
      rowInputs(CASE_LIFECYCLE, row, standing).map((input) => {
        const command = {
          id: 'k1',
          caseId: 'case',
          caseVersion: 1,
          situationVersion: 1,
          actor: 'agent',
          action: 'convert',
          input,
        };
        expect(parseAs(caseCommandSchema, command)).toMatchObject({ ok: true });
        const answer = transition(situation, command as CaseCommand);
        return [row.becomes, refusals(answer)];
      }),
    );
    expect(outcomes).toEqual([
      ['return_refund', []],
      ['exchange', []],
      ['reship', []],
      ['compensation', []],
    ]);
  });

  it('LIF-23 LIF-17 keeps its reason where the other type takes it, else takes one that it does', () => {
    const requiredInputs = [
      ...standard.eligibility.requiredInputs,
      { types: ['exchange'], reasons: ['size_or_taste'], inputs: ['amount'] },
    ] as const;
    const inputOf = (reason: 'quality' | 'counterfeit') => {
      const { situation } = begun('refund_only signed', {
        told: { reason },
        knobs: { eligibility: { requiredInputs } },
      });
      const [claim] = situation.cases;
      if (claim === undefined) throw new Error('no case');
      const standing = { situation, case: claim, policy: situation.policy };
      return CASE_LIFECYCLE.facets.conversion.inputFor?.('exchange', standing, 'convert');
    };
    expect(inputOf('quality')).toMatchObject({ type: 'exchange', reason: 'quality' });
    expect(inputOf('counterfeit')).toMatchObject({ type: 'exchange', reason: 'size_or_taste' });
  });
});
