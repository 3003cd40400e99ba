/**
 * A step of a case, timed against the pure `transition` of xstate on the same lifecycle, in one run: `npm run bench -- transition`.
 * Ours looks at person, conditions, deadline and versions, moves the money and says why not; xstate at the state, and at the
 * conditions in its guards. It fails where a ratio is below what is promised.
 */
import { CASE_LIFECYCLE, standard, transition } from 'aftersale';
import { toXStateMachine } from 'aftersale/diagrams';
import { transitionWithPatches } from 'aftersale/patches';
import { createMachine, initialTransition, transition as xstateTransition } from 'xstate';
import { report, time } from './comparison.mjs';
import { fastest } from './fastest.mjs';
import { versioned } from './peers.mjs';
import { returnWalk } from './return-walk.mjs';

const PROMISED = { step: 15, patches: 2, history: 6 };
const TYPE = 'return_refund';
/** What is promised of each step by itself; noise moves one step further than the median of several. */
const PROMISED_OF_STEP = { fasterBy: 10 };
/** And of the steps that move money, which xstate does nothing about: `inspect` quotes the refund. */
const PROMISED_OF_MONEY = {
  inspect: { within: 2 },
  confirm_refund: { fasterBy: 4 },
  complete_refund: { fasterBy: 4 },
};

const { config, guards } = toXStateMachine(CASE_LIFECYCLE, TYPE);
const machine = createMachine(config, { guards });
/** The same states and actions without conditions: the least xstate can do. */
const bare = createMachine({
  ...config,
  states: Object.fromEntries(
    Object.entries(config.states).map(([name, { on, ...node }]) => [
      name,
      {
        ...node,
        on: Object.fromEntries(Object.entries(on).map(([action, [first]]) => [action, { target: first?.target }])),
      },
    ]),
  ),
});

const walk = returnWalk(standard);
const [first] = initialTransition(machine);
const [bareFirst] = initialTransition(bare);

let snapshot = first;
const steps = walk.map(({ situation, command }) => {
  const standing = { situation, case: situation.cases[0], policy: situation.policy };
  const event = { type: command.action, actor: command.actor, standing, command };
  const before = snapshot;
  [snapshot] = xstateTransition(machine, snapshot, event);
  return { situation, command, event, before, bareBefore: bare.resolveState({ value: before.value }) };
});
if (snapshot.value !== `${TYPE}:succeeded` || bareFirst.value !== first.value) throw new Error(String(snapshot.value));

const rows = [];
for (const { situation, command, event, before, bareBefore } of steps) {
  const [ours = 0, patched = 0, theirs = 0, theirBare = 0] = fastest([
    () => transition(situation, command),
    () => transitionWithPatches(situation, command),
    () => xstateTransition(machine, before, event),
    () => xstateTransition(bare, bareBefore, event),
  ]);
  rows.push({ action: command.action, ours, patched, theirs, theirBare });
}

const [{ situation, command }] = steps;
const denied = { ...command, actor: /** @type {const} */ ('buyer') };
const [denial = 0, theirDenial = 0] = fastest([
  () => transition(situation, denied),
  () => xstateTransition(machine, first, { ...steps[0].event, actor: 'buyer' }),
]);

/** The first case with so many notes in its history. */
const withHistory = (length) => {
  const [claim] = situation.cases;
  const note = { actor: 'buyer', action: 'add_note', at: situation.now, from: 'pending_review', to: 'pending_review' };
  const notes = Array.from({ length }, (_, index) => ({ ...note, commandId: `note-${index}` }));
  return { ...situation, cases: [{ ...claim, history: [...claim.history, ...notes] }] };
};
const [short, long] = [withHistory(4), withHistory(499)];
const [few = 0, many = 0] = fastest([() => transition(short, command), () => transition(long, command)]);

/** The row in the middle, by how many times as fast as the other. */
const median = (rows, ours) => {
  const faster = rows.toSorted((one, other) => one.theirs / one[ours] - other.theirs / other[ours]);
  return faster[Math.floor(rows.length / 2)];
};
const plain = rows.filter(({ action }) => !(action in PROMISED_OF_MONEY));
const xstate = versioned('xstate');
const compared = (what, row, ours, goal) => ({ what, ours: row[ours], against: xstate, theirs: row.theirs, goal });
await report(
  [
    compared('median of the steps without money', median(plain, 'ours'), 'ours', { fasterBy: PROMISED.step }),
    compared('the same with patches', median(plain, 'patched'), 'patched', { fasterBy: PROMISED.patches }),
    ...rows.map((row) => compared(`\`${row.action}\``, row, 'ours', PROMISED_OF_MONEY[row.action] ?? PROMISED_OF_STEP)),
    compared('refused, with the reason', { ours: denial, theirs: theirDenial }, 'ours'),
    {
      what: '500 entries of history',
      ours: many,
      against: '5 entries',
      theirs: few,
      goal: { within: PROMISED.history },
    },
  ],
  [
    {
      title: 'The same with patches, and without the guards that look at conditions',
      head: ['step', 'ours with patches', `${xstate} without guards`],
      cells: rows.map(({ action, patched, theirBare }) => [`\`${action}\``, time(patched), time(theirBare)]),
    },
  ],
);
