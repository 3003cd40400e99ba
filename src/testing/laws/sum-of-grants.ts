import type { Grant } from '../../facts/index';
import { elementAt } from '../element-at';

/** What grants come to for each unit, in ranges of like units; a plain count of its own, to judge the library's by. */
export function sumOfGrants(grants: readonly Grant[]): Grant[] {
  return [...new Set(grants.map(({ lineId }) => lineId))].flatMap((lineId) => {
    const ofLine = grants.filter((grant) => grant.lineId === lineId);
    const borders = [...new Set(ofLine.flatMap(({ from, to }) => [from, to]))].sort((one, other) => one - other);
    return borders.slice(1).map((to, index): Grant => {
      const from = elementAt(borders, index);
      const each = ofLine.reduce((sum, grant) => (grant.from <= from && to <= grant.to ? sum + grant.each : sum), 0);
      return { lineId, from, to, each };
    });
  });
}
