import { definePolicy } from '../../policy/index';
import type { PlatformPreset, VerifiedFigure } from '../platform-preset';

const DAY = 24;

const said = {
  source: 'an account of the refund time limits of Taobao',
  kind: 'secondary',
} as const satisfies Partial<VerifiedFigure>;

export const TAOBAO_PRESET: PlatformPreset = /* @__PURE__ */ (() => ({
  platform: 'taobao',
  policy: definePolicy({
    id: 'taobao',
    version: 1,
    lifecycle: { silenceConsents: true },
    deadlines: { reviewUnshipped: 48, reviewShipped: 5 * DAY, awaitingReturn: 7 * DAY, awaitingInspection: 10 * DAY },
  }),
  figures: [
    { ...said, knob: 'deadlines.reviewUnshipped', value: 48 },
    { ...said, knob: 'lifecycle.silenceConsents', value: true, besides: 'told of goods that are not shipped' },
    { ...said, knob: 'deadlines.reviewShipped', value: 120, besides: 'virtual goods: 72 hours' },
    { ...said, knob: 'deadlines.awaitingReturn', value: 168, besides: 'afterwards closed' },
    {
      ...said,
      knob: 'deadlines.awaitingInspection',
      value: 240,
      besides: 'by express; by post 720 hours; afterwards refunded',
    },
  ],
}))();
