import { aSituation, attemptsOn, commandOf } from 'aftersale/testing';
import { type AfterSaleType, CASE_STATES } from 'aftersale/vocabulary';
import { expect, it } from 'vitest';
import { elementAt } from '../../src/testing/element-at';

const standingIn = (state: 'pending_review' | 'closed') => {
  const situation = aSituation({ cases: [{ state }] });
  return { situation, case: elementAt(situation.cases, 0), policy: situation.policy };
};

it('tries what rows let somebody do, as a command on the versions there are', () => {
  const standing = standingIn('pending_review');
  const approval = attemptsOn(standing).find(({ actor, action }) => actor === 'agent' && action === 'approve');
  expect(approval && commandOf(standing.situation, standing, approval)).toMatchObject({
    id: 'case-1-1',
    caseId: 'case',
    caseVersion: 1,
    situationVersion: 1,
    actor: 'agent',
    action: 'approve',
  });
});

it('tries what can be told besides, and makes a difference later', () => {
  const inputs = (action: string, type: AfterSaleType = 'return_refund') =>
    CASE_STATES.flatMap((state) => {
      const situation = aSituation({ cases: [{ state, type }] });
      const standing = { situation, case: elementAt(situation.cases, 0), policy: situation.policy };
      return attemptsOn(standing)
        .filter((attempt) => attempt.action === action)
        .map(({ input }) => JSON.stringify(input));
    });
  expect(inputs('fail_refund')).toContain('{"channelRefusal":"account_closed"}');
  expect(inputs('propose')).toContain('{"amount":100}');
  expect(inputs('report_supplier')).toContain('{"accepted":false}');
  expect(inputs('sign_return')).toContain('{}');
  expect(inputs('track_return')).toEqual(
    expect.arrayContaining(['{"carriage":"no_scan"}', '{"carriage":"delivered"}', '{"carriage":"lost"}']),
  );
});

it('tries nothing on a case that has ended', () => {
  expect(attemptsOn(standingIn('closed'))).toEqual([]);
});
