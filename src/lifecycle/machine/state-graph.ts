import type { LifecycleDefinition } from './lifecycle-definition';
import { type LifecycleTerms, listOf, type Row, UNCHANGED } from './row';

/** A subject of one type in one state, and where rows lead from it. */
export interface Node<Terms extends LifecycleTerms> {
  readonly type: Terms['type'];
  readonly state: Terms['state'];
  /** The nodes that rows lead to; a row that leaves all as it is leads to where it began. */
  readonly next: ReadonlySet<Node<Terms>>;
}

interface OpenNode<Terms extends LifecycleTerms> extends Node<Terms> {
  readonly next: Set<Node<Terms>>;
}

/** The subjects that can come about, from the first state of every type on. */
export function reachableNodes<Terms extends LifecycleTerms, Standing, Command>(
  definition: LifecycleDefinition<Terms, Standing, Command>,
): readonly Node<Terms>[] {
  const nodes = new Map<string, OpenNode<Terms>>();
  const open = (type: Terms['type'], state: Terms['state']): OpenNode<Terms> => {
    const key = JSON.stringify([type, state]);
    const known = nodes.get(key);
    if (known !== undefined) return known;
    const node: OpenNode<Terms> = { type, state, next: new Set() };
    nodes.set(key, node);
    for (const row of definition.rows.filter((each) => leavesFrom(each, type, state))) {
      node.next.add(open(row.becomes ?? type, row.to === UNCHANGED ? state : row.to));
    }
    return node;
  };
  for (const type of definition.types) open(type, definition.initial);
  return [...nodes.values()];
}

function leavesFrom<Terms extends LifecycleTerms>(
  row: Row<Terms>,
  type: Terms['type'],
  state: Terms['state'],
): boolean {
  return (row.types?.includes(type) ?? true) && listOf<Terms['state']>(row.from).includes(state);
}

/** The node itself and all that can come after it. */
export function reachedFrom<Terms extends LifecycleTerms>(start: Node<Terms>): ReadonlySet<Node<Terms>> {
  const reached = new Set([start]);
  // A set takes in what is added while it is walked.
  for (const { next } of reached) for (const node of next) reached.add(node);
  return reached;
}
