import { definePolicy } from '../../policy/index';
import type { PlatformPreset } from '../platform-preset';

export const JD_PRESET: PlatformPreset = /* @__PURE__ */ (() => ({
  platform: 'jd',
  policy: definePolicy({ id: 'jd', version: 1, deadlines: { awaitingReturn: 168 } }),
  figures: [
    {
      knob: 'deadlines.awaitingReturn',
      value: 168,
      source: 'the after-sale rules of JD',
      kind: 'official',
      besides: 'paused over the Spring Festival, on dates told anew each year',
    },
  ],
}))();
