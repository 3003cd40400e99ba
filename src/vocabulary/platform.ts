/** The platforms whose codes are known. */
export const PLATFORMS = ['taobao', 'douyin', 'pinduoduo', 'wechat', 'kuaishou', 'jd', 'xiaohongshu'] as const;

export type Platform = (typeof PLATFORMS)[number];

/** Why a code of a platform has no counterpart here, or a word of ours none there. */
export const PLATFORM_GAPS = [
  'code_unknown',
  'type_needed',
  'phase_unknown',
  'type_unknown',
  'told_elsewhere',
] as const;

export type PlatformGap = (typeof PLATFORM_GAPS)[number];
