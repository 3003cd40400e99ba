import type { AfterSaleCase, Situation } from '../facts/index';
import { AfterSaleError } from '../vocabulary/index';

/** A case of a situation. @throws {@link AfterSaleError} `unknown_id` */
export function caseOf({ cases }: Situation, caseId: string): AfterSaleCase {
  const found = cases.find(({ id }) => id === caseId);
  if (found === undefined) throw new AfterSaleError('unknown_id', { caseId });
  return found;
}
