import type { AfterSaleCase } from '../../facts/index';
import type { CaseInput } from './case-input';
import type { CaseStanding } from './case-terms';

/** A step that is taken, with the case before it (as it came about, of its first step) and after it. */
export interface EffectContext {
  readonly standing: CaseStanding;
  readonly input: CaseInput;
  readonly next: AfterSaleCase;
}
