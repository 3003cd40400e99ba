/**
 * An order that has been signed for: lines of `units` each with included tax, one discount over all, freight, and two
 * tenders.
 *
 * @param {number} lines
 * @param {number} units of each line
 * @returns {import('aftersale').Order}
 */
export function benchOrder(lines, units) {
  const goods = Array.from({ length: lines }, (_, index) => ({
    id: `line-${index}`,
    category: 'goods',
    quantity: units,
    unitPrice: 1_999 + 7 * index,
    taxes: [{ rate: '0.13', included: true }],
  }));
  const list = goods.reduce((sum, { unitPrice, quantity }) => sum + unitPrice * quantity, 0);
  const discount = Math.floor(list / 10);
  const paid = list - discount + 1_000;
  const points = Math.floor(paid / 5);
  return {
    id: 'order',
    currency: 'CNY',
    status: 'completed',
    payment: 'prepaid',
    placedAt: 0,
    paidAt: 1,
    completedAt: 4,
    lines: goods,
    parcels: [
      {
        id: 'parcel',
        units: goods.map(({ id, quantity }) => ({ lineId: id, from: 0, to: quantity })),
        stage: 'signed',
        shippedAt: 2,
        signedAt: 3,
      },
    ],
    discounts: [{ id: 'discount', on: 'goods', amount: discount }],
    tenders: [
      { id: 'cash', kind: 'cash', amount: paid - points },
      { id: 'points', kind: 'points', amount: points, points },
    ],
    freight: { charged: 1_000 },
  };
}
