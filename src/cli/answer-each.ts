import { ERROR_CODES } from '../vocabulary/index';
import { altered } from './input/altered';
import { placeText } from './input/input-fault';
import { policyNamed } from './input/policy-named';
import { readValues } from './input/read-values';
import { type SituationFile, situationFileOf } from './input/situation-file';
import type { AnswerOptions } from './options/answer-options';
import type { GlobalOptions } from './options/global-options';
import type { SituationOptions } from './options/situation-options';
import { type Answer, answerText, type Format } from './output/answer';
import { pathsToRead } from './paths-to-read';
import type { Session } from './session';

export type AskingOptions = SituationOptions & AnswerOptions & GlobalOptions;

/** Of data that passed every check nothing is malformed. */
const REFUSALS: readonly unknown[] = ERROR_CODES.filter((code) => code !== 'input_malformed');

const isErrorCode = (code: unknown): boolean => REFUSALS.includes(code);

/** Facts that pass every check can still refuse an answer; anything without a code of ours is our own fault. */
function refusalOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && isErrorCode(error.code)) return error.message;
  throw error;
}

interface Told extends Pick<Answer, 'outcomes' | 'denied'> {
  readonly text: string;
}

function answerTo(ask: () => Answer, format: Format): Told | { readonly faults: readonly string[] } {
  try {
    const answer = ask();
    return { ...answer, text: answerText(answer, format) };
  } catch (error) {
    return { faults: [refusalOf(error)] };
  }
}

/** What is said to a situation and to what its file asks of it; the path is that of the file. */
export type Ask = (file: SituationFile, path: string) => Answer;

/** Asks each situation as it comes in, and tells each answer before the next is asked; a faulty one stops no other. */
export async function answerEach(
  session: Session,
  paths: readonly string[],
  options: AskingOptions,
  ask: Ask,
): Promise<void> {
  const { host } = session;
  const { language, lines = false, at = null, format, exitCode = false } = options;
  const policy = options.policy === undefined ? null : await policyNamed(options.policy, '--policy', language, host);
  for await (const read of readValues(pathsToRead(paths, host), host, lines)) {
    const { place } = read;
    const file =
      'fault' in read
        ? { faults: [read.fault] }
        : situationFileOf(altered(read.value, { at, policy }, host.clock), language);
    const answer = 'faults' in file ? file : answerTo(() => ask(file, placeText(place)), format);
    if ('faults' in answer) {
      await session.refuse(place, answer.faults);
    } else {
      await session.print(answer.text);
      await session.tell(place, answer.denied ?? []);
      await session.answered(exitCode || answer.denied !== undefined ? answer.outcomes : []);
    }
  }
}
