import type { NonEmpty } from '../decision/index';
import type { PlatformGap } from '../vocabulary/index';

/** A counterpart, or why there is none. */
export type PlatformAnswer<Value> =
  | { readonly found: true; readonly value: Value }
  | { readonly found: false; readonly gap: PlatformGap; readonly params: Readonly<Record<string, string>> };

/** A code as it is told to a platform. */
export interface CodeInField {
  readonly field: string;
  readonly code: string;
  /** The same as a number, where some interfaces count what others spell. */
  readonly number?: number;
  /** Whether the counterpart is a judgement of ours, since the platform's words leave room. */
  readonly judged: boolean;
}

/** The codes for one thing, what the platform says itself before what is judged. */
export type CodesInFields = NonEmpty<CodeInField>;

export const gap = (
  code: PlatformGap,
  params: Readonly<Record<string, string>>,
): Extract<PlatformAnswer<never>, { found: false }> => ({ found: false, gap: code, params });

export const found = <Value>(value: Value): PlatformAnswer<Value> => ({ found: true, value });
