import type { Order } from 'aftersale/facts';
import type { RefundRequest } from 'aftersale/refund';
import fc from 'fast-check';

/** Something that happens to the refunds of an order. */
export type HistoryStep =
  /** A refund is asked for; `decided` unless it only waits for review. `portion` thousandths of what is left, or all. */
  | { readonly act: 'ask'; readonly request: RefundRequest; readonly portion: number | null; readonly decided: boolean }
  /** What is asked of the `which`th case, counted over those under way: to be paid, to fail, to be withdrawn. */
  | { readonly act: 'pay' | 'fail' | 'withdraw'; readonly which: number };

const REASONS = ['no_reason', 'quality', 'lost_in_transit', 'thinking_it_over'] as const;
const TYPES = ['refund_only', 'return_refund'] as const;

interface Pick {
  readonly line: number;
  readonly from: number;
  readonly count: number;
}

/** The units that picks, taken modulo what there is, come to. */
const unitsOf = ({ lines }: Order, picks: readonly Pick[]): RefundRequest['lines'] =>
  picks.flatMap(({ line, from, count }) => {
    const { id, quantity } = lines[line % lines.length] ?? { id: '', quantity: 0 };
    const first = from % quantity;
    return quantity === 0 ? [] : [{ lineId: id, from: first, to: Math.min(quantity, first + count) }];
  });

const stepArbitrary = (order: Order, index: number): fc.Arbitrary<HistoryStep> => {
  const pick = fc.record<Pick>({ line: fc.nat(9), from: fc.nat(9), count: fc.integer({ min: 1, max: 3 }) });
  const ask = fc
    .record({
      picks: fc.array(pick, { minLength: 1, maxLength: 3 }),
      type: fc.constantFrom(...TYPES),
      reason: fc.constantFrom(...REASONS),
      portion: fc.option(fc.nat(1_000)),
      decided: fc.nat(3).map((chance) => chance > 0),
    })
    .map(({ picks, type, reason, portion, decided }): HistoryStep => {
      const request = { caseId: `case ${index}`, type, reason, actor: 'buyer' as const, lines: unitsOf(order, picks) };
      return { act: 'ask', request, portion, decided };
    });
  const turn = fc.record({ act: fc.constantFrom('pay', 'fail', 'withdraw'), which: fc.nat(9) });
  return fc.oneof({ weight: 3, arbitrary: ask }, { weight: 2, arbitrary: turn as fc.Arbitrary<HistoryStep> });
};

/** Up to `maxSteps` steps on an order, in any order: refunds in full and in part, withdrawals, failures. */
export const historyArbitrary = (order: Order, maxSteps = 8): fc.Arbitrary<HistoryStep[]> =>
  fc
    .nat(maxSteps)
    .chain((size) => fc.tuple(...Array.from({ length: size }, (_, index) => stepArbitrary(order, index))));
