/** Steps from one signature to others; `anew` where the case waits anew by it. */
export interface Edge {
  readonly to: string;
  readonly anew: boolean;
}

export type Graph = ReadonlyMap<string, readonly Edge[]>;

/** The edges that let a case wait anew though they lie on a circle, so that it might never end; as pairs of signatures. */
export function endlessEdges(graph: Graph): string[][] {
  const component = components(graph);
  return [...graph].flatMap(([from, edges]) =>
    edges.filter(({ to, anew }) => anew && component.get(from) === component.get(to)).map(({ to }) => [from, to]),
  );
}

/** Of each node the number of its strongly connected component (Tarjan), without recursion: chains are long. */
function components(graph: Graph): ReadonlyMap<string, number> {
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const component = new Map<string, number>();
  const pending: string[] = [];
  for (const root of graph.keys()) {
    if (index.has(root)) continue;
    const calls: { readonly node: string; next: number }[] = [{ node: root, next: 0 }];
    for (let call = calls.at(-1); call !== undefined; call = calls.at(-1)) {
      const { node } = call;
      if (call.next === 0) {
        index.set(node, index.size);
        low.set(node, index.size - 1);
        pending.push(node);
      }
      const edge = graph.get(node)?.[call.next];
      call.next += 1;
      if (edge !== undefined) {
        if (!index.has(edge.to)) calls.push({ node: edge.to, next: 0 });
        else if (!component.has(edge.to)) low.set(node, Math.min(low.get(node) ?? 0, index.get(edge.to) ?? 0));
        continue;
      }
      calls.pop();
      const caller = calls.at(-1)?.node;
      if (caller !== undefined) low.set(caller, Math.min(low.get(caller) ?? 0, low.get(node) ?? 0));
      if (low.get(node) !== index.get(node)) continue;
      const number = component.size;
      for (let last = pending.pop(); last !== undefined; last = pending.pop()) {
        component.set(last, number);
        if (last === node) break;
      }
    }
  }
  return component;
}
