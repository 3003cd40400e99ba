import type { Situation } from '../../facts/index';

/** The same order, sold through partners and supplied by others: what only its settlement depends on. */
export const sold = (situation: Situation): Situation => ({
  ...situation,
  order: {
    ...situation.order,
    platform: 'mall',
    influencer: { rate: '0.123' },
    channel: { rate: '0.045' },
    lines: situation.order.lines.map((line) => ({ ...line, supplierPrice: Math.floor(line.unitPrice / 3) })),
    charges: [
      { id: 'packing', payee: 'carrier', amount: 157 },
      { id: 'premium', payee: 'insurer', amount: 31, retained: true },
    ],
  },
});
