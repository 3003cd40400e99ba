import type { NonEmpty } from './decision';

/** Whether a list has an element, so that it can be the reasons of a denial. */
export const isNonEmpty = <Item>(items: readonly Item[]): items is NonEmpty<Item> => items.length > 0;
