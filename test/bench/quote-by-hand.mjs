/**
 * The quote for the return of a whole order of the benches, as somebody would write it by hand for just these orders: nothing
 * refunded before, one tax rate included, all at one stage, points back at their value. The same value as `quoteRefund` gives,
 * to the letter.
 *
 * @param {import('aftersale').Situation} situation
 * @param {import('aftersale').RefundRequest} request
 */
export function quoteByHand({ order, allocation }, { caseId }) {
  if (allocation === undefined) throw new Error('the bench stores its allocations');
  const entries = [];
  const grants = [];
  const byLine = [];
  const stock = [];
  let total = 0;
  let taxed = 0;
  let cash = 0;
  let points = 0;
  for (const { lineId, from, to, paid, tenders, taxes } of allocation.blocks) {
    const units = to - from;
    const amount = paid * units;
    const [byCash, byPoints] = tenders;
    const [tax] = taxes;
    entries.push({
      kind: 'goods',
      rule: 'RFD-01',
      amount,
      lineId,
      from,
      to,
      bearer: 'merchant',
      tenders: [
        { tenderId: byCash.tenderId, amount: byCash.amount * units },
        { tenderId: byPoints.tenderId, amount: byPoints.amount * units },
      ],
      taxes: [{ rate: tax.rate, included: true, amount: tax.amount * units }],
    });
    grants.push({ lineId, from, to, each: paid });
    const line = byLine.at(-1);
    if (line?.lineId === lineId) line.amount += amount;
    else byLine.push({ lineId, amount });
    total += amount;
    taxed += tax.amount * units;
    cash += byCash.amount * units;
    points += byPoints.amount * units;
  }
  for (const { id, quantity } of order.lines) {
    stock.push({ kind: 'stock', rule: 'BEN-06', disposition: 'await_inspection', lineId: id, from: 0, to: quantity });
  }
  const [byCash, byPoints] = order.tenders;
  const paid = byCash.amount + byPoints.amount;
  return {
    key: `${caseId}:refund:1`,
    currency: order.currency,
    suggested: total,
    total,
    byLine,
    byTender: [
      { tenderId: byCash.id, amount: cash },
      { tenderId: byPoints.id, amount: points },
    ],
    transfer: 0,
    byBearer: [{ party: 'merchant', amount: total }],
    taxes: [{ rate: '0.13', included: true, amount: taxed }],
    entries,
    grants,
    benefits: [...stock, { kind: 'points_back', rule: 'BEN-05', count: points, tenderId: byPoints.id }],
    cap: { paid: total, refundable: total, order: { paid, refunded: 0, pending: 0, left: paid } },
    shortfall: 0,
    topUp: 0,
    topUps: [],
    receivable: 0,
    instantAt: null,
    route: 'original',
    redInvoice: null,
  };
}
