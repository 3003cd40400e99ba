import type { ReasonParams } from '../../decision/index';
import type { Phrasing, Sentences } from '../phrasing';
import { sentenceIn, wordIn } from '../words-by-name';
import { lifecycleWords } from './lifecycle-words';

const withoutStop = (sentence: string): string => sentence.slice(0, -1);

/** 现状，以及需要满足的条件。 */
const unmet = (is: string, wanted: readonly string[]): string =>
  `现在还不能这样操作：${withoutStop(is)}。需要：${wanted.map(withoutStop).join('；或者')}。`;

const steps = (actions: readonly (keyof typeof lifecycleWords.caseStep)[], say: Phrasing): string =>
  say.list(actions.map((action) => `“${lifecycleWords.caseStep[action]}”`));

const nowPossible = (possible: readonly (keyof typeof lifecycleWords.caseStep)[], say: Phrasing): string =>
  possible.length === 0 ? '' : `现在可以：${steps(possible, say)}。`;

export const lifecycleReasons = {
  case_has_ended: ({ state }, { labels }) => `售后已结束（${labels.caseState[state]}），不能再操作。`,
  action_not_possible: ({ action, state, possible }, say) =>
    `售后处于“${say.labels.caseState[state]}”时不能“${lifecycleWords.caseStep[action]}”。${nowPossible(possible, say)}`,
  actor_not_allowed: ({ actor, action, allowed }, { labels, list }) =>
    `${labels.actor[actor]}不能“${lifecycleWords.caseStep[action]}”，可以操作的是${list(allowed.map((each) => labels.actor[each]))}。`,
  condition_not_met: ({ condition, value, accepted }) => {
    const sentence = (each: string) => sentenceIn(lifecycleWords.caseCondition, condition, each);
    return unmet(sentence(value), accepted.map(sentence));
  },
  command_input_missing: ({ action, input }) =>
    `“${lifecycleWords.caseStep[action]}”需要填写${wordIn(lifecycleWords.caseInput, input)}。`,
  no_refund_under_way: ({ action }) => `没有进行中的退款，不能“${lifecycleWords.caseStep[action]}”。`,
  command_id_reused: ({ commandId }) => `编号${commandId}已用于其他操作，请换一个编号。`,
  case_version_stale: () => '售后单已有更新，请查看后重新操作。',
  situation_version_stale: () => '订单或其售后单已有更新，请查看后重新操作。',
  deadline_passed: ({ until }, say) => `期限已于${say.moment(until)}届满，需先由系统处理。`,
  deadline_not_reached: ({ until }, say) => `期限为${say.moment(until)}，尚未届满。`,
  case_id_taken: ({ caseId }) => `售后单号${caseId}已存在，请换一个单号。`,
  record_version_stale: () => '内容已有更新，请查看后重新操作。',
  no_deadline_running: ({ record }) => `${lifecycleWords.record[record].name}当前没有进行中的期限。`,
  record_action_not_possible: ({ record, action, state }) => {
    const words = lifecycleWords.record[record];
    return `${words.name}处于“${wordIn(words.state, state)}”时不能“${wordIn(words.action, action)}”。`;
  },
  record_actor_not_allowed: ({ record, action, actor, allowed }, { labels, list }) =>
    `${labels.actor[actor]}不能“${wordIn(lifecycleWords.record[record].action, action)}”，可以操作的是${list(allowed.map((each) => labels.actor[each]))}。`,
  record_condition_not_met: ({ record, condition, value, accepted }) => {
    const sentence = (each: string) => sentenceIn(lifecycleWords.record[record].condition, condition, each);
    return unmet(sentence(value), accepted.map(sentence));
  },
} satisfies Partial<Sentences<ReasonParams>>;
