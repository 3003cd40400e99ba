import { type Naming, plainNaming, type TableWords } from '../../diagrams/index';
import { type Language, labelsOf, lifecycleWordsOf } from '../../messages/index';
import { type AnyLifecycle, BUILT_IN } from './built-in-lifecycles';

type Texts = Readonly<Record<string, string>>;

/** What the parts of one lifecycle are called. */
interface LifecycleTexts {
  readonly state: Texts;
  readonly action: Texts;
  readonly condition: Readonly<Record<string, Texts>>;
  readonly effect: Texts;
  readonly name?: string;
}

function textsOf(name: string, language: Language): LifecycleTexts {
  const { caseStep, caseCondition, caseEffect, record } = lifecycleWordsOf(language);
  const records: Readonly<Record<string, LifecycleTexts>> = record;
  const ofCase = {
    state: labelsOf(language).caseState,
    action: caseStep,
    condition: caseCondition,
    effect: caseEffect,
  };
  return records[name] ?? ofCase;
}

/** The words for a lifecycle of the library; one of somebody else is named as its table has it. */
export function namingOf(lifecycle: AnyLifecycle, language: Language): Naming {
  if (![...BUILT_IN.values()].includes(lifecycle)) return plainNaming;
  const { name, state, action, condition, effect } = textsOf(lifecycle.name, language);
  const types: Texts = labelsOf(language).afterSaleType;
  const actors: Texts = labelsOf(language).actor;
  const called = (texts: Texts) => (key: string) => String(texts[key]);
  return {
    type: (type) => name ?? called(types)(type),
    state: called(state),
    actor: called(actors),
    action: called(action),
    condition: ({ facet, values }) => values.map(called({ ...condition[facet] })).join(' / '),
    effect: called(effect),
  };
}

const ZH_TABLE: TableWords = {
  type: '类型',
  person: '操作人',
  condition: '条件',
  action: '操作',
  nextState: '下一状态',
  effects: '后续动作',
  rule: '规则',
  unchanged: '不变',
  restarts: '重新计时',
  anyType: '全部',
  deadline: (waitsFor, rule) => `等待：${waitsFor}（${rule}）`,
};

/** The headings of a table; in English they are those of the library. */
export const tableWordsOf = (language: Language): { readonly words?: TableWords } =>
  language === 'zh-CN' ? { words: ZH_TABLE } : {};
