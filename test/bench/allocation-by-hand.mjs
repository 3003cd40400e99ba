import { apportionByHand } from './apportion-by-hand.mjs';

/**
 * The allocation of an order of the benches as somebody would write it by hand for just these orders: one discount over all
 * goods that the merchant pays, one included tax of 13 %, freight without either, two tenders that come to what is due. The
 * same as `allocateOrder` gives, to the letter; nothing is checked.
 *
 * @param {import('aftersale').Order} order
 */
export function allocateByHand({ id, lines, discounts, freight, tenders }) {
  const [discount] = discounts;
  const lists = lines.map(({ unitPrice, quantity }) => unitPrice * quantity);
  const off = apportionByHand(discount.amount, lists);
  const paid = lists.map((list, line) => list - off[line]);
  const [cash, points] = tenders;
  const byCash = splitInTwo([...paid, freight.charged], cash.amount);
  const blocks = [];
  for (const [line, { id: lineId, quantity, unitPrice }] of lines.entries()) {
    const tax = Math.floor((paid[line] * 13 + 56) / 113);
    const discounted = off[line];
    const net = discounted + paid[line] - tax;
    const cashed = discounted + byCash[line];
    const gross = discounted + paid[line];
    const marks = [discounted, net, cashed];
    const starts = [...new Set([0, ...marks.map((mark) => mark % quantity)])].sort((one, other) => one - other);
    for (const [index, from] of starts.entries()) {
      // What the unit has of so many minor units dealt from the first unit on.
      const dealt = (/** @type {number} */ total) => Math.ceil((total - from) / quantity);
      const discountOfUnit = dealt(discounted);
      const netOfUnit = dealt(net) - discountOfUnit;
      const taxOfUnit = dealt(gross) - dealt(net);
      blocks.push({
        lineId,
        from,
        to: starts[index + 1] ?? quantity,
        list: unitPrice,
        discounts: [
          {
            discountId: discount.id,
            amount: discountOfUnit,
            funding: [{ party: 'merchant', amount: discountOfUnit }],
          },
        ],
        net: netOfUnit,
        taxes: [{ rate: '0.13', included: true, amount: taxOfUnit, onSubsidy: 0 }],
        paid: netOfUnit + taxOfUnit,
        tenders: [
          { tenderId: cash.id, amount: dealt(cashed) - discountOfUnit },
          { tenderId: points.id, amount: dealt(gross) - dealt(cashed) },
        ],
      });
    }
  }
  const freightCash = byCash[lines.length];
  return {
    algorithm: 'wrap@1',
    orderId: id,
    blocks,
    freight: {
      list: freight.charged,
      discounts: [],
      net: freight.charged,
      taxes: [],
      paid: freight.charged,
      tenders: [
        { tenderId: cash.id, amount: freightCash },
        { tenderId: points.id, amount: freight.charged - freightCash },
      ],
    },
    unapplied: [],
  };
}

/**
 * What the first of two columns has of each row: floors or ceilings of the ideals, rows and columns exact, the largest
 * remainders first. With two columns there is no need to go back on any.
 *
 * @param {readonly number[]} rows
 * @param {number} column
 */
function splitInTwo(rows, column) {
  const total = rows.reduce((sum, row) => sum + row, 0);
  const ofFirst = rows.map((row) => Math.floor((row * column) / total));
  let short = column - ofFirst.reduce((sum, cell) => sum + cell, 0);
  const cells = [];
  for (const [row, amount] of rows.entries()) {
    const remainder = (amount * column) % total;
    if (remainder > 0)
      cells.push({ row, remainder, isFirst: true }, { row, remainder: total - remainder, isFirst: false });
  }
  cells.sort((one, other) => other.remainder - one.remainder);
  let shortOfSecond = cells.length / 2 - short;
  const placed = new Set();
  for (const { row, isFirst } of cells) {
    if (placed.has(row) || (isFirst ? short : shortOfSecond) === 0) continue;
    placed.add(row);
    if (isFirst) {
      ofFirst[row] += 1;
      short -= 1;
    } else shortOfSecond -= 1;
  }
  return ofFirst;
}
