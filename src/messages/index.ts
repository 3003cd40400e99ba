export { explainReason, type ReasonReader } from './explain-reason';
export type { Labels } from './labels';
export { labelsOf } from './labels-of';
export { isLanguage, LANGUAGES, type Language } from './language';
export type { Reader } from './phrasing';
