import { type FactIssue, issue } from '../fact-issue';
import { locate } from './located';
import type { OrderFacts } from './order-facts';

/** The lines whose windows were extended (WIN-06). */
export function* checkExtensions({ order, path, quantities }: OrderFacts): Generator<FactIssue> {
  for (const { part: extension, path: extensionPath } of locate(order.extensions, [...path, 'extensions'])) {
    for (const { part: lineId, path: idPath } of locate(extension.lineIds, [...extensionPath, 'lineIds'])) {
      if (!quantities.has(lineId)) yield issue(idPath, 'line_unknown');
    }
  }
}
