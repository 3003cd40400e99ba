import type { Policy, PolicySection } from '../policy/index';
import type { Platform } from '../vocabulary/index';

/** A knob by its section and name, such as `deadlines.awaitingReturn`. */
export type KnobPath = {
  [Section in PolicySection]: `${Section}.${keyof Policy[Section] & string}`;
}[PolicySection];

/** Who says a figure: the platform itself, or somebody who writes about it. */
export const SOURCE_KINDS = ['official', 'secondary'] as const;

export type SourceKind = (typeof SOURCE_KINDS)[number];

/** One figure of a platform that was verified, and who says it. */
export interface VerifiedFigure {
  readonly knob: KnobPath;
  /** The row of a table it stands in, by its id. */
  readonly row?: string;
  /** In the knob's unit. */
  readonly value: number | boolean;
  readonly source: string;
  readonly kind: SourceKind;
  /** What the platform says beside it that no knob can say. */
  readonly besides?: string;
}

/** A policy with the figures of a platform that were verified, everything else as the standard policy has it. */
export interface PlatformPreset {
  readonly platform: Platform;
  readonly policy: Policy;
  readonly figures: readonly VerifiedFigure[];
}
