import { aSituation, attemptsOn, commandOf } from 'aftersale/testing';
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

it('tries nothing on a case that has ended', () => {
  expect(attemptsOn(standingIn('closed'))).toEqual([]);
});
