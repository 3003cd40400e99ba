import type { Order, Reason } from 'aftersale';
import {
  explainReason,
  type Labels,
  type Language,
  type LifecycleWords,
  labelsOf,
  lifecycleWordsOf,
  type Phrasing,
  phrasingOf,
  type Reader,
} from 'aftersale/messages';
import { en, type PageWords } from './en';
import { zh } from './zh-cn';

/** How the page speaks to whoever looks at an order. */
export interface Speech {
  readonly language: Language;
  readonly reader: Reader;
  readonly words: PageWords;
  readonly labels: Labels;
  readonly life: LifecycleWords;
  readonly say: Phrasing;
  readonly why: (reason: Reason) => string;
}

export function speechFor(language: Language, { currency, lines }: Order, timeZone: string): Speech {
  const titles = new Map(lines.map(({ id, title }) => [id, title]));
  const reader: Reader = { language, currency, timeZone, titleOf: (lineId) => titles.get(lineId) };
  return {
    language,
    reader,
    words: language === 'en' ? en : zh,
    labels: labelsOf(language),
    life: lifecycleWordsOf(language),
    say: phrasingOf(reader),
    why: (reason) => explainReason(reason, reader),
  };
}
