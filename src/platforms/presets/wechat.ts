import { definePolicy } from '../../policy/index';
import type { PlatformPreset, VerifiedFigure } from '../platform-preset';

const DAY = 24;

const said = {
  source: 'the after-sale page of WeChat shops',
  kind: 'official',
} as const satisfies Partial<VerifiedFigure>;

export const WECHAT_PRESET: PlatformPreset = /* @__PURE__ */ (() => ({
  platform: 'wechat',
  policy: definePolicy({
    id: 'wechat',
    version: 1,
    eligibility: { maxApplicationsPerLine: 5 },
    lifecycle: { appeal: true },
    deadlines: {
      reviewUnshipped: 48,
      reviewShipped: 48,
      awaitingReturn: 7 * DAY,
      awaitingInspection: 10 * DAY,
      rejected: 7 * DAY,
    },
  }),
  figures: [
    { ...said, knob: 'eligibility.maxApplicationsPerLine', value: 5 },
    { ...said, knob: 'lifecycle.appeal', value: true, besides: 'the buyer may ask the platform after a rejection' },
    { ...said, knob: 'deadlines.reviewUnshipped', value: 48 },
    { ...said, knob: 'deadlines.reviewShipped', value: 48, besides: 'the same for a return' },
    { ...said, knob: 'deadlines.awaitingReturn', value: 168 },
    { ...said, knob: 'deadlines.awaitingInspection', value: 240 },
    { ...said, knob: 'deadlines.rejected', value: 168 },
  ],
}))();
