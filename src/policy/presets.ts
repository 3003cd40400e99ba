import type { Policy } from './policy';
import { cautious } from './presets/cautious';
import { crossBorder } from './presets/cross-border';
import { trusting } from './presets/trusting';
import { standard } from './standard';

/**
 * Every policy that comes with the library: the published rules, and what shops of other kinds make of them. Together they
 * give each knob of a case's life, its deadlines and its calendar more than one value. They refuse nothing; build your own
 * on one of them with `definePolicy`.
 *
 * @remarks Rules LIF-01…32, DLN-01…08.
 *
 * @example
 * ```ts
 * import { PRESETS } from 'aftersale';
 * PRESETS.map(({ id }) => id); // => ['standard', 'trusting', 'cautious', 'cross-border']
 * ```
 */
export const PRESETS: readonly Policy[] = /* @__PURE__ */ (() => [standard, trusting, cautious, crossBorder])();
