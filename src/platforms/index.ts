export { afterSaleTypeOf, type TypeReading } from './after-sale-type-of';
export { type AboutStatus, caseStateOf, type StateReading } from './case-state-of';
export { PLATFORM_CODES } from './codes';
export type { CodeInField, CodesInFields, PlatformAnswer } from './platform-answer';
export type { PlatformCodes, StateRow, TypeRow } from './platform-codes';
export {
  type KnobPath,
  type PlatformPreset,
  SOURCE_KINDS,
  type SourceKind,
  type VerifiedFigure,
} from './platform-preset';
export { PLATFORM_PRESETS } from './presets';
export { stateCodesOf } from './state-codes-of';
export { typeCodesOf } from './type-codes-of';
