import { checkFacts, type Policy } from 'aftersale';
import { type Answers, answersOf } from './answers';
import { play, type World } from './play';
import { type PolicyFault, readPolicy } from './read-policy';
import type { Session } from './session';

/** What the page shows of one policy; `seen` is null while the policy, or the order under it, has faults. */
export interface Column {
  readonly text: string;
  readonly faults: readonly PolicyFault[];
  readonly seen: { readonly policy: Policy; readonly world: World; readonly answers: Answers } | null;
}

/** Everything that follows from a session, a column for each policy. */
export const columnsOf = (session: Session): Column[] =>
  session.policies.map((text) => {
    const { policy, faults } = readPolicy(text, session.language);
    if (policy === null || checkFacts({ ...session.facts, policy }).length > 0) return { text, faults, seen: null };
    const world = play(session, policy);
    return { text, faults, seen: { policy, world, answers: answersOf(world.situation, session) } };
  });
