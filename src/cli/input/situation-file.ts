import type { EligibilityQuery } from '../../eligibility/index';
import type { Situation } from '../../facts/index';
import { explainIssue, type IssueCode, LANGUAGES, type Language } from '../../messages/index';
import type { RefundRequest } from '../../refund/index';
import { parseEligibilityQuery, parseRefundRequest, parseSituation } from '../../schema/index';
import type { Issue } from '../../vocabulary/index';
import { type WalkStep, walkStepIssues } from '../walk/walk-step';
import { isRow, type Row } from './row';

type Texts = Readonly<Record<Language, string>>;

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
type FileIssue = Issue<IssueCode>;
type Parsed = { readonly ok: true } | { readonly ok: false; readonly issues: readonly FileIssue[] };

const below = (path: FileIssue['path'], parsed: Parsed): FileIssue[] =>
  parsed.ok ? [] : parsed.issues.map((issue) => ({ ...issue, path: [...path, ...issue.path] }));

const wrongType = (path: FileIssue['path'], expected: string): FileIssue[] => [
  { path, code: 'wrong_type', params: { expected } },
];

function textsIssues(name: string, texts: unknown): FileIssue[] {
  if (!isRow(texts)) return wrongType([name], 'object');
  return LANGUAGES.filter((language) => typeof texts[language] !== 'string').flatMap((language) =>
    wrongType([name, language], 'text'),
  );
}

function listIssues(name: string, list: unknown, parse: (entry: unknown) => Parsed): FileIssue[] {
  if (!Array.isArray(list)) return wrongType([name], 'list');
  return list.flatMap((entry, index) => below([name, index], parse(entry)));
}

function parseWalkStep(step: unknown): Parsed {
  const issues = walkStepIssues(step);
  return issues.length === 0 ? { ok: true } : { ok: false, issues };
}

/** How each part of a file is checked. */
const PARTS: Readonly<Record<keyof SituationFile, (part: unknown) => FileIssue[]>> = {
  situation: (part) => below(['situation'], parseSituation(part)),
  title: (part) => textsIssues('title', part),
  source: (part) => textsIssues('source', part),
  asks: (part) => listIssues('asks', part, parseEligibilityQuery),
  refunds: (part) => listIssues('refunds', part, parseRefundRequest),
  walk: (part) => listIssues('walk', part, parseWalkStep),
};

function fileIssues(file: Row): FileIssue[] {
  return Object.entries(file).flatMap(([name, part]) =>
    Object.hasOwn(PARTS, name)
      ? PARTS[name as keyof SituationFile](part)
      : [{ path: [name], code: 'unknown_key', params: {} }],
  );
}

/** Whether a value is a situation with what is asked of it, and no situation alone. */
export const isFile = (value: unknown): value is Row => isRow(value) && Object.hasOwn(value, 'situation');

/**
 * What a value holds: a situation alone, or one under `situation` with what is asked of it; or every fault, each with its
 * path.
 */
export function situationFileOf(value: unknown, language: Language): SituationFile | Faults {
  const issues = isFile(value) ? fileIssues(value) : below([], parseSituation(value));
  if (issues.length > 0) return { faults: issues.map((issue) => explainIssue(issue, language)) };
  // Every part has been checked just now.
  return (isFile(value) ? value : { situation: value }) as unknown as SituationFile;
}
