import type { EligibilityQuery } from '../../eligibility/index';
import type { Situation } from '../../facts/index';
import { explainIssue, LANGUAGES, type Language } from '../../messages/index';
import type { RefundRequest } from '../../refund/index';
import { parseEligibilityQuery, parseRefundRequest, parseSituation } from '../../schema/index';
import type { Texts } from '../help/texts';
import { type WalkStep, walkStep } from '../walk/walk-step';
import { type Check, listOf, parsedBy, rowOf, text } from './checks';
import { isRow, type Row } from './row';

/** A situation to be explained, and what is asked of it. */
export interface SituationFile {
  readonly situation: Situation;
  readonly title?: Texts;
  /** Where the situation and its figures come from. */
  readonly source?: Texts;
  /** What is asked about eligibility; what the buyer may do, where absent. */
  readonly asks?: readonly EligibilityQuery[];
  /** Refunds that are asked for one after another; everything that is open at once, where absent. */
  readonly refunds?: readonly RefundRequest[];
  /** What happens to a case from application to end; told instead of what could be asked. */
  readonly walk?: readonly WalkStep[];
}

type Faults = { readonly faults: readonly string[] };

const texts = rowOf(Object.fromEntries(LANGUAGES.map((language) => [language, text])));

const PARTS = {
  situation: parsedBy(parseSituation),
  title: texts,
  source: texts,
  asks: listOf(parsedBy(parseEligibilityQuery)),
  refunds: listOf(parsedBy(parseRefundRequest)),
  walk: listOf(walkStep),
} as const satisfies Readonly<Record<keyof SituationFile, Check>>;

const file = rowOf(PARTS, ['title', 'source', 'asks', 'refunds', 'walk']);

/** Whether a value is a situation with what is asked of it, and no situation alone. */
export const isFile = (value: unknown): value is Row => isRow(value) && Object.hasOwn(value, 'situation');

/**
 * What a value holds: a situation alone, or one under `situation` with what is asked of it; or every fault, each with its
 * path.
 */
export function situationFileOf(value: unknown, language: Language): SituationFile | Faults {
  const issues = (isFile(value) ? file : PARTS.situation)(value, []);
  if (issues.length > 0) return { faults: issues.map((issue) => explainIssue(issue, language)) };
  // Every part has been checked just now.
  return (isFile(value) ? value : { situation: value }) as unknown as SituationFile;
}
