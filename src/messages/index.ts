export { explainIssue } from './explain-issue';
export { explainReason } from './explain-reason';
export type { IssueCode } from './issue-code';
export type { Labels } from './labels';
export { labelsOf } from './labels-of';
export { isLanguage, LANGUAGES, type Language } from './language';
export type { Phrasing, Reader } from './phrasing';
export { phrasingOf } from './phrasing-of';
