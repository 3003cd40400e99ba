import { knobSentencesOf, type Language } from 'aftersale/messages';
import { KNOBS, type Knob, type KnobShape, type PolicySection } from 'aftersale/policy';
import { code, GENERATED, markdownTable, page } from './markdown';

const WORDS = {
  en: {
    title: 'Knobs of a policy',
    lead: 'Everything a policy can decide, as `KNOBS` of `aftersale/policy` has it. How to set them is in [Policy](../policy.md), what a rule says in [the rules](../rules.md). `null` is unlimited; amounts are in minor units, rates decimal text.',
    head: ['knob', '`standard`', 'unit or choices', 'rules', 'what it decides'],
    below: 'below',
    defaultOf: 'The default of',
    unit: {
      switch: 'yes or no',
      count: 'count',
      days: 'days',
      hours: 'hours',
      minutes: 'minutes',
      amount: 'minor units',
      rate: 'rate',
      text: 'text',
      rows: 'rows',
    },
    section: {
      eligibility: 'What may be applied for',
      windows: 'Until when',
      allocation: 'How money is laid on units',
      refund: 'What is refunded',
      benefits: 'Coupons and points',
      freight: 'Liability, freight, compensation',
      lifecycle: 'How a case goes',
      deadlines: 'How long each state waits',
      calendar: 'When time stands still',
      settlement: 'Fees and payout',
      service: 'How soon people answer',
      exceptions: 'Abnormal orders',
    },
  },
  'zh-CN': {
    title: '策略配置项',
    lead: '策略可以决定的全部内容，即 `aftersale/policy` 的 `KNOBS`。设置方法见[策略](../policy.md)，规则内容见[规则目录](../rules.md)。`null` 表示不限；金额为最小货币单位，比率为十进制文本。',
    head: ['配置项', '`standard` 的值', '单位或可选值', '规则', '决定什么'],
    below: '见下',
    defaultOf: '默认值：',
    unit: {
      switch: '是或否',
      count: '次数或个数',
      days: '天',
      hours: '小时',
      minutes: '分钟',
      amount: '最小货币单位',
      rate: '比率',
      text: '文本',
      rows: '多行',
    },
    section: {
      eligibility: '可以申请什么',
      windows: '申请期限',
      allocation: '金额如何分摊到件',
      refund: '退什么',
      benefits: '优惠券与积分',
      freight: '责任、运费与赔付',
      lifecycle: '售后单如何流转',
      deadlines: '各状态的时限',
      calendar: '暂停计时',
      settlement: '服务费与结算',
      service: '服务时效',
      exceptions: '异常订单',
    },
  },
} as const;

/** Values that fit a cell are shown in it, others below the table. */
const WIDEST = 60;

const spreads = (value: unknown): boolean => JSON.stringify(value).length > WIDEST;

function unitText({ unit, shape }: Knob<unknown>, words: (typeof WORDS)[Language]): string {
  if (unit === 'choice') return shape.is === 'choice' ? shape.of.map(code).join(', ') : '';
  const bound = isUnlimitable(shape) ? ', `null`' : '';
  return `${words.unit[unit]}${bound}`;
}

const isUnlimitable = ({ is }: KnobShape): boolean => is === 'nullable';

/** One row a line. */
const rowsText = (value: unknown): string =>
  Array.isArray(value) ? `[\n${value.map((row) => `  ${JSON.stringify(row)}`).join(',\n')}\n]` : JSON.stringify(value);

function sectionText(section: PolicySection, language: Language): string {
  const words = WORDS[language];
  const knobs: [string, Knob<unknown>][] = Object.entries(KNOBS[section]);
  const sentences: Readonly<Record<string, string>> = knobSentencesOf(language)[section];
  const rows = knobs.map(([name, knob]) => [
    code(name),
    spreads(knob.standard) ? words.below : code(JSON.stringify(knob.standard)),
    unitText(knob, words),
    knob.rules.join(', '),
    sentences[name] ?? '',
  ]);
  const below = knobs
    .filter(([, { standard }]) => spreads(standard))
    .map(([name, { standard }]) => {
      const label = language === 'en' ? `${words.defaultOf} ${code(name)}:` : `${code(name)} 的${words.defaultOf}`;
      return `${label}\n\n\`\`\`json\n${rowsText(standard)}\n\`\`\``;
    });
  const title = `## ${words.section[section]} ${code(section)}`;
  return [title, markdownTable(words.head, rows), ...below].join('\n\n');
}

/** Every knob with its default, unit, rules and sentence. */
export function knobPage(language: Language): string {
  const { title, lead } = WORDS[language];
  const sections = (Object.keys(KNOBS) as PolicySection[]).map((section) => sectionText(section, language));
  return page(`# ${title}`, GENERATED[language], lead, ...sections);
}
