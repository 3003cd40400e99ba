import { allocateOrder } from 'aftersale/allocation';
import { standard } from 'aftersale/policy';
import { checkLaws, LAWS, type Questions } from 'aftersale/testing';
import { describe, expect, it } from 'vitest';
import { BROKEN_CASES } from './broken-cases';
import { BROKEN_QUOTES } from './broken-quotes';

const loseOne: Questions['allocateOrder'] = (order, policy) => {
  const { blocks, ...rest } = allocateOrder(order, policy);
  return { ...rest, blocks: blocks.map((block, index) => (index === 0 ? { ...block, paid: block.paid - 1 } : block)) };
};

const BROKEN: readonly (readonly [law: string, what: string, questions: Partial<Questions>])[] = [
  ...BROKEN_QUOTES.map(([law, what, quoteRefund]) => [law, what, { quoteRefund }] as const),
  ...BROKEN_CASES,
  ['exact_shares', 'loses a minor unit of the first unit', { allocateOrder: loseOne }],
];

describe('each law finds what breaks it', () => {
  it.each(BROKEN)('%s: one that %s', (id, _what, questions) => {
    const laws = LAWS.filter((law) => law.id === id);
    const [result] = checkLaws(standard, { laws, questions, shrink: false });
    expect(result).toMatchObject({ law: id, held: false });
  });

  it('leaves no law out', () => {
    expect(LAWS.map(({ id }) => id).filter((id) => !BROKEN.some(([law]) => law === id))).toEqual([]);
  });
});
