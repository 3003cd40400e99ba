import { count, id } from './values';

/** What a range of units is made of; grants and blocks have more. */
export const unitRangeEntries = { lineId: id, from: count, to: count };
