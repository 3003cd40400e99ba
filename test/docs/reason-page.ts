import { readdirSync, readFileSync } from 'node:fs';
import type { Reason, ReasonCode } from 'aftersale/decision';
import { explainReason, type Language } from 'aftersale/messages';
import { ANY_RULE, REASON_SAMPLES } from '../messages/reason-samples';
import { code, GENERATED, markdownTable, page } from './markdown';

const WORDS = {
  en: {
    title: 'Reasons',
    lead: 'Every code an answer can carry, the rules that give it, the names of its `params`, and what `explainReason` makes of it for a buyer. Where a sentence has several forms, the first three are shown. What a rule says is in [the rules](../rules.md).',
    row: 'the row’s own',
    head: ['code', 'rules', 'params', 'sentence'],
    layers: {
      eligibility: 'Eligibility',
      refund: 'Refunds',
      'refund-contributions': 'Money beside the goods',
      lifecycle: 'Lifecycles',
      rollup: 'Rollup',
      service: 'Service',
    },
  },
  'zh-CN': {
    title: '理由代码',
    lead: '结论中可能出现的每个理由代码、给出它的规则、`params` 的字段，以及 `explainReason` 给买家的说明。一条说明有多种说法时列出前三种。规则内容见[规则目录](../rules.md)。',
    row: '状态表该行的规则',
    head: ['代码', '规则', 'params', '说明'],
    layers: {
      eligibility: '售后资格',
      refund: '退款金额',
      'refund-contributions': '商品款以外的金额',
      lifecycle: '状态流转',
      rollup: '订单汇总',
      service: '服务时效',
    },
  },
} as const;

/** Codes whose rule is that of what they speak about: of the window, or of the row of a table. */
const VARYING: { readonly [Code in ReasonCode]?: readonly string[] | 'row' } = {
  settle_with_merchant: ['ELG-04', 'ELG-26'],
  window_open: ['WIN-02', 'WIN-03', 'WIN-04', 'WIN-05', 'ELG-26'],
  remainder_refundable: ['ELG-09', 'ELG-10'],
  reason_not_offered: ['ELG-12', 'ELG-20', 'CAN-01'],
  whole_order_only: ['CAN-01', 'ELG-16'],
  actor_not_allowed: 'row',
  condition_not_met: 'row',
  command_input_missing: 'row',
  record_actor_not_allowed: 'row',
  record_condition_not_met: 'row',
};

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.startsWith('messages') && !path.startsWith('testing'))
  .map((path) => readFileSync(`src/${path}`, 'utf8').replaceAll(/^\s*\*.*$/gm, ''))
  .join('\n');

/** The rules under which the code is given, as the sources say. */
function rulesOf(name: ReasonCode, row: string): readonly string[] {
  const varying = VARYING[name];
  if (varying === 'row') return [row];
  if (varying !== undefined) return varying;
  const given = [...sources.matchAll(new RegExp(`'([A-Z]{3}-\\d\\d)',\\s*'${name}'`, 'g'))].map(
    ([, rule = '']) => rule,
  );
  if (given.length === 0) throw new Error(`${name}: no rule gives it`);
  return [...new Set(given)].sort();
}

/** The codes of each layer, in the order of the file that declares them. */
function codesByLayer(): ReadonlyMap<string, readonly ReasonCode[]> {
  const codes = Object.keys(REASON_SAMPLES) as ReasonCode[];
  return new Map(
    readdirSync('src/decision/reasons').map((file) => {
      const text = readFileSync(`src/decision/reasons/${file}`, 'utf8');
      return [file.replace(/\.ts$/, ''), codes.filter((name) => text.includes(`readonly ${name}:`))];
    }),
  );
}

function sentencesOf(name: ReasonCode, language: Language): readonly string[] {
  const reader = { language, currency: 'CNY', timeZone: 'Asia/Shanghai' };
  // The table holds each code's own params, which the compiler does not see through a union of codes.
  const samples = REASON_SAMPLES[name].map((params) => ({ code: name, rule: ANY_RULE, params }) as Reason);
  const told = samples.map((sample) => explainReason(sample, reader));
  return [...new Set(told)].slice(0, 3);
}

const paramsOf = (name: ReasonCode): string =>
  Object.keys(REASON_SAMPLES[name][0] ?? {})
    .map(code)
    .join(', ');

/** Every reason, by layer: its rules, its params and its sentences. */
export function reasonPage(language: Language): string {
  const words = WORDS[language];
  const layers: Readonly<Record<string, string>> = words.layers;
  const tables = [...codesByLayer()].map(([layer, codes]) => {
    const rows = codes.map((name) => [
      code(name),
      rulesOf(name, words.row).join(', '),
      paramsOf(name),
      sentencesOf(name, language).join('<br>'),
    ]);
    return `## ${layers[layer] ?? layer}\n\n${markdownTable(words.head, rows)}`;
  });
  return page(`# ${words.title}`, GENERATED[language], words.lead, ...tables);
}
