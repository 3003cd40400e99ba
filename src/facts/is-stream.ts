import { AfterSaleError, malformed } from '../vocabulary/index';

/**
 * Whether items come asynchronously, one after the other, or are there to be gone through at once. Errors that reading them
 * throws later are the caller's own and pass as they are.
 *
 * @throws {@link AfterSaleError} `input_malformed` for what cannot be gone through
 *
 * @example
 * ```ts
 * import { isStream } from 'aftersale/facts';
 * isStream([1, 2]); // => false
 * ```
 */
export function isStream<Item>(items: Iterable<Item> | AsyncIterable<Item>): items is AsyncIterable<Item> {
  try {
    if (isFunction((items as AsyncIterable<Item>)[Symbol.asyncIterator])) return true;
    if (isFunction((items as Iterable<Item>)[Symbol.iterator])) return false;
  } catch (error) {
    throw malformed(error);
  }
  throw new AfterSaleError('input_malformed', { complaint: 'not iterable' });
}

const isFunction = (value: unknown): boolean => typeof value === 'function';
