import { type FactIssue, issue } from '../fact-issue';
import { locate } from './located';
import type { OrderFacts } from './order-facts';

/** What was agreed on in a case: the lines it speaks of (RFD-15, RFD-18, ELG-24). */
export function* checkTerms({ quantities, cases }: OrderFacts): Generator<FactIssue> {
  for (const { part, path } of cases) {
    const { keptGifts, shelfPrices, replacementPrices } = part.terms ?? {};
    const named = [
      ...locate(keptGifts, [...path, 'terms', 'keptGifts']),
      ...locate(shelfPrices, [...path, 'terms', 'shelfPrices']),
      ...locate(replacementPrices, [...path, 'terms', 'replacementPrices']),
    ];
    for (const { part: one, path: onePath } of named) {
      if (!quantities.has(one.lineId)) yield issue([...onePath, 'lineId'], 'line_unknown');
    }
  }
}
