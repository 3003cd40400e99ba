import type { Outcome } from '../decision/index';
import type { Language } from '../messages/index';
import { type ExitCode, exitCodeOf } from './exit-code';
import type { Say, Texts } from './help/texts';
import { faultText, type Place, type Sentence } from './input/input-fault';
import { colorsOn } from './machine/colors-on';
import type { Host } from './machine/host';
import { languageAsked } from './options/language-asked';
import { progressOn } from './output/progress';
import type { Style } from './page/style';
import { styleOf } from './page/style-of';

/** One run: what it writes with, and what it has come to so far. */
export interface Session {
  readonly host: Host;
  readonly language: Language;
  readonly say: Say;
  readonly styleIn: (language: Language) => Style;
  readonly print: (text: string) => Promise<void>;
  /** Counts an input as answered; the outcomes are those the exit code is to tell. */
  readonly answered: (outcomes: readonly Outcome[]) => Promise<void>;
  /** Tells something of an input on standard error; nothing, where there is nothing to tell. */
  readonly tell: (place: Place, sentences: readonly Sentence[]) => Promise<void>;
  /** Tells what is wrong with an input, and goes on. */
  readonly refuse: (place: Place, faults: readonly Sentence[]) => Promise<void>;
  /** Counts an input as faulty whose faults are the answer. */
  readonly faulty: () => void;
  readonly end: () => Promise<ExitCode>;
}

const countsText = (answered: string, faulty: string): Texts => ({
  en: `${answered} answered, ${faulty} faulty`,
  'zh-CN': `已回答 ${answered} 个，有误 ${faulty} 个`,
});

export function sessionOn(host: Host, args: readonly string[]): Session {
  const language = languageAsked(args);
  const say: Say = (texts) => texts[language];
  const progress = progressOn(host);
  const isColored = colorsOn(host, host.output, args);
  const outcomes = new Set<Outcome>();
  let answers = 0;
  let faults = 0;
  const progressText = () => say(countsText(answers.toLocaleString('en'), faults.toLocaleString('en')));
  const said = (sentence: Sentence) => (typeof sentence === 'string' ? sentence : say(sentence));
  const tell: Session['tell'] = async (place, sentences) => {
    if (sentences.length === 0) return;
    await progress.clear();
    await host.errors.write(`${faultText(place, sentences.map(said))}\n`);
  };
  return {
    host,
    language,
    say,
    styleIn: (language) => styleOf(language, isColored),
    print: (text) => (text === '' ? Promise.resolve() : host.output.write(`${text}\n`)),
    answered: async (told) => {
      for (const outcome of told) outcomes.add(outcome);
      answers += 1;
      await progress.show(progressText);
    },
    tell,
    refuse: (place, found) => {
      faults += 1;
      return tell(place, found);
    },
    faulty: () => {
      faults += 1;
    },
    end: async () => {
      await progress.clear();
      return exitCodeOf(faults, outcomes);
    },
  };
}
