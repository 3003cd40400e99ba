import {
  addBusinessDays,
  afterStep,
  allocateOrder,
  apportionPart,
  type CaseEvent,
  checkEligibility,
  coverClaims,
  discountBasket,
  evolve,
  goodsBlocks,
  grantsOf,
  includedPart,
  measure,
  mergeMeasures,
  mergeStatements,
  nextDeadline,
  quoteRefund,
  refundPath,
  rollUpOrder,
  settleOrder,
  standard,
  statementOf,
  transition,
  urgeShipment,
  withRefund,
} from 'aftersale';
import { emptySummary, mergeSummaries, withOrder } from 'aftersale/compare';
import { applyPatches, type Patch } from 'aftersale/patches';
import { aCase, aSituation } from 'aftersale/testing';
import { MINUTE } from 'aftersale/time';
import { describe, expect, it } from 'vitest';
import { coded } from '../money/coded';

/** Data as no compiler lets it through. */
const malformedAs = <Value>(value: Value, changes: object): Value => ({ ...value, ...changes });

const situation = aSituation();
const summary = emptySummary(standard, standard);
const measures = measure([situation]);
const statement = statementOf(settleOrder(situation));
const lineId = String(situation.order.lines[0]?.id);
const claim = aCase(situation.order);
const pending = { ...situation, cases: [claim], now: claim.appliedAt };

const approvalOf = (caseVersion: number) =>
  ({
    id: 'k',
    caseId: claim.id,
    caseVersion,
    situationVersion: pending.version,
    actor: 'agent',
    action: 'approve',
    input: {},
  }) as const;

// Each was once answered with a number that is no amount, or by an error without a code; the fuzzer found it.
describe('what the fuzzer found is refused with a code', () => {
  it.each([
    [100, [-500, 500]],
    [-1, [500, 500]],
    [100.5, [500, 500]],
  ])('apportionPart of %d among %j', (amount, parts) => {
    expect(() => apportionPart(amount, parts, 'last_line')).toThrow(coded('part_out_of_range'));
  });

  it('includedPart beside rates that nobody may look at', () => {
    const rates = Object.defineProperty([], 0, {
      get: () => {
        throw new Error('refused');
      },
    });
    expect(() => includedPart(100, '0.1', 'half_up', rates)).toThrow(coded('input_malformed'));
  });

  it('grantsOf entries that do not divide by their units', () => {
    const entry = {
      kind: 'goods',
      rule: 'RFD-01',
      amount: 5,
      lineId: 'a',
      from: 0,
      to: 2,
      bearer: 'merchant',
      tenders: [],
    };
    expect(() => grantsOf({ entries: [entry as never] })).toThrow(coded('amount_not_safe_integer'));
  });

  it('summaries with a count that is none', () => {
    const wrong = malformedAs(summary, { orders: Number.NaN });
    expect(() => withOrder(wrong, null)).toThrow(coded('amount_not_safe_integer'));
    expect(() => mergeSummaries(summary, wrong)).toThrow(coded('amount_not_safe_integer'));
  });

  it('measures with a count that is none', () => {
    const wrong = malformedAs(measures, { orders: { ...measures.orders, placed: 0.5 } });
    expect(() => mergeMeasures(measures, wrong)).toThrow(coded('amount_not_safe_integer'));
    const { response } = measures.times;
    const endless = malformedAs(measures, {
      times: { ...measures.times, response: { ...response, count: 1, max: Number.NaN } },
    });
    expect(() => mergeMeasures(measures, endless)).toThrow(coded('amount_not_safe_integer'));
  });

  it.each([
    [[{ caseId: 'c', amount: -1 }], { balance: 5, deposit: 5 }],
    [[{ caseId: 'c', amount: Number.NaN }], { balance: 5, deposit: 5 }],
    [[], { balance: 0.5, deposit: 5 }],
    [[], { balance: 5, deposit: -5 }],
  ])('coverClaims of %j from %j', (claims, funds) => {
    expect(() => coverClaims(claims, funds)).toThrow(coded('part_out_of_range', { claims, funds }));
  });

  it('coverClaims of more than can be counted', () => {
    const claims = [Number.MAX_SAFE_INTEGER, 1].map((amount, index) => ({ caseId: `c${index}`, amount }));
    expect(() => coverClaims(claims, { balance: 0, deposit: 0 })).toThrow(coded('result_out_of_range'));
  });

  it('a statement that entered at no moment', () => {
    const wrong = malformedAs(statement, { entered: { first: Number.NaN, last: 5 } });
    expect(() => mergeStatements([wrong])).toThrow(coded('instant_invalid'));
  });

  it('a basket of blocks with a price that is none', () => {
    const blocks = [{ lineId: 'a', from: 0, to: 1, list: Number.NaN, discounts: [] }];
    const discount = { id: 'd', on: 'goods', amount: 0 } as const;
    const halves = [{ lineId: 'a', from: 0, to: 0.5, list: 2, discounts: [] }];
    for (const wrong of [blocks, halves]) {
      expect(() => discountBasket({ discounts: [discount] }, discount, wrong)).toThrow(
        coded('amount_not_safe_integer'),
      );
    }
  });

  it('an order that was settled, or charged, at half a cent', () => {
    const settled = { at: 0, amount: 0.5, refunds: [] };
    expect(() => settleOrder({ ...situation, settled })).toThrow(coded('amount_not_safe_integer'));
    const order = { ...situation.order, charges: [{ id: 'c', payee: 'platform', amount: 0.5 }] } as const;
    expect(() => settleOrder({ ...situation, order })).toThrow(coded('amount_not_safe_integer'));
  });

  it('a deadline by a policy that does not tell it', () => {
    const { reviewUnshipped: _, reviewShipped: __, ...deadlines } = standard.deadlines;
    const policy = malformedAs(standard, { deadlines });
    expect(() => nextDeadline({ ...pending, policy }, { caseId: claim.id })).toThrow(coded('instant_invalid'));
  });

  it('a version that is a text', () => {
    const answer = transition(pending, approvalOf(claim.version));
    if (answer.outcome === 'deny') throw new Error(JSON.stringify(answer.reasons));
    const wrong = malformedAs(pending, { version: '1' });
    expect(() => afterStep(wrong, answer.value)).toThrow(coded('input_malformed', { version: '1' }));
  });

  it('an event whose changes would give the case another prototype', () => {
    const event: CaseEvent = {
      event: 'note_added',
      caseId: claim.id,
      version: claim.version + 1,
      rule: 'LIF-12',
      step: { commandId: 'k', actor: 'agent', action: 'add_note', at: 0, from: claim.state, to: claim.state },
      changes: JSON.parse('{ "__proto__": { "state": "closed" } }'),
    };
    expect(() => evolve(claim, event)).toThrow(coded('input_malformed', { field: '__proto__' }));
    expect(evolve(claim, { ...event, changes: {} }).version).toBe(claim.version + 1);
  });

  it('what was settled before, told as a text', () => {
    const settledAs = (amount: number) => ({ ...situation, settled: { at: 0, amount, refunds: [] } });
    const wrong = malformedAs(situation, { settled: { at: 0, amount: '1e9', refunds: [] } });
    expect(() => settleOrder(wrong)).toThrow(coded('amount_not_safe_integer'));
    expect(settleOrder(settledAs(100)).settledBefore).toBe(100);
  });

  it('a version after which there is no other', () => {
    const answer = transition(pending, approvalOf(claim.version));
    if (answer.outcome === 'deny') throw new Error('denied');
    const last = { ...pending, version: Number.MAX_SAFE_INTEGER };
    expect(() => afterStep(last, answer.value)).toThrow(coded('input_malformed', { version: Number.MAX_SAFE_INTEGER }));
    expect(afterStep({ ...last, version: last.version - 1 }, answer.value).version).toBe(last.version);
  });

  it('a patch whose value would give a part of the case another prototype', () => {
    const told = (text: string): Patch[] => [{ op: 'add', path: ['terms'], value: JSON.parse(text) }];
    for (const text of ['{ "__proto__": { "amount": 5 } }', '{ "list": [{ "__proto__": { "amount": 5 } }] }']) {
      expect(() => applyPatches(claim, told(text))).toThrow(coded('input_malformed', { field: '__proto__' }));
    }
    expect(applyPatches(claim, told('{ "amount": 5, "list": [null, "__proto__"] }')).terms).toEqual({
      amount: 5,
      list: [null, '__proto__'],
    });
  });

  it('an order to roll up whose units cannot be counted', () => {
    // Where it is computed anew, it tells itself that the order's facts do not fit.
    const allocation = allocateOrder(situation.order, standard);
    const withQuantity = (quantity: unknown) => {
      const lines = situation.order.lines.map((line) => malformedAs(line, { quantity }));
      return { ...situation, allocation, order: { ...situation.order, lines } };
    };
    for (const quantity of [[1, 1], '2', 1.5]) {
      expect(() => rollUpOrder(withQuantity(quantity))).toThrow(
        coded('amount_not_safe_integer', expect.objectContaining({ where: 'units' })),
      );
    }
    const [line] = situation.order.lines;
    const half = { ...claim, claims: [{ lineId: String(line?.id), from: 0, to: 0.5 }] };
    expect(() => rollUpOrder({ ...situation, cases: [half] })).toThrow(coded('amount_not_safe_integer'));
    expect(rollUpOrder(withQuantity(2)).lines[0]?.units.none).toBe(2);
  });

  it('shipment urged of less than a unit', () => {
    const { order } = situation;
    const waiting = malformedAs(situation, { order: { ...order, status: 'awaiting_shipment', parcels: [] } });
    const [line] = order.lines;
    const urged = (from: unknown, to: unknown) => () =>
      urgeShipment(waiting, malformedAs({}, { lines: [{ lineId: line?.id, from, to }] }));
    expect(urged('0.05', 1)).toThrow(coded('amount_not_safe_integer'));
    expect(urged(0, 0.5)).toThrow(coded('amount_not_safe_integer'));
    expect(urged(0, 1)().outcome).toBe('allow');
  });

  it('a stored allocation whose block begins or ends nowhere, or was paid no amount', () => {
    const allocation = allocateOrder(situation.order, standard);
    const storedAs = (changes: object) => {
      const blocks = allocation.blocks.map((block) => malformedAs(block, changes));
      const order = { ...situation.order, status: 'awaiting_shipment', parcels: [] } as const;
      return { ...situation, order, allocation: { ...allocation, blocks } };
    };
    for (const changes of [{ from: undefined }, { to: { to: 1 } }, { paid: 322.41 }]) {
      expect(() => goodsBlocks(storedAs(changes))).toThrow(
        coded('amount_not_safe_integer', expect.objectContaining({ where: 'blocks' })),
      );
    }
    const inPart = { actor: 'agent', lines: [{ lineId, from: 0, to: 1 }], amount: 1 } as const;
    expect(() => checkEligibility(storedAs({ paid: 322.41 }), inPart)).toThrow(coded('amount_not_safe_integer'));
    expect(checkEligibility(storedAs({}), inPart)).toHaveLength(8);
  });

  it('a refund to a tender of no amount', () => {
    const allocation = allocateOrder(situation.order, standard);
    const request = {
      caseId: 'c',
      type: 'refund_only',
      reason: 'quality',
      actor: 'agent',
      lines: [{ lineId, quantity: 1 }],
    } as const;
    const paidWith = (amount: unknown) => {
      const tenders = situation.order.tenders.map((tender) => malformedAs(tender, { amount }));
      return { ...situation, allocation, order: { ...situation.order, tenders } };
    };
    expect(() => quoteRefund(paidWith(undefined), request)).toThrow(
      coded('amount_not_safe_integer', { where: 'tenders', value: 'undefined' }),
    );
    expect(quoteRefund(situation, request).outcome).toBe('allow');
  });

  it('more units of a line than can be counted', () => {
    const asked = (...quantities: number[]) => ({
      actor: 'buyer' as const,
      lines: quantities.map((quantity) => ({ lineId, quantity })),
    });
    const reasonsOf = (...quantities: number[]) =>
      checkEligibility(situation, asked(...quantities))[0]?.reasons.map(({ params }) => params);
    expect(reasonsOf(Number.MAX_SAFE_INTEGER, 3)).toContainEqual({ lineId });
    expect(reasonsOf(2, 3)).toContainEqual(expect.objectContaining({ asked: 5 }));
  });

  it('a path by a policy that promises an answer at no time', () => {
    const promising = (firstResponseMinutes: unknown) => {
      const policy = { ...standard, service: malformedAs(standard.service, { firstResponseMinutes }) };
      return () => refundPath({ ...pending, policy, cases: [claim] }, { caseId: claim.id });
    };
    for (const minutes of [Number.NaN, 1e-7, -1]) {
      expect(promising(minutes)).toThrow(coded('duration_invalid', { value: minutes * MINUTE, minimum: 0 }));
    }
    for (const minutes of [undefined, 'soon']) expect(promising(minutes)).toThrow(coded('duration_invalid'));
    expect(promising(0)()?.steps[0]?.within).toBe(0);
  });

  it('a quote that grants no amount, or to units that begin nowhere', () => {
    const request = {
      caseId: claim.id,
      type: 'refund_only',
      reason: 'quality',
      actor: 'agent',
      lines: [{ lineId, quantity: 1 }],
    } as const;
    const answer = quoteRefund(situation, request);
    if (answer.outcome === 'deny') throw new Error('a refund that is allowed is quoted');
    const quote = answer.value;
    for (const field of ['from', 'to', 'each']) {
      const grants = quote.grants.map((grant) => malformedAs(grant, { [field]: undefined }));
      expect(() => withRefund(claim, { ...quote, grants })).toThrow(
        coded('amount_not_safe_integer', { where: 'grants', value: 'undefined' }),
      );
    }
    expect(withRefund(claim, quote).grants).toEqual(quote.grants);
  });

  it('more business days than there are days, at once', () => {
    const calendar = { weekend: [6, 7], holidays: [], workdays: [] };
    expect(() => addBusinessDays(0, 2 ** 41, calendar, '+08:00')).toThrow(coded('result_out_of_range'));
  });
});
