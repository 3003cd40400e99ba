import type { Amount, Remainder } from '../../src/money/index';

/** `apportion` by its definition: exact fractions throughout, one line and one minor unit at a time, no care for speed. */
export function modelApportion(
  total: Amount,
  weights: readonly number[],
  remainder: Remainder,
  caps: readonly Amount[] = weights.map(() => Number.MAX_SAFE_INTEGER),
): Amount[] {
  const size = BigInt(Math.abs(total));
  const lines = weights.map((weight, index) => ({
    index,
    weight: BigInt(weight),
    cap: BigInt(caps[index] ?? -1),
    share: 0n,
  }));
  if (remainder === 'largest_remainder') largest(size, lines);
  else oneLine(size, remainder === 'last_line' ? [...lines].reverse() : lines);
  return lines.map(({ share }) => Number(total < 0 ? -share : share) + 0);
}

interface Line {
  readonly index: number;
  readonly weight: bigint;
  readonly cap: bigint;
  share: bigint;
}

const sumOf = (values: readonly bigint[]) => values.reduce((sum, value) => sum + value, 0n);

function largest(total: bigint, lines: readonly Line[]): void {
  let open = lines.filter(({ weight }) => weight > 0n);
  let rest = total;
  for (;;) {
    const sum = sumOf(open.map(({ weight }) => weight));
    const full = open.find(({ weight, cap }) => rest * weight > cap * sum);
    if (full === undefined) break;
    full.share = full.cap;
    rest -= full.cap;
    open = open.filter((line) => line !== full);
  }
  const sum = sumOf(open.map(({ weight }) => weight));
  for (const line of open) line.share = (rest * line.weight) / sum;
  const left = Number(rest - sumOf(open.map(({ share }) => share)));
  const missing = (line: Line) => (rest * line.weight) % sum;
  const order = [...open].sort((a, b) =>
    missing(a) === missing(b) ? a.index - b.index : missing(a) > missing(b) ? -1 : 1,
  );
  for (const line of order.slice(0, left)) line.share += 1n;
}

function oneLine(total: bigint, lines: readonly Line[]): void {
  const heavy = lines.filter(({ weight }) => weight > 0n);
  const sum = sumOf(heavy.map(({ weight }) => weight));
  for (const line of heavy) line.share = (total * line.weight) / sum;
  let carried = total - sumOf(heavy.map(({ share }) => share));
  while (carried > 0n || heavy.some(({ share, cap }) => share > cap)) {
    for (const line of heavy) {
      line.share += carried;
      carried = line.share > line.cap ? line.share - line.cap : 0n;
      line.share -= carried;
    }
  }
}
