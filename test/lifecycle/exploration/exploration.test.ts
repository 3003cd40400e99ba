import { writeFileSync } from 'node:fs';
import { PLATFORM_PRESETS } from 'aftersale/platforms';
import { type Policy, PRESETS } from 'aftersale/policy';
import { ACTORS } from 'aftersale/vocabulary';
import { afterAll, describe, expect, it } from 'vitest';
import { STARTS } from '../starts';
import { type Edge, endlessEdges } from './circles';
import { explore, type Visit } from './explore';
import {
  eachKnobAlone,
  everyPairOfKnobs,
  everyValueOfKnobs,
  KNOB_VALUES,
  underKnobs,
  underPreset,
} from './knob-variants';
import { type Breach, breachesAt, waitsAnew } from './laws';

/** `npm run test:exploration` asks for each knob alone and for every pair of knobs. */
const isThorough = process.env['EXPLORATION'] === 'thorough';
const MINUTE = 60_000;

/** Shops' policies lead elsewhere; those of platforms wait longer or shorter in the same places, so that they take turns. */
const presetsFor = (turn: number): readonly Policy[] => {
  const platforms = PLATFORM_PRESETS.map(({ policy }) => policy);
  return [...PRESETS, ...platforms.filter((_, index) => isThorough || index === turn % platforms.length)];
};

const settingsFor = (turn: number): readonly Policy[] => [
  ...(isThorough ? [...eachKnobAlone(), ...everyPairOfKnobs()] : everyValueOfKnobs(turn)).map((knobs, index) =>
    underKnobs(knobs, (turn + index) % 2 === 0 ? 'never' : 'approved'),
  ),
  ...presetsFor(turn).map((preset) => underPreset(preset, turn)),
];

/** People take turns: each comes to every kind of state, and to ask them all at each would be most of the time it takes. */
const actorFor = (turn: number) => ACTORS[turn % ACTORS.length] ?? 'buyer';

const counted = { settings: 0, visits: 0, attempts: 0, taken: 0 };
const standings = new Set<string>();
const used = new Set<string>();

function count({ node: { standing }, steps }: Visit): void {
  const { type, state, refunds, returnParcel } = standing.case;
  counted.visits += 1;
  counted.attempts += steps.length;
  counted.taken += steps.filter(({ taken }) => taken !== null).length;
  standings.add([type, state, refunds.at(-1)?.state ?? 'no refund', returnParcel?.carriage ?? 'no return'].join(' · '));
}

function exploreAll(start: (typeof STARTS)[number], policy: Policy, isDrifting: boolean): Breach[] {
  const breaches: Breach[] = [];
  const graph = new Map<string, readonly Edge[]>();
  counted.settings += 1;
  for (const [name, value] of Object.entries(policy.lifecycle)) used.add(`${name}=${JSON.stringify(value)}`);
  for (const visit of explore(start, policy, isDrifting)) {
    breaches.push(...breachesAt(visit, actorFor(counted.visits), counted.visits));
    count(visit);
    const edges = visit.steps.flatMap((step) =>
      step.to === null ? [] : [{ to: step.to.signature, anew: waitsAnew(step) }],
    );
    graph.set(visit.node.signature, [
      ...edges,
      ...visit.drifts.map(({ signature }) => ({ to: signature, anew: false })),
    ]);
  }
  const endless = endlessEdges(graph).map((path) => ({ law: '8: it ends', path }));
  return [...breaches, ...endless];
}

describe('every state a case can come into, from every beginning, under all knobs', () => {
  it.each(STARTS.map((start, turn) => ({ name: start.name, start, turn })))(
    'keeps laws 4, 6, 8 and 10: $name',
    ({ start, turn }) => {
      const breaches = settingsFor(turn).flatMap((policy, index) =>
        exploreAll(start, policy, isThorough || index === 0),
      );
      expect(breaches.slice(0, 5)).toEqual([]);
    },
    (isThorough ? 60 : 5) * MINUTE,
  );

  it('takes every value of every knob', () => {
    const all = KNOB_VALUES.flatMap(({ name, values }) => values.map((value) => `${name}=${JSON.stringify(value)}`));
    expect(all.filter((each) => !used.has(each))).toEqual([]);
  });

  afterAll(() => {
    const { settings, visits, attempts, taken } = counted;
    if (process.env['EXPLORATION'] !== undefined) {
      const result = { thorough: isThorough, beginnings: STARTS.length, ...counted, standings: standings.size };
      writeFileSync('test/lifecycle/exploration/result.json', `${JSON.stringify(result, null, 2)}\n`);
    }
    console.log(
      `explored ${STARTS.length} beginnings under ${settings} policies: ${visits} states, ` +
        `${standings.size} of them different as (type, case, refund order, return), ${attempts} attempts, ${taken} steps`,
    );
  });
});
