import { allocateOrder, definePolicy, quoteRefund, settleOrder, withRefund } from 'aftersale';

/** Every order of the stream is settled under this policy: the standard one, with commissions and a restocking fee. */
const policy = definePolicy({
  id: 'bench',
  version: 1,
  refund: { restockingRate: '0.1' },
  settlement: { influencerRate: '0.1', channelRate: '0.02', feeTaxRate: '0.06' },
});

const HOUR = 3_600_000;
const PLACED = Date.UTC(2025, 0, 10);
const MODELS = 2_000;

/** A small generator of numbers, the same in every run (mulberry32). @param {number} seed */
function randomNumbers(seed) {
  let state = seed;
  /** @param {number} below */
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** What kinds of orders there are, of a hundred. */
const MIX = { plain: 60, discounted: 15, subsidised: 10, refundedBefore: 10, refundedAfter: 5 };

/** @param {number} chance from 0 to 99 */
function kindAt(chance) {
  let reached = 0;
  for (const [kind, share] of Object.entries(MIX)) {
    reached += share;
    if (chance < reached) return kind;
  }
  throw new Error(`no kind at ${chance}`);
}

/** @param {(below: number) => number} random @param {string} kind @returns {import('aftersale').Order} */
function modelOrder(random, kind) {
  const lines = Array.from({ length: 1 + random(3) }, (_, index) => ({
    id: `line-${index}`,
    category: ['clothing', 'home', 'food'][random(3)] ?? 'home',
    quantity: 1 + random(3),
    unitPrice: 990 + random(20_000),
    ...(random(10) === 0 && { supplierPrice: 500 }),
  }));
  const list = lines.reduce((sum, { unitPrice, quantity }) => sum + unitPrice * quantity, 0);
  const off = kind === 'plain' ? 0 : Math.floor((list * (5 + random(20))) / 100);
  const byPlatform = kind === 'discounted' ? 0 : Math.floor(off / (1 + random(2)));
  const freight = random(3) === 0 ? 800 : 0;
  const due = list - off + freight;
  const points = kind === 'subsidised' ? Math.floor(due / 10) : 0;
  return {
    id: 'model',
    currency: 'CNY',
    status: 'completed',
    payment: 'prepaid',
    merchantId: 'shop',
    placedAt: PLACED,
    paidAt: PLACED,
    completedAt: PLACED + 240 * HOUR,
    lines,
    parcels: [
      {
        id: 'parcel',
        units: lines.map(({ id, quantity }) => ({ lineId: id, from: 0, to: quantity })),
        stage: 'signed',
        shippedAt: PLACED + HOUR,
        signedAt: PLACED + 72 * HOUR,
      },
    ],
    discounts:
      off === 0
        ? []
        : [
            {
              id: 'promotion',
              on: 'goods',
              amount: off,
              funding: [
                { party: 'merchant', amount: off - byPlatform },
                { party: 'platform', amount: byPlatform },
              ],
            },
          ],
    tenders: [
      { id: 'card', kind: 'cash', amount: due - points },
      ...(points > 0 ? [/** @type {const} */ ({ id: 'coins', kind: 'points', amount: points, points })] : []),
    ],
    ...(freight > 0 && { freight: { charged: freight } }),
    ...(random(5) === 0 && { influencer: { id: 'influencer' } }),
    ...(random(8) === 0 && { channel: { id: 'channel' } }),
  };
}

/** A return of some units of the first line, paid out. @param {import('aftersale').Situation} sold @param {(below: number) => number} random */
function returned(sold, random) {
  const [line] = sold.order.lines;
  if (line === undefined) return sold;
  const lines = [{ lineId: line.id, from: 0, to: 1 + random(line.quantity) }];
  const answer = quoteRefund(sold, {
    caseId: 'case',
    type: 'return_refund',
    reason: random(2) === 0 ? 'no_reason' : 'quality',
    actor: 'buyer',
    lines,
    ...(random(3) === 0 && { amount: Math.floor(line.unitPrice / 3) }),
  });
  if (answer.outcome === 'deny') throw new Error(JSON.stringify(answer.reasons));
  /** @type {import('aftersale').AfterSaleCase} */
  const opened = {
    id: 'case',
    orderId: 'model',
    type: 'return_refund',
    state: 'succeeded',
    version: 5,
    policy: 'bench@1',
    reason: 'no_reason',
    fulfilment: 'signed',
    claims: lines,
    grants: [],
    refunds: [],
    appliedBy: 'buyer',
    appliedAt: PLACED + 250 * HOUR,
    enteredAt: PLACED + 300 * HOUR,
    history: [],
  };
  return { ...sold, cases: [withRefund(opened, answer.value, 'succeeded')] };
}

/** @param {(below: number) => number} random @returns {import('aftersale').Situation} */
function modelSituation(random) {
  const kind = kindAt(random(100));
  const order = modelOrder(random, kind);
  const allocation = allocateOrder(order, policy);
  const sold = { order, cases: [], policy, now: PLACED + 24 * 40 * HOUR, version: 1, allocation };
  if (kind === 'refundedBefore') return returned(sold, random);
  if (kind !== 'refundedAfter') return sold;
  const { amount, refunds } = settleOrder(sold);
  return { ...returned(sold, random), settled: { at: sold.now, amount, refunds } };
}

const random = randomNumbers(20_261_123);
const models = Array.from({ length: MODELS }, () => modelSituation(random));

/**
 * So many orders, one after the other, always the same: drawn from models that the library made, each with an id and times
 * of its own. Nothing is kept of those that have been given away.
 *
 * @param {number} count
 */
export function* benchSituations(count) {
  const random = randomNumbers(count);
  for (let index = 0; index < count; index += 1) {
    const model = models[random(MODELS)];
    if (model === undefined) throw new Error('no model');
    const later = random(30 * 24) * HOUR;
    const { order, cases } = model;
    yield {
      ...model,
      order: { ...order, id: `order-${index}`, completedAt: (order.completedAt ?? PLACED) + later },
      cases: cases.map((one) => ({ ...one, orderId: `order-${index}`, enteredAt: one.enteredAt + later })),
      now: model.now + later,
    };
  }
}
