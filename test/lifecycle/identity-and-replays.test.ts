import { afterStep, applyForAfterSale, type CaseCommand, evolve, transition } from 'aftersale/lifecycle';
import { DAY } from 'aftersale/time';
import { AfterSaleError } from 'aftersale/vocabulary';
import { describe, expect, it } from 'vitest';
import { deepFrozen } from '../fixtures/deep-frozen';
import { units } from '../fixtures/order';
import { ready, refusals } from './begun';
import { waitingIn } from './waiting';

const submission: CaseCommand = {
  id: 'k1',
  caseId: 'case',
  caseVersion: 1,
  situationVersion: 1,
  actor: 'buyer',
  action: 'submit_return',
  input: { trackingNumber: 'SF1', terms: { returnFreight: { amount: 1_000, paidBy: 'buyer' } } },
  note: 'three cups in one box',
};

describe('a command and its id', () => {
  it('LIF-32 the same command again is allowed and does nothing, whatever the order of what it tells', () => {
    const life = waitingIn('awaiting_return');
    life.send(submission);
    expect(life.case()).toMatchObject({ state: 'awaiting_inspection', version: 2 });
    const stored = deepFrozen(life.situation);
    const again: CaseCommand = {
      ...submission,
      input: { terms: { returnFreight: { paidBy: 'buyer', amount: 1_000 } }, trackingNumber: 'SF1' },
    };
    const answer = transition(stored, again);
    expect(answer).toEqual({
      outcome: 'allow',
      value: {
        case: stored.cases[0],
        opened: [],
        events: [],
        effects: [],
        expects: { situationVersion: 2, caseVersion: 2 },
        replay: true,
      },
      notes: [],
    });
    if (answer.outcome === 'allow') expect(afterStep(stored, answer.value)).toBe(stored);
  });

  it('LIF-32 the same command again is allowed after other steps, and after the deadline', () => {
    const life = waitingIn('awaiting_return');
    life.send(submission);
    life.act('carrier', 'track_return', { carriage: 'in_transit' });
    life.wait(30 * DAY);
    expect(life.send(submission)).toMatchObject({ outcome: 'allow', value: { replay: true, effects: [] } });
    expect(life.case().version).toBe(3);
  });

  it.each([
    ['another action', { action: 'withdraw', input: {} }],
    ['another action that is told the same', { action: 'pick_up_return' }],
    ['another actor', { actor: 'agent' }],
    ['another input', { input: { trackingNumber: 'SF2' } }],
    ['less input', { input: { trackingNumber: 'SF1' } }],
    ['another note', { note: 'two cups in one box' }],
  ] as const)('LIF-32 the same id with %s is denied', (_what, change) => {
    const life = waitingIn('awaiting_return');
    life.send(submission);
    const { version } = life.situation;
    const reused = { ...submission, caseVersion: 2, situationVersion: version, ...change } as CaseCommand;
    expect(life.send(reused)).toEqual({
      outcome: 'deny',
      reasons: [{ rule: 'LIF-32', code: 'command_id_reused', params: { commandId: 'k1' } }],
    });
    expect(life.situation.version).toBe(version);
  });

  it.each<[string, unknown, unknown]>([
    ['nothing where there was a list', [], null],
    ['a list where there was nothing', null, []],
    ['a list where there was a record', {}, []],
    ['a record where there was a list', ['photo-1'], { 0: 'photo-1' }],
    ['an empty text where there was a list', [], ''],
    ['nothing where there was a record', {}, null],
    ['a record where there was nothing', null, {}],
    ['a number where there was a record', {}, 5],
  ])('LIF-32 a note under the same id with %s is denied', (_what, first, then) => {
    const life = waitingIn('awaiting_return');
    // As it came from outside and was not checked.
    const noting = (evidence: unknown, caseVersion: number, situationVersion: number) =>
      ({ ...submission, action: 'add_note', input: { evidence }, caseVersion, situationVersion }) as CaseCommand;
    life.send(noting(first, 1, 1));
    expect(refusals(life.send(noting(then, 2, 2)))).toEqual(['LIF-32 command_id_reused']);
    expect(life.send(noting(first, 2, 2))).toMatchObject({ outcome: 'allow', value: { replay: true } });
  });

  it('LIF-32 the same id on another case is a command of its own', () => {
    const life = waitingIn('awaiting_return');
    const other = { ...life.case(), id: 'other', claims: [units('cup', 1, 2)] };
    life.situation = { ...life.situation, cases: [...life.situation.cases, other] };
    life.send(submission);
    life.send({ ...submission, caseId: 'other', situationVersion: 2 });
    expect(life.case('other').state).toBe('awaiting_inspection');
  });

  it('LIF-32 a command on a stale version of its case, of the situation, or of both is denied', () => {
    const life = waitingIn('awaiting_return');
    life.act('agent', 'add_note', {}, { note: 'seen' });
    expect(life.send(submission)).toMatchObject({
      outcome: 'deny',
      reasons: [
        { code: 'case_version_stale', rule: 'LIF-32', params: { expected: 1, actual: 2 } },
        { code: 'situation_version_stale', rule: 'LIF-32', params: { expected: 1, actual: 2 } },
      ],
    });
    expect(refusals(life.send({ ...submission, caseVersion: 2 }))).toEqual(['LIF-32 situation_version_stale']);
    expect(refusals(life.send({ ...submission, situationVersion: 2 }))).toEqual(['LIF-32 case_version_stale']);
    expect(life.send({ ...submission, caseVersion: 2, situationVersion: 2 }).outcome).toBe('allow');
  });

  it('LIF-32 a version that is not there yet is as stale as one that is gone', () => {
    const life = waitingIn('awaiting_return');
    expect(refusals(life.send({ ...submission, caseVersion: 2 }))).toEqual(['LIF-32 case_version_stale']);
  });

  it('LIF-32 an answer says which versions it expects to find stored', () => {
    const answer = waitingIn('awaiting_return').send(submission);
    expect(answer).toMatchObject({ value: { expects: { situationVersion: 1, caseVersion: 1 }, replay: false } });
  });
});

describe('an application and its id', () => {
  const applied = () => {
    const { life, application } = ready('return_refund completed');
    const request = { ...application, id: 'k1', caseId: 'case', situationVersion: 1 };
    const answer = applyForAfterSale(life.situation, request);
    if (answer.outcome === 'deny') throw new Error('denied');
    return { request, answer, stored: afterStep(life.situation, answer.value) };
  };

  it('LIF-32 opens one case, however often it comes', () => {
    const { request, answer, stored } = applied();
    expect(answer.outcome === 'allow' && answer.value.expects).toEqual({ situationVersion: 1, caseVersion: null });
    expect(applyForAfterSale(stored, request)).toMatchObject({
      outcome: 'allow',
      value: { case: stored.cases[0], events: [], effects: [], replay: true },
    });
  });

  it('LIF-32 is denied with other content, another id for the case, or another case for the id', () => {
    const { request, stored } = applied();
    const now = { ...request, situationVersion: 2 };
    const other = { lines: [units('pot', 0, 1)] };
    expect(refusals(applyForAfterSale(stored, { ...request, reason: 'damaged' }))).toEqual(['LIF-32 case_id_taken']);
    expect(refusals(applyForAfterSale(stored, { ...request, actor: 'agent' }))).toEqual(['LIF-32 case_id_taken']);
    expect(refusals(applyForAfterSale(stored, { ...now, id: 'k2', ...other }))).toEqual(['LIF-32 case_id_taken']);
    expect(refusals(applyForAfterSale(stored, { ...now, caseId: 'second', ...other }))).toEqual([
      'LIF-32 command_id_reused',
    ]);
    expect(applyForAfterSale(stored, { ...now, id: 'k2', caseId: 'second', ...other }).outcome).toBe('allow');
  });

  it('LIF-32 is denied on a stale situation', () => {
    const { request, stored } = applied();
    const late = { ...request, id: 'k2', caseId: 'second', lines: [units('pot', 0, 1)] };
    expect(refusals(applyForAfterSale(stored, late))).toEqual(['LIF-32 situation_version_stale']);
  });
});

describe('events that are replayed', () => {
  it('LIF-32 come in their order, the one that opens the case first', () => {
    const life = waitingIn('awaiting_return');
    life.send(submission);
    const [event] = life.events;
    if (event === undefined) throw new Error('no event');
    const code = (run: () => unknown) => {
      try {
        run();
      } catch (error) {
        return error instanceof AfterSaleError ? error.code : error;
      }
      return null;
    };
    expect(code(() => evolve(life.case(), event))).toBe('event_out_of_order');
    expect(code(() => evolve(null, event))).toBe('event_out_of_order');
  });
});
