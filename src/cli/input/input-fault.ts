import type { Texts } from '../help/texts';

/** Where something was read, as people are told it. */
export interface Place {
  readonly path: string;
  /** Null where the input is one value. */
  readonly line: number | null;
}

/** What is wrong, in the language asked for, or in each. */
export type Sentence = string | Texts;

/** An input the command cannot do without is faulty: every fault of it. */
export class InputFault extends Error {
  readonly place: Place;
  readonly faults: readonly Sentence[];

  constructor(place: Place, faults: readonly Sentence[]) {
    super(placeText(place));
    this.place = place;
    this.faults = faults;
  }
}

export const placeText = ({ path, line }: Place): string => (line === null ? path : `${path}:${line}`);

export const faultText = (place: Place, faults: readonly string[]): string =>
  [`${placeText(place)}:`, ...faults.map((fault) => `  ${fault}`)].join('\n');
