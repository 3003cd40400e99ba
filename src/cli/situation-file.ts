import type { EligibilityQuery } from '../eligibility/index';
import type { Situation } from '../facts/index';
import { explainIssue, type IssueCode, LANGUAGES, type Language } from '../messages/index';
import type { RefundRequest } from '../refund/index';
import { parseEligibilityQuery, parseRefundRequest, parseSituation } from '../schema/index';
import type { Issue } from '../vocabulary/index';
import { type WalkStep, walkStepIssues } from './walk-step';

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
type Row = Readonly<Record<string, unknown>>;

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);

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

/**
 * What a file holds: a situation alone, or one under `situation` with what is asked of it; or every fault, each with its
 * path.
 */
export function readSituationFile(text: string, language: Language): SituationFile | Faults {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return { faults: [(error as Error).message] };
  }
  const isFile = isRow(data) && Object.hasOwn(data, 'situation');
  const issues = isFile ? fileIssues(data as Row) : below([], parseSituation(data));
  if (issues.length > 0) return { faults: issues.map((issue) => explainIssue(issue, language)) };
  // Every part has been checked just now.
  return (isFile ? data : { situation: data }) as SituationFile;
}
