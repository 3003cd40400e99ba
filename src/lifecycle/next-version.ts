import { AfterSaleError } from '../vocabulary/index';

/**
 * The version after an accepted command (LIF-32); of a text `+ 1` would make another text.
 *
 * @throws {@link AfterSaleError} `input_malformed` for what is no whole number, and for the last safe one
 */
export function nextVersion(version: number): number {
  if (!Number.isSafeInteger(version) || version === Number.MAX_SAFE_INTEGER) {
    throw new AfterSaleError('input_malformed', { version });
  }
  return version + 1;
}
