/** The words of the generated pages, in each language. */
const PAGE = {
  en: {
    title: 'Codes of platforms',
    generated: 'Generated from the tables by `npm run docs:generate`; do not edit.',
    judged: '`?` marks what the platform’s words leave room for: the reading is a judgement of this library.',
    states: 'States',
    types: 'Types',
    figures: 'Verified figures',
    rest: 'Everything else of these policies is as in `standard`.',
    head: {
      code: 'code',
      field: 'field',
      label: 'the platform calls it',
      state: 'here',
      types: 'for',
      type: 'here',
      fulfilments: 'goods',
      platform: 'platform',
      knob: 'knob',
      value: 'value',
      source: 'source',
      besides: 'besides',
    },
    and: ', ',
    none: '–',
    value: { hours: (count) => `${count} hours`, rows: (count) => `${count} days`, switch: () => 'yes', count: String },
    kind: { official: 'the platform itself', secondary: 'secondary' },
    elsewhere: (state, place) => `Told elsewhere: ${state}, in \`${place}\`.`,
  },
  'zh-CN': {
    title: '平台代码对照',
    generated: '由 `npm run docs:generate` 根据代码表生成，请勿手工修改。',
    judged: '`?` 表示平台的说法留有余地，对应关系是本库的判断。',
    states: '状态',
    types: '类型',
    figures: '已核实的数值',
    rest: '这些策略的其余部分与 `standard` 相同。',
    head: {
      code: '代码',
      field: '字段',
      label: '平台的说法',
      state: '对应状态',
      types: '适用类型',
      type: '对应类型',
      fulfilments: '商品状态',
      platform: '平台',
      knob: '配置项',
      value: '值',
      source: '来源',
      besides: '备注',
    },
    and: '、',
    none: '–',
    value: { hours: (count) => `${count} 小时`, rows: (count) => `${count} 天`, switch: () => '是', count: String },
    kind: { official: '平台官方', secondary: '二手资料' },
    elsewhere: (state, place) => `在别处体现：${state}，见 \`${place}\`。`,
  },
};

const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const named = (words, name) => `${words[name]} \`${name}\``;
const codeOf = ({ code, number, judged }) =>
  `\`${code}\`${number === undefined ? '' : ` (${number})`}${judged === true ? ' `?`' : ''}`;
const listed = (words, names, { and }) => (names === undefined ? '' : names.map((name) => words[name]).join(and));

/** All states that some platform has a code for, by platform. */
function overview({ PLATFORM_CODES }, { PLATFORMS, CASE_STATES }, labels, words) {
  const cell = (platform, state) => {
    const { states, stateField, elsewhere } = PLATFORM_CODES[platform];
    const codes = states
      .filter((row) => row.state === state)
      .map((row) => `${row.field === undefined || row.field === stateField ? '' : `${row.field} `}${codeOf(row)}`);
    const places = elsewhere?.[state] === undefined ? [] : [elsewhere[state]];
    return [...codes, ...places].join('<br>') || words.none;
  };
  const rows = CASE_STATES.map((state) => [
    named(labels.caseState, state),
    ...PLATFORMS.map((platform) => cell(platform, state)),
  ]);
  return table([words.head.state, ...PLATFORMS.map((platform) => labels.platform[platform])], rows);
}

function platformSection(platform, { PLATFORM_CODES }, labels, words) {
  const { source, states, stateField, types, typeField, elsewhere = {} } = PLATFORM_CODES[platform];
  const { head } = words;
  const stateRows = states.map((row) => [
    codeOf(row),
    `\`${row.field ?? stateField}\``,
    row.label ?? '',
    named(labels.caseState, row.state),
    listed(labels.afterSaleType, row.types, words),
  ]);
  const typeRows = types.map((row) => [
    codeOf(row),
    `\`${row.field ?? typeField}\``,
    row.label ?? '',
    named(labels.afterSaleType, row.type),
    listed(labels.fulfilment, row.fulfilments, words),
  ]);
  return [
    `## ${labels.platform[platform]} \`${platform}\``,
    `${head.source}: ${source}`,
    table([head.code, head.field, head.label, head.state, head.types], stateRows),
    ...Object.entries(elsewhere).map(([state, place]) => words.elsewhere(labels.caseState[state], place)),
    table([head.code, head.field, head.label, head.type, head.fulfilments], typeRows),
  ];
}

function figures({ PLATFORM_PRESETS }, { KNOBS }, labels, words) {
  const { head, kind, value } = words;
  const unitOf = ({ knob }) => knob.split('.').reduce((at, name) => at[name], KNOBS).unit;
  const rows = PLATFORM_PRESETS.flatMap(({ platform, figures: verified }) =>
    verified.map((figure) => [
      labels.platform[platform],
      `\`${figure.knob}\`${figure.row === undefined ? '' : ` \`${figure.row}\``}`,
      value[unitOf(figure)](figure.value),
      `${figure.source} (${kind[figure.kind]})`,
      figure.besides ?? '',
    ]),
  );
  return table([head.platform, head.knob, head.value, head.source, head.besides], rows);
}

function pageOf(language, { platforms, policy, vocabulary, messages }) {
  const labels = messages.labelsOf(language);
  const words = PAGE[language];
  return `${[
    `# ${words.title}`,
    words.generated,
    words.judged,
    `## ${words.states}`,
    overview(platforms, vocabulary, labels, words),
    ...vocabulary.PLATFORMS.flatMap((platform) => platformSection(platform, platforms, labels, words)),
    `## ${words.figures}`,
    words.rest,
    figures(platforms, policy, labels, words),
  ].join('\n\n')}\n`;
}

/** The pages of docs/generated about platforms by file name, one for each language. */
export const platformPages = (library) =>
  new Map(library.messages.LANGUAGES.map((language) => [`platforms.${language}.md`, pageOf(language, library)]));
