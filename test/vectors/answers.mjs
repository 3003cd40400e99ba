import { QUESTIONS } from './questions.mjs';

/** An answer as its bytes; a coded error is an answer as well. */
function answerTo(library, situation, { question, input }) {
  try {
    return QUESTIONS[question](library, situation, input);
  } catch (error) {
    if (typeof error?.code !== 'string') throw error;
    return { error: error.code };
  }
}

/**
 * The answers of `library` to all the stories, in order, each as a line of JSON. A story is a situation with what is asked
 * of it in turn; an ask that `advances` leaves its situation one step further where the answer is no denial.
 *
 * @param {object} library what `aftersale` exports, with `messages`
 * @param {{ policies: object[], stories: { policy: number, situation: object | null, asks: object[] }[] }} vectors
 * @returns {string[]}
 */
export const answersTo = (library, { policies, stories }) =>
  stories.flatMap(({ policy, situation, asks }) => {
    let now = situation === null ? null : { ...situation, policy: policies[policy] };
    return asks.map((ask) => {
      const at = { ...now, ...(ask.now !== undefined && { now: ask.now }) };
      const answer = answerTo(library, at, ask);
      if (ask.advances && answer.value !== undefined) now = library.afterStep(at, answer.value);
      return JSON.stringify(answer) ?? 'null';
    });
  });
