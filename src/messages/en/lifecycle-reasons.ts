import type { ReasonParams } from '../../decision/index';
import type { Phrasing, Sentences } from '../phrasing';
import { sentenceIn, wordIn } from '../words-by-name';
import { lifecycleWords } from './lifecycle-words';

const withoutStop = (sentence: string): string => sentence.slice(0, -1);
const lowered = (text: string): string => `${text.slice(0, 1).toLowerCase()}${text.slice(1)}`;
const raised = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

/** What is so, and what would have to be. */
const unmet = (is: string, wanted: readonly string[]): string =>
  `This is not possible now: ${lowered(withoutStop(is))}. It would be possible if: ${wanted.map(withoutStop).map(lowered).join('; or ')}.`;

const steps = (actions: readonly (keyof typeof lifecycleWords.caseStep)[], say: Phrasing): string =>
  say.list(actions.map((action) => `“${lifecycleWords.caseStep[action]}”`));

const nowPossible = (possible: readonly (keyof typeof lifecycleWords.caseStep)[], say: Phrasing): string =>
  possible.length === 0 ? '' : ` What can be done now: ${steps(possible, say)}.`;

export const lifecycleReasons = {
  case_has_ended: ({ state }, { labels }) =>
    `This after-sale has ended (${labels.caseState[state]}), so nothing more can be done to it.`,
  action_not_possible: ({ action, state, possible }, say) =>
    `“${raised(lifecycleWords.caseStep[action])}” is not possible while the after-sale is at “${say.labels.caseState[state]}”.${nowPossible(possible, say)}`,
  actor_not_allowed: ({ actor, action, allowed }, { labels, list }) =>
    `“${raised(lifecycleWords.caseStep[action])}” is not for ${labels.actor[actor]} to do; it can be done by ${list(allowed.map((each) => labels.actor[each]))}.`,
  condition_not_met: ({ condition, value, accepted }) => {
    const sentence = (each: string) => sentenceIn(lifecycleWords.caseCondition, condition, each);
    return unmet(sentence(value), accepted.map(sentence));
  },
  command_input_missing: ({ action, input }) =>
    `Please tell ${wordIn(lifecycleWords.caseInput, input)} in order to ${lifecycleWords.caseStep[action]}.`,
  no_refund_under_way: ({ action }) =>
    `“${raised(lifecycleWords.caseStep[action])}” is not possible, since no refund is under way.`,
  command_id_reused: ({ commandId }) =>
    `The id ${commandId} was used for something else before; please use another one.`,
  case_version_stale: () => 'The after-sale has changed meanwhile. Please look at it again and repeat the step.',
  situation_version_stale: () =>
    'The order or one of its after-sales has changed meanwhile. Please look at it again and repeat the step.',
  deadline_passed: ({ until }, say) =>
    `The deadline passed on ${say.moment(until)}; what follows from that must be carried out by the system first.`,
  deadline_not_reached: ({ until }, say) => `The deadline is ${say.moment(until)} and has not been reached yet.`,
  case_id_taken: ({ caseId }) => `There is an after-sale with the id ${caseId} already; please use another id.`,
  record_version_stale: () => 'This has changed meanwhile. Please look at it again and repeat the step.',
  no_deadline_running: ({ record }) => `No deadline is running for the ${lifecycleWords.record[record].name}.`,
  record_action_not_possible: ({ record, action, state }) => {
    const words = lifecycleWords.record[record];
    return `“${raised(wordIn(words.action, action))}” is not possible while the ${words.name} is at “${wordIn(words.state, state)}”.`;
  },
  record_actor_not_allowed: ({ record, action, actor, allowed }, { labels, list }) =>
    `“${raised(wordIn(lifecycleWords.record[record].action, action))}” is not for ${labels.actor[actor]} to do; it can be done by ${list(allowed.map((each) => labels.actor[each]))}.`,
  record_condition_not_met: ({ record, condition, value, accepted }) => {
    const sentence = (each: string) => sentenceIn(lifecycleWords.record[record].condition, condition, each);
    return unmet(sentence(value), accepted.map(sentence));
  },
} satisfies Partial<Sentences<ReasonParams>>;
