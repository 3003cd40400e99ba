import type { NextDeadline } from '../../lifecycle/index';
import type { Page } from './page';

/** Who is waited for until when, and what happens then. */
export const awaitedText = (
  { waitsFor, until, then }: Pick<NextDeadline, 'waitsFor' | 'until' | 'then'>,
  { say, words }: Page,
): string => words.awaited(say.labels.actor[waitsFor], say.moment(until), say.labels.caseState[then.state]);
