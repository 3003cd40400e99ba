import type { Outcome, Reason } from '../../decision/index';
import type { Situation, UnitRange } from '../../facts/index';
import { explainReason, type Phrasing, phrasingOf, type Reader, unitsText } from '../../messages/index';
import { type Amount, toDecimalText } from '../../money/index';
import type { Style } from './style';
import type { Words } from './words';
import { wordsOf } from './words-of';

/** What every section of a printed page writes with. */
export interface Page {
  readonly words: Words;
  readonly say: Phrasing;
  /** Who reads the tables, which name lines by their ids. */
  readonly reader: Reader;
  /** An amount in minor units as decimal text, without the currency, for tables. */
  readonly amount: (amount: Amount) => string;
  /** What a reason says, with the rule that said it. */
  readonly reason: (reason: Reason) => string;
  readonly heading: (text: string) => string;
  readonly outcome: (outcome: Outcome) => string;
  readonly units: (units: Pick<UnitRange, 'from' | 'to'>) => string;
}

export function pageFor({ order, policy }: Situation, { language, heading, outcome }: Style): Page {
  const reader = { language, currency: order.currency, timeZone: policy.timeZone };
  const buyer = {
    ...reader,
    titleOf: (lineId: string) => order.lines.find(({ id }) => id === lineId)?.title,
  };
  const say = phrasingOf(buyer);
  return {
    words: wordsOf(language),
    say,
    reader,
    amount: (amount) => toDecimalText(amount, order.currency),
    reason: (reason) => `${explainReason(reason, buyer)} [${reason.rule}]`,
    heading,
    outcome: (name) => outcome[name](say.labels.outcome[name]),
    units: unitsText,
  };
}
