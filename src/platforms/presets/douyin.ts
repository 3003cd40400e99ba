import { definePolicy, standard } from '../../policy/index';
import type { PlatformPreset, VerifiedFigure } from '../platform-preset';

const said = {
  source: 'the rule text of Douyin E-commerce',
  kind: 'official',
} as const satisfies Partial<VerifiedFigure>;

export const DOUYIN_PRESET: PlatformPreset = /* @__PURE__ */ (() => ({
  platform: 'douyin',
  policy: definePolicy({
    id: 'douyin',
    version: 1,
    // The rule catalogue took its windows from Douyin's rules.
    windows: { rules: standard.windows.rules },
    deadlines: { awaitingReshipment: 48 },
  }),
  figures: [
    { ...said, knob: 'deadlines.awaitingReshipment', value: 48, besides: 'from the agreement' },
    { ...said, knob: 'windows.rules', row: 'no_reason_7', value: 7, besides: 'days from signing' },
    { ...said, knob: 'windows.rules', row: 'general_15', value: 15, besides: 'days from completion' },
    { ...said, knob: 'windows.rules', row: 'counterfeit_90', value: 90, besides: 'days from completion' },
  ],
}))();
