import type { KnobSection, KnobShape, RowShape } from './knob';
import { KNOBS } from './policy';

const shapeOf = (section: KnobSection): RowShape => ({
  is: 'row',
  fields: Object.fromEntries(Object.entries(section).map(([name, { shape }]) => [name, shape])),
  optional: [],
});

const TEXT: KnobShape = { is: 'text', named: 'text' };

/** The shape of a whole policy, made of the shapes of its knobs. */
export const POLICY_SHAPE: RowShape = /* @__PURE__ */ (() => ({
  is: 'row',
  fields: {
    id: TEXT,
    version: { is: 'integer', min: 0, max: Number.MAX_SAFE_INTEGER },
    timeZone: { is: 'text', named: 'time_zone' },
    ...Object.fromEntries(Object.entries(KNOBS).map(([name, section]) => [name, shapeOf(section)])),
  },
  optional: [],
}))();
