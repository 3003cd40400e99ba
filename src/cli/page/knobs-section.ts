import type { KnobSentences } from '../../messages/index';
import { KNOBS, type Knob, type KnobSection, type Policy } from '../../policy/index';
import { screenWidth } from './screen-width';
import type { Style } from './style';
import type { Words } from './words';
import { wrapText } from './wrap-text';

const WIDTH = 100;
const MARGIN = '    ';

/** A list stands row by row. */
const valueText = (value: unknown): string[] =>
  Array.isArray(value) && value.some((entry) => typeof entry === 'object')
    ? value.map((row) => JSON.stringify(row))
    : [JSON.stringify(value)];

/** What one knob of a policy says: its value, what it decides, and the standard's value where that is another. */
function knobText(
  path: string,
  knob: Knob<unknown>,
  value: unknown,
  sentence: string,
  words: Words,
  style: Style,
): string {
  const [first = '', ...others] = valueText(value);
  const head = `${path} = ${first}`;
  const isInline = others.length === 0 && screenWidth(head) <= WIDTH;
  const differs = JSON.stringify(value) !== JSON.stringify(knob.standard);
  const standard = differs ? [`${words.standardValue}${words.colon}${JSON.stringify(knob.standard)}`] : [];
  return [
    isInline ? style.heading(head) : style.heading(path),
    ...[
      ...(isInline ? [] : [first, ...others]),
      ...wrapText(`${sentence} [${knob.rules.join(', ')}]`, WIDTH - MARGIN.length),
      ...standard,
    ].map((line) => `${MARGIN}${line}`),
  ].join('\n');
}

/** Every knob of a policy, with its value and its sentence. */
export function knobsSection(policy: Policy, sentences: KnobSentences, words: Words, style: Style): string {
  return Object.entries(KNOBS)
    .flatMap(([section, knobs]: [string, KnobSection]) =>
      Object.entries(knobs).map(([name, knob]) => {
        const values: Readonly<Record<string, unknown>> = policy[section as keyof typeof KNOBS];
        const told: Readonly<Record<string, string>> = sentences[section as keyof typeof KNOBS];
        return knobText(`${section}.${name}`, knob, values[name], String(told[name]), words, style);
      }),
    )
    .join('\n\n');
}
