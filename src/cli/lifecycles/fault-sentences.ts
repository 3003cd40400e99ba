import type { LifecycleFault } from '../../lifecycle/index';
import type { Language } from '../../messages/index';

type Kind = LifecycleFault['fault'];
type Sentences = { readonly [Name in Kind]: (fault: Extract<LifecycleFault, { fault: Name }>) => string };

const factsText = (facts: Readonly<Record<string, string>>): string =>
  Object.entries(facts)
    .map(([facet, value]) => `${facet}: ${value}`)
    .join(', ');

const EN: Sentences = {
  unreachable_state: ({ state }) => `${state}: no row leads here`,
  dead_end: ({ type, state }) => `${type} ${state}: nothing leads out, and it is neither final nor resting`,
  loop_without_exit: ({ type, states }) => `${type} ${states.join(', ')}: each leads on, but only to the others`,
  no_deadline: ({ type, state }) =>
    `${type} ${state}: it is waited in without a deadline, or without a row for the time-out`,
  final_state_left: ({ state, action }) => `${state} ${action}: leads out of a final state`,
  ambiguous_rows: ({ rows, type, state, action, actor, facts }) =>
    `rows ${rows.join(' and ')}: both apply to ${type} ${state} ${action} by ${actor} (${factsText(facts)})`,
  uncovered_facts: ({ type, state, action, actor, facts }) =>
    `${type} ${state} ${action} by ${actor}: no row for ${factsText(facts)}`,
  value_without_row: ({ facet, value }) => `${facet}: no row names ${value}, and it is not declared as refusing`,
  action_for_nobody: ({ action }) => `${action}: nobody may do it`,
};

const ZH: Sentences = {
  unreachable_state: ({ state }) => `${state}：没有规则能到达该状态`,
  dead_end: ({ type, state }) => `${type} ${state}：没有出路，且不是结束或静止状态`,
  loop_without_exit: ({ type, states }) => `${type} ${states.join('、')}：只能在这些状态之间循环，没有出口`,
  no_deadline: ({ type, state }) => `${type} ${state}：等待时没有期限，或没有超时规则`,
  final_state_left: ({ state, action }) => `${state} ${action}：从结束状态离开`,
  ambiguous_rows: ({ rows, type, state, action, actor, facts }) =>
    `第 ${rows.join('、')} 行：同时适用于 ${type} ${state} ${action}（操作人 ${actor}；${factsText(facts)}）`,
  uncovered_facts: ({ type, state, action, actor, facts }) =>
    `${type} ${state} ${action}（操作人 ${actor}）：没有规则适用于 ${factsText(facts)}`,
  value_without_row: ({ facet, value }) => `${facet}：没有规则用到 ${value}，也未声明为拒绝值`,
  action_for_nobody: ({ action }) => `${action}：没有人可以操作`,
};

const SENTENCES: Readonly<Record<Language, Sentences>> = { en: EN, 'zh-CN': ZH };

/** What is wrong with a lifecycle, for whoever writes it; rows are counted from 0, as in its table. */
export const faultSentence = (fault: LifecycleFault, language: Language): string =>
  // The sentence is that of the fault's own kind, which the compiler does not see through the table.
  (SENTENCES[language][fault.fault] as (fault: LifecycleFault) => string)(fault);
