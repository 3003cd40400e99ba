import type { Texts } from './help/texts';

/** The command line asks for something that cannot be, beside what its parser sees. */
export class UsageFault extends Error {
  readonly texts: Texts;

  constructor(texts: Texts) {
    super(texts.en);
    this.texts = texts;
  }
}
