import { AfterSaleError } from './error';

/**
 * What a public function throws where data of the wrong shape, which `aftersale/schema` would have refused, made the host
 * complain: `input_malformed`, with the host's error as its `cause`. Errors with a code of their own stay as they are.
 *
 * @example
 * ```ts
 * import { malformed } from 'aftersale';
 * malformed(new TypeError('order is undefined')).message; // => 'input_malformed {"complaint":"order is undefined"}'
 * ```
 */
export function malformed(error: unknown): AfterSaleError {
  if (error instanceof AfterSaleError) return error;
  const complaint = error instanceof Error ? error.message : typeof error;
  return new AfterSaleError('input_malformed', { complaint }, { cause: error });
}
