import { AfterSaleError, type Platform } from '../vocabulary/index';
import { DOUYIN } from './codes/douyin';
import { JD } from './codes/jd';
import { KUAISHOU } from './codes/kuaishou';
import { PINDUODUO } from './codes/pinduoduo';
import { TAOBAO } from './codes/taobao';
import { WECHAT } from './codes/wechat';
import { XIAOHONGSHU } from './codes/xiaohongshu';
import type { PlatformCodes } from './platform-codes';

/**
 * The codes of every platform, as rows: what the look-ups read, for tables of your own.
 *
 * @example
 * ```ts
 * import { PLATFORM_CODES } from 'aftersale/platforms';
 * PLATFORM_CODES.taobao.states.map(({ code }) => code).at(-1); // => 'CLOSED'
 * ```
 */
export const PLATFORM_CODES: Readonly<Record<Platform, PlatformCodes>> = /* @__PURE__ */ (() => ({
  taobao: TAOBAO,
  douyin: DOUYIN,
  pinduoduo: PINDUODUO,
  wechat: WECHAT,
  kuaishou: KUAISHOU,
  jd: JD,
  xiaohongshu: XIAOHONGSHU,
}))();

/** @throws {@link AfterSaleError} `unknown_id` for a platform that is none of ours */
export function codesOf(platform: Platform): PlatformCodes {
  if (!Object.hasOwn(PLATFORM_CODES, platform)) throw new AfterSaleError('unknown_id', { platform });
  return PLATFORM_CODES[platform];
}
