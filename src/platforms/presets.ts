import type { PlatformPreset } from './platform-preset';
import { DOUYIN_PRESET } from './presets/douyin';
import { JD_PRESET } from './presets/jd';
import { TAOBAO_PRESET } from './presets/taobao';
import { WECHAT_PRESET } from './presets/wechat';

/**
 * The policies of platforms of which some figures were verified, each figure with who says it. Whatever is not among the
 * figures is as in the standard policy, not as on the platform: check it before you rely on it. Deadlines are in hours,
 * windows in days. Platforms without a verified figure have none.
 *
 * @remarks Rules WIN-02…04, DLN-02…05.
 *
 * @example
 * ```ts
 * import { PLATFORM_PRESETS } from 'aftersale/platforms';
 * PLATFORM_PRESETS.map(({ platform }) => platform); // => ['taobao', 'douyin', 'wechat', 'jd']
 * PLATFORM_PRESETS[0]?.figures[0];
 * // => {
 * //   source: 'an account of the refund time limits of Taobao', kind: 'secondary',
 * //   knob: 'deadlines.reviewUnshipped', value: 48,
 * // }
 * ```
 */
export const PLATFORM_PRESETS: readonly PlatformPreset[] = /* @__PURE__ */ (() => [
  TAOBAO_PRESET,
  DOUYIN_PRESET,
  WECHAT_PRESET,
  JD_PRESET,
])();
