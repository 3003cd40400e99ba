import type { Outcome } from '../../decision/index';
import type { Language } from '../../messages/index';

/** How a text is written: in which language, and with which colours, if any. */
export interface Style {
  readonly language: Language;
  readonly heading: (text: string) => string;
  readonly outcome: Readonly<Record<Outcome, (text: string) => string>>;
}
