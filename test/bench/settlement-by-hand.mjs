/**
 * The settlement of the bench's orders as somebody would write it by hand for this one policy: 5 % fee on what was paid and
 * subsidised with 6 % tax on it, 10 % commission, 2 % channel fee, points at the platform's cost, all rounded half up. The
 * same entries as `settleOrder` gives, in the same order; nothing else.
 *
 * @param {import('aftersale').Situation} situation
 * @returns {import('aftersale').SettlementEntry[]}
 */
export function settleByHand({ order, cases, allocation }) {
  if (allocation === undefined) throw new Error('the bench stores its allocations');
  /** @type {import('aftersale').SettlementEntry[]} */
  const entries = [];
  /** @type {Post} */
  const post = (kind, rule, from, to, lineId, caseId, amount) => {
    if (amount === 0 || from === to) return;
    entries.push({ party: from, kind, rule, lineId, caseId, amount: -amount });
    entries.push({ party: to, kind, rule, lineId, caseId, amount });
  };
  const coins = order.tenders.find(({ kind }) => kind === 'points')?.id;
  const lines = soldLines(order, allocation, coins);
  const freight = allocation.freight.paid;
  for (const { id, paid, points } of lines) {
    post('paid', 'STL-01', 'buyer', 'merchant', id, null, paid);
    post('points', 'STL-01', 'platform', 'buyer', id, null, points);
  }
  post('paid', 'STL-01', 'buyer', 'merchant', null, null, freight);
  let freightPoints = 0;
  for (const { tenderId, amount } of allocation.freight.tenders) if (tenderId === coins) freightPoints += amount;
  post('points', 'STL-01', 'platform', 'buyer', null, null, freightPoints);
  for (const line of lines) postLine(post, line, null, NOTHING, line);
  const freightChannel = order.channel === undefined ? 0 : percent(freight, 2);
  post('channel_fee', 'STL-11', 'merchant', 'channel', null, null, freightChannel);
  let freightBack = 0;
  for (const one of cases) {
    for (const refund of one.refunds) {
      if (refund.state !== 'succeeded') continue;
      postRefund(post, lines, one.id, refund.entries, coins);
      const before = freightBack;
      for (const { kind, amount } of refund.entries) if (kind === 'freight') freightBack += amount;
      if (freightBack === before) continue;
      const channelBack = (/** @type {number} */ back) => Math.floor((freightChannel * back) / freight);
      const change = channelBack(before) - channelBack(freightBack);
      post('channel_fee', 'STL-11', 'merchant', 'channel', null, one.id, change);
    }
  }
  return entries;
}

/**
 * @typedef {(
 *   kind: import('aftersale').SettlementKind,
 *   rule: import('aftersale').RuleId,
 *   from: import('aftersale').Party,
 *   to: import('aftersale').Party,
 *   lineId: string | null,
 *   caseId: string | null,
 *   amount: number,
 * ) => void} Post
 *
 * @typedef {{ subsidy: number; fee: number; tax: number; commission: number; channel: number; supplier: number }} Parts
 *
 * @typedef {Parts & {
 *   id: string;
 *   quantity: number;
 *   paid: number;
 *   points: number;
 *   blocks: { from: number; to: number; paid: number; subsidy: number; refunded: number[] }[];
 *   stands: Parts;
 * }} Line
 */

const NOTHING = { subsidy: 0, fee: 0, tax: 0, commission: 0, channel: 0, supplier: 0 };

/** Whole percents of an amount, half up. @param {number} amount @param {number} rate */
const percent = (amount, rate) => Math.floor((amount * rate + 50) / 100);

/**
 * @param {import('aftersale').Order} order
 * @param {import('aftersale').Allocation} allocation
 * @param {string | undefined} coins
 */
function soldLines(order, { blocks }, coins) {
  let next = 0;
  /** @type {Line[]} */
  const lines = [];
  for (const { id, quantity, supplierPrice = 0 } of order.lines) {
    let paid = 0;
    let points = 0;
    let subsidy = 0;
    const ofLine = [];
    for (let block = blocks[next]; block !== undefined && block.lineId === id; block = blocks[next]) {
      const units = block.to - block.from;
      let each = 0;
      for (const { discountId: _, funding } of block.discounts) {
        for (const { party, amount } of funding) if (party === 'platform') each += amount;
      }
      for (const { tenderId, amount } of block.tenders) if (tenderId === coins) points += amount * units;
      paid += block.paid * units;
      subsidy += each * units;
      ofLine.push({ from: block.from, to: block.to, paid: block.paid, subsidy: each, refunded: [] });
      next += 1;
    }
    const fee = percent(paid + subsidy, 5);
    const commission = order.influencer === undefined ? 0 : percent(paid, 10);
    const parts = {
      subsidy,
      fee,
      tax: percent(fee, 6),
      commission,
      channel: order.channel === undefined ? 0 : percent(paid - fee - commission, 2),
      supplier: supplierPrice * quantity,
    };
    lines.push({ id, quantity, paid, points, blocks: ofLine, ...parts, stands: parts });
  }
  return lines;
}

/** @param {Post} post @param {Line} line @param {string | null} caseId @param {Parts} before @param {Parts} after */
function postLine(post, { id }, caseId, before, after) {
  const isSold = caseId === null;
  post('subsidy', isSold ? 'STL-09' : 'STL-06', 'platform', 'merchant', id, caseId, after.subsidy - before.subsidy);
  post('service_fee', isSold ? 'STL-02' : 'STL-10', 'merchant', 'platform', id, caseId, after.fee - before.fee);
  post('fee_tax', isSold ? 'STL-02' : 'STL-10', 'merchant', 'tax', id, caseId, after.tax - before.tax);
  post('commission', 'STL-11', 'merchant', 'influencer', id, caseId, after.commission - before.commission);
  post('channel_fee', 'STL-11', 'merchant', 'channel', id, caseId, after.channel - before.channel);
  post('supplier_price', 'STL-01', 'merchant', 'supplier', id, caseId, after.supplier - before.supplier);
}

/**
 * @param {Post} post
 * @param {Line[]} lines
 * @param {string} caseId
 * @param {readonly import('aftersale').RefundEntry[]} refund
 * @param {string | undefined} coins
 */
function postRefund(post, lines, caseId, refund, coins) {
  for (const { kind, rule, bearer, amount, tenders = [], ...entry } of refund) {
    const { from = 0, to = 0 } = entry;
    const lineId = kind === 'freight' ? null : (entry.lineId ?? null);
    post(kind, rule, kind === 'goods' || kind === 'freight' ? 'merchant' : bearer, 'buyer', lineId, caseId, amount);
    let points = 0;
    for (const share of tenders) if (share.tenderId === coins) points += share.amount;
    post('points', 'STL-01', 'platform', 'buyer', lineId, caseId, -points);
    const line = lines.find(({ id }) => id === lineId);
    if (kind !== 'goods' || line === undefined) continue;
    for (const block of line.blocks) {
      for (let unit = Math.max(from, block.from); unit < Math.min(to, block.to); unit += 1) {
        block.refunded[unit - block.from] = (block.refunded[unit - block.from] ?? 0) + amount / (to - from);
      }
    }
  }
  for (const line of lines) {
    const after = afterRefunds(line);
    postLine(post, line, caseId, line.stands, after);
    line.stands = after;
  }
}

/** @param {Line} line @returns {Parts} */
function afterRefunds(line) {
  let paid = 0;
  let subsidy = 0;
  let units = 0;
  for (const block of line.blocks) {
    for (const each of block.refunded) {
      if (each === undefined) continue;
      paid += each;
      subsidy += Math.floor((block.subsidy * each) / block.paid);
      if (each === block.paid) units += 1;
    }
  }
  if (paid === 0) return line.stands;
  const base = line.paid + line.subsidy;
  const back = Math.floor((line.fee * (paid + subsidy)) / base);
  return {
    subsidy: line.subsidy - subsidy,
    fee: line.fee - back,
    tax: line.tax - (line.fee === 0 ? 0 : Math.floor((line.tax * back) / line.fee)),
    commission: line.commission - Math.floor((line.commission * paid) / line.paid),
    channel: line.channel - Math.floor((line.channel * paid) / line.paid),
    supplier: line.supplier - Math.floor((line.supplier * units) / line.quantity),
  };
}
