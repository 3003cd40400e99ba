import type { Reason } from '../../decision/index';
import { checkEligibility, type EligibilityQuery, type TypeEligibility } from '../../eligibility/index';
import type { Situation } from '../../facts/index';
import type { Page } from './page';
import { textTable } from './text-table';

const WHY_WIDTH = 76;

/** The end of a window has a column of its own. */
const isNews = ({ code }: Reason): boolean => code !== 'window_open';

interface Answer {
  readonly outcome: string;
  readonly until: string;
  readonly why: string;
}

/** Units that get the same answer share a row. */
function rowsOf({ type, byUnits }: TypeEligibility, page: Page): string[][] {
  const { say, reason, units } = page;
  const rows = new Map<string, { readonly answer: Answer; readonly units: string[] }>();
  for (const part of byUnits) {
    const answer: Answer = {
      outcome: page.outcome(part.outcome),
      until: part.until === null ? '' : [say.moment(part.until), part.window].join('\n').trimEnd(),
      why: (part.outcome === 'deny' ? part.reasons : [...part.reasons, ...part.notes.filter(isNews)])
        .map(reason)
        .join('\n'),
    };
    const key = JSON.stringify(answer);
    const row = rows.get(key) ?? { answer, units: [] };
    rows.set(key, row);
    row.units.push(`${part.lineId} ${units(part)}`);
  }
  return [...rows.values()].map(({ answer, units: covered }, index) => [
    index === 0 ? say.labels.afterSaleType[type] : '',
    covered.join('\n'),
    answer.outcome,
    answer.until,
    answer.why,
  ]);
}

/** Which types are open, for which units and until when, and why the others are not. */
export function eligibilitySection(situation: Situation, asked: EligibilityQuery, page: Page): string {
  const { words, say } = page;
  const reason = asked.reason === undefined ? null : say.labels.claimReason[asked.reason];
  return [
    page.heading(words.eligibility(say.labels.actor[asked.actor], reason)),
    '',
    textTable(
      [
        { heading: words.type },
        { heading: words.units },
        { heading: words.outcome },
        { heading: words.until },
        { heading: words.why, wrapAt: WHY_WIDTH },
      ],
      checkEligibility(situation, asked).flatMap((answer) => rowsOf(answer, page)),
    ),
  ].join('\n');
}
