import { expect } from 'vitest';
import type { ErrorCode } from '../../src/vocabulary/index';

/** An error as `toThrow` is to find it: by its code, and its params where they matter. */
export const coded = (code: ErrorCode, params?: Readonly<Record<string, unknown>>): Error =>
  expect.objectContaining(params === undefined ? { name: 'AfterSaleError', code } : { code, params });
