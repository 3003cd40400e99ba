import { KNOBS, type KnobSection } from '../policy/index';
import { inLanguage } from './in-language';
import type { KnobSentences } from './knob-sentences';
import type { Language } from './language';
import { knobSentences as zh } from './zh-cn/knob-sentences';

const sentencesOf = (section: KnobSection) =>
  Object.fromEntries(Object.entries(section).map(([name, { sentence }]) => [name, sentence]));

/** English stands beside each knob; fromEntries forgets which sections and names there are. */
const en = /* @__PURE__ */ (() =>
  Object.fromEntries(
    Object.entries(KNOBS).map(([section, knobs]) => [section, sentencesOf(knobs)]),
  ) as unknown as KnobSentences)();

/**
 * What each knob of a policy decides, as a sentence in a language: for an editor of policies, or a page about one.
 *
 * @throws {@link AfterSaleError} `language_unknown`
 *
 * @example
 * ```ts
 * import { knobSentencesOf } from 'aftersale/messages';
 * knobSentencesOf('zh-CN').lifecycle.keepGoodsBelow; // => '错发商品价值不超过多少时，买家无需退回即可补寄正确商品。'
 * knobSentencesOf('en').deadlines.awaitingReturn; // => 'How long the buyer has to send the goods back.'
 * ```
 */
export const knobSentencesOf = (language: Language): KnobSentences => inLanguage(language, { 'zh-CN': zh, en });
