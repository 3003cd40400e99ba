import { mergeRanges, type Situation, type UnitRange, type UnitSelection } from 'aftersale';

/** The units a picture of a draft is about: ranges as they are, of a quantity the first units no case in progress has. */
export const claimsOf = ({ cases }: Situation, lines: readonly UnitSelection[]): readonly UnitRange[] =>
  mergeRanges(
    lines.flatMap((line) => {
      if (!('quantity' in line)) return [line];
      const taken = cases
        .filter(({ state }) => state !== 'closed')
        .flatMap(({ claims }) => claims.filter(({ lineId }) => lineId === line.lineId));
      const from = Math.max(0, ...taken.map(({ to }) => to));
      return [{ lineId: line.lineId, from, to: from + line.quantity }];
    }),
  );
