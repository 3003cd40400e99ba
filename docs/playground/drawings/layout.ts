import type { LifecycleModel, ModelStep } from 'aftersale/diagrams';
import { LANES, type Place } from './places';

export interface PlacedState {
  readonly state: string;
  readonly isFinal: boolean;
  readonly place: Place;
  readonly x: number;
  readonly y: number;
}

/** All the steps that lead from one state to another, as one line. */
export interface PlacedEdge {
  readonly from: PlacedState;
  readonly to: PlacedState;
  readonly steps: readonly ModelStep[];
}

export interface Layout {
  readonly states: readonly PlacedState[];
  readonly edges: readonly PlacedEdge[];
  readonly width: number;
  readonly height: number;
}

export const STATE_WIDTH = 148;
export const STATE_HEIGHT = 36;
const GAP_X = 20;
const GAP_Y = 14;
const LANE_GAP = 56;
const MARGIN = 26;

/** Where each state of a life stands when it is drawn from left to right; columns and lanes without states fall away. */
export function layoutOf(model: LifecycleModel, placeOf: (state: string) => Place): Layout {
  const columns = [...new Set(model.states.map(({ state }) => placeOf(state).column))].sort(
    (one, other) => one - other,
  );
  const cell = ({ column, lane }: Place) =>
    model.states.filter(({ state }) => placeOf(state).column === column && placeOf(state).lane === lane);
  const lanes = LANES.map((lane) => ({
    lane,
    depth: Math.max(...columns.map((column) => cell({ column, lane }).length)),
  })).filter(({ depth }) => depth > 0);
  const tops = new Map<string, { readonly top: number; readonly height: number }>();
  let top = MARGIN;
  for (const { lane, depth } of lanes) {
    const height = depth * (STATE_HEIGHT + GAP_Y) - GAP_Y;
    tops.set(lane, { top, height });
    top += height + LANE_GAP;
  }
  const states = model.states.map(({ state, kind }): PlacedState => {
    const place = placeOf(state);
    const stack = cell(place);
    const { top: laneTop = 0, height = 0 } = tops.get(place.lane) ?? {};
    const stackHeight = stack.length * (STATE_HEIGHT + GAP_Y) - GAP_Y;
    return {
      state,
      isFinal: kind === 'final',
      place,
      x: MARGIN + columns.indexOf(place.column) * (STATE_WIDTH + GAP_X),
      y: laneTop + (height - stackHeight) / 2 + stack.findIndex((one) => one.state === state) * (STATE_HEIGHT + GAP_Y),
    };
  });
  return {
    states,
    edges: edgesBetween(states, model.steps),
    width: columns.length * (STATE_WIDTH + GAP_X) - GAP_X + 2 * MARGIN,
    height: top - LANE_GAP + MARGIN,
  };
}

function edgesBetween(states: readonly PlacedState[], steps: readonly ModelStep[]): PlacedEdge[] {
  const at = new Map(states.map((state) => [state.state, state]));
  const edges = new Map<string, { from: PlacedState; to: PlacedState; steps: ModelStep[] }>();
  for (const step of steps) {
    const [from, to] = [at.get(step.from), at.get(step.to)];
    if (from === undefined || to === undefined || from === to) continue;
    const key = `${step.from} ${step.to}`;
    const edge = edges.get(key) ?? { from, to, steps: [] };
    edge.steps.push(step);
    edges.set(key, edge);
  }
  return [...edges.values()];
}
