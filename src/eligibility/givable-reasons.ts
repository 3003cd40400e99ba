import { longer, sooner } from './ends';
import type { Answered } from './gathered';
import type { GivableReason } from './openings';

type Givable = readonly GivableReason[];

/** The reasons that can be given for some of the units, each as long as for any of them. */
export const givableForSome = (units: readonly Answered[]): Givable => combined(units, inEither);

/** The reasons that can be given for all of the units, each only as long as for every one of them. */
export const givableForAll = (units: readonly Answered[]): Givable => combined(units, inBoth);

function combined(units: readonly Answered[], combine: (some: Givable, others: Givable) => Givable): Givable {
  const [first = [], ...rest] = units.map(({ piece }) => piece.openings.givable());
  return rest.reduce(combine, first);
}

const sameIn = (others: Givable, { reason }: GivableReason): GivableReason | null =>
  others.find((other) => other.reason === reason) ?? null;

const inEither = (some: Givable, others: Givable): Givable => [
  ...some.map((one) => longer(one, sameIn(others, one) ?? one)),
  ...others.filter((other) => sameIn(some, other) === null),
];

const inBoth = (some: Givable, others: Givable): Givable =>
  some.flatMap((one) => {
    const other = sameIn(others, one);
    return other === null ? [] : [sooner(one, other)];
  });
