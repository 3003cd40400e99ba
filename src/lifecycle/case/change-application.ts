import type { AfterSaleType } from '../../vocabulary/index';
import type { CaseInput } from './case-input';
import type { CaseStanding } from './case-terms';

export const sampleConversion = (type: AfterSaleType, _standing: CaseStanding): CaseInput => ({ type });
