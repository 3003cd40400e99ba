import { malformed } from '../vocabulary/index';
import type { NonEmpty } from './decision';

/** Whether a list has an element, so that it can be the reasons of a denial. */
export function isNonEmpty<Item>(items: readonly Item[]): items is NonEmpty<Item> {
  try {
    return items.length > 0;
  } catch (error) {
    throw malformed(error);
  }
}
