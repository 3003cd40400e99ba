import { malformed } from '../../vocabulary/index';
import type { Facet } from './facet';
import type { RowGroup } from './indexed-row';
import type { Lifecycle } from './lifecycle';
import type { LifecycleFault } from './lifecycle-fault';
import { type LifecycleTerms, listOf, UNCHANGED } from './row';
import { commonFacts } from './row-ambiguity';
import { uncoveredFacts } from './row-coverage';
import { conditionEntries } from './row-index';
import { type Node, reachableNodes, reachedFrom } from './state-graph';

/**
 * Every fault of a lifecycle's table: states that cannot be reached, dead ends, loops without an exit, states without a
 * deadline, final states that are left, ambiguous rows with facts that make them so, facts without a row, facet values
 * that no row names, and actions nobody may take. An empty list is a proof that each step has at most one row and each life
 * an end. Types that rows convert into each other are followed.
 *
 * @remarks Rules LIF-01, DLN-01.
 *
 * @example
 * ```ts
 * import { CASE_LIFECYCLE, verifyLifecycle } from 'aftersale/lifecycle';
 * verifyLifecycle(CASE_LIFECYCLE); // => []
 * ```
 */
export function verifyLifecycle<Terms extends LifecycleTerms, Standing, Command>(
  lifecycle: Lifecycle<Terms, Standing, Command>,
): LifecycleFault[] {
  try {
    const nodes = reachableNodes(lifecycle);
    return [
      ...unreachableStates(lifecycle, nodes),
      ...trapsOf(lifecycle, nodes),
      ...missingDeadlines(lifecycle, nodes),
      ...finalStatesLeft(lifecycle),
      ...groupsOf(lifecycle, nodes).flatMap((group) => [...ambiguitiesOf(group), ...gapsOf(lifecycle, group)]),
      ...valuesWithoutRow(lifecycle),
      ...actionsForNobody(lifecycle),
    ];
  } catch (error) {
    throw malformed(error);
  }
}

function unreachableStates<Terms extends LifecycleTerms, Standing, Command>(
  { states }: Lifecycle<Terms, Standing, Command>,
  nodes: readonly Node<Terms>[],
): LifecycleFault[] {
  const reached = new Set<string>(nodes.map(({ state }) => state));
  return states.filter((state) => !reached.has(state)).map((state) => ({ fault: 'unreachable_state', state }));
}

const mayEndIn = <Terms extends LifecycleTerms, Standing, Command>(
  { final, resting = [] }: Lifecycle<Terms, Standing, Command>,
  state: Terms['state'],
): boolean => final.includes(state) || resting.includes(state);

/** Nodes from which no end is reached: alone they are a dead end, together a loop without an exit. */
function trapsOf<Terms extends LifecycleTerms, Standing, Command>(
  lifecycle: Lifecycle<Terms, Standing, Command>,
  nodes: readonly Node<Terms>[],
): LifecycleFault[] {
  const reach = new Map(nodes.map((node) => [node, reachedFrom(node)]));
  const told = new Set<Node<Terms>>();
  return nodes.flatMap((node): LifecycleFault[] => {
    const trap = [...reachedFrom(node)];
    if (told.has(node) || trap.some(({ state }) => mayEndIn(lifecycle, state))) return [];
    if (trap.some((other) => !reach.get(other)?.has(node))) return [];
    for (const other of trap) told.add(other);
    const { type, state } = node;
    const states = trap.map((other) => other.state);
    return [trap.length === 1 ? { fault: 'dead_end', type, state } : { fault: 'loop_without_exit', type, states }];
  });
}

function missingDeadlines<Terms extends LifecycleTerms, Standing, Command>(
  lifecycle: Lifecycle<Terms, Standing, Command>,
  nodes: readonly Node<Terms>[],
): LifecycleFault[] {
  const { deadlines, index, timeOut } = lifecycle;
  return nodes
    .filter(({ state }) => !mayEndIn(lifecycle, state))
    .filter(({ type, state }) => {
      const late = index.get(type)?.get(state)?.get(timeOut.action);
      return deadlines[state] === undefined || late?.byActor.has(timeOut.actor) !== true;
    })
    .map(({ type, state }) => ({ fault: 'no_deadline', type, state }));
}

/** Something may still be noted of a final state, but nothing leads out of it. */
function finalStatesLeft<Terms extends LifecycleTerms, Standing, Command>({
  final,
  rows,
}: Lifecycle<Terms, Standing, Command>): LifecycleFault[] {
  return rows
    .filter(({ to, becomes }) => to !== UNCHANGED || becomes !== undefined)
    .flatMap(({ from, action }) =>
      listOf<Terms['state']>(from)
        .filter((state) => final.includes(state))
        .map((state): LifecycleFault => ({ fault: 'final_state_left', state, action })),
    );
}

interface Group<Terms extends LifecycleTerms, Standing, Command> {
  readonly type: Terms['type'];
  readonly state: Terms['state'];
  readonly action: Terms['action'];
  readonly rows: RowGroup<Terms, Standing, Command>;
}

/** The rows of each action on the subjects that can come about. */
function groupsOf<Terms extends LifecycleTerms, Standing, Command>(
  { index }: Lifecycle<Terms, Standing, Command>,
  nodes: readonly Node<Terms>[],
): Group<Terms, Standing, Command>[] {
  return nodes.flatMap(({ type, state }) =>
    [...(index.get(type)?.get(state) ?? [])].map(([action, { rows }]) => ({ type, state, action, rows })),
  );
}

function ambiguitiesOf<Terms extends LifecycleTerms, Standing, Command>({
  type,
  state,
  action,
  rows,
}: Group<Terms, Standing, Command>): LifecycleFault[] {
  return rows.flatMap((one, place) =>
    rows.slice(place + 1).flatMap((other): LifecycleFault[] => {
      const actor = one.row.by.find((each) => other.row.by.includes(each));
      const facts = commonFacts(one, other);
      if (actor === undefined || facts === null) return [];
      const places = [one.place, other.place] as const;
      return [{ fault: 'ambiguous_rows', rows: places, type, state, action, actor, facts }];
    }),
  );
}

function gapsOf<Terms extends LifecycleTerms, Standing, Command>(
  { timeOut }: Lifecycle<Terms, Standing, Command>,
  { type, state, action, rows }: Group<Terms, Standing, Command>,
): LifecycleFault[] {
  const actors = new Set(rows.flatMap(({ row }) => row.by));
  return [...actors].flatMap((actor) =>
    uncoveredFacts(
      rows.filter(({ row }) => row.by.includes(actor)),
      action === timeOut.action && actor === timeOut.actor,
    ).map((facts): LifecycleFault => ({ fault: 'uncovered_facts', type, state, action, actor, facts })),
  );
}

function valuesWithoutRow<Terms extends LifecycleTerms, Standing, Command>({
  facets,
  rows,
}: Lifecycle<Terms, Standing, Command>): LifecycleFault[] {
  const named = rows.flatMap(({ when }) => conditionEntries(when));
  // Facets by name, which Object.entries cannot say of a table whose names are still open.
  return Object.entries(
    facets as Readonly<Record<string, Pick<Facet<never, never, string>, 'values' | 'refusing'>>>,
  ).flatMap(([facet, { values, refusing = [] }]) =>
    values
      .filter((value) => !refusing.includes(value))
      .filter((value) => !named.some(([name, accepted]) => name === facet && accepted.includes(value)))
      .map((value): LifecycleFault => ({ fault: 'value_without_row', facet, value })),
  );
}

function actionsForNobody<Terms extends LifecycleTerms, Standing, Command>({
  actions,
  rows,
}: Lifecycle<Terms, Standing, Command>): LifecycleFault[] {
  return actions
    .filter((action) => !rows.some((row) => row.action === action && row.by.length > 0))
    .map((action) => ({ fault: 'action_for_nobody', action }));
}
