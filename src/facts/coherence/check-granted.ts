import { type IssuePath, isLive } from '../../vocabulary/index';
import { type FactIssue, issue } from '../fact-issue';
import type { Grant } from '../grant';
import { locate } from './located';
import type { OrderFacts } from './order-facts';
import { type PaidRange, paidRanges } from './paid-ranges';
import { total } from './total';

/** No unit is granted more by live cases than was paid for it (RFD-05); asked only of sound lines and discounts. */
export function* checkGranted({ order, path, cases, policy, allocation }: OrderFacts): Generator<FactIssue> {
  const grants = cases.flatMap(({ part }) => (isLive(part.state) ? part.grants : []));
  if (grants.length === 0) return;
  const ranges = paidRanges(order, policy, allocation);
  for (const { part: line, path: linePath } of locate(order.lines, [...path, 'lines'])) {
    const isOfLine = ({ lineId }: Grant | PaidRange) => lineId === line.id;
    yield* excesses(ranges.filter(isOfLine), grants.filter(isOfLine), linePath);
  }
}

/** The first unit of a line whose grants are above what was paid for it. */
function* excesses(ranges: readonly PaidRange[], grants: readonly Grant[], path: IssuePath): Generator<FactIssue> {
  const borders = [...ranges, ...grants].map(({ from }) => from).sort((one, other) => one - other);
  for (const unit of borders) {
    const holdsUnit = ({ from, to }: Grant | PaidRange) => from <= unit && unit < to;
    const granted = total(grants.filter(holdsUnit).map(({ each }) => each));
    const paid = ranges.find(holdsUnit)?.paid ?? granted;
    if (granted > paid) return yield issue(path, 'grants_above_paid', { unit, granted, paid });
  }
}
