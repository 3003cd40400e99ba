import type { Order } from 'aftersale/facts';
import { definePolicy, standard } from 'aftersale/policy';
import { quoteRefund } from 'aftersale/refund';
import {
  assertLaws,
  checkLaws,
  LAWS,
  type Law,
  orderArbitrary,
  policyVariationArbitrary,
  type Scenario,
} from 'aftersale/testing';
import { describe, expect, it } from 'vitest';

const orders: Scenario<Order, Order> = { examples: () => orderArbitrary(), tell: (order) => order };

const fewUnits: Law<Order> = {
  id: 'few_units',
  sentence: 'No line has more than two units.',
  scenario: orders,
  faults: ({ lines }) =>
    lines.filter(({ quantity }) => quantity > 2).map(({ id, quantity }) => `${id} has ${quantity} units`),
};

const anything: Law<Order> = { ...fewUnits, id: 'anything', sentence: 'Whatever.', faults: () => [] };

const broken = (results: readonly unknown[]) =>
  results[0] as Extract<ReturnType<typeof checkLaws>[number], { held: false }>;

describe('checkLaws', () => {
  it('tries every law of the library unless told otherwise, in its order', () => {
    const results = checkLaws(standard, { runs: 2 });
    expect(results.map(({ law }) => law)).toEqual(LAWS.map(({ id }) => id));
    expect(results[0]).toEqual({ law: 'exact_shares', sentence: LAWS[0]?.sentence, held: true, runs: 2 });
    expect(new Set(LAWS.map(({ id }) => id)).size).toBe(LAWS.length);
  });

  it('gives the smallest counterexample as plain JSON, and only of the law that breaks', () => {
    const results = checkLaws(standard, { laws: [anything, fewUnits], runs: 50 });
    expect(results.map(({ law, held }) => [law, held])).toEqual([
      ['anything', true],
      ['few_units', false],
    ]);
    const [, result] = results;
    const { counterexample, faults } = broken([result]);
    expect(faults).toEqual(['l1 has 3 units']);
    expect(counterexample).toMatchObject({
      lines: [{ id: 'l1', quantity: 3, unitPrice: 0 }],
      discounts: [],
      tenders: [],
    });
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });

  it('tries a counterexample again by its seed and path, and draws others from another seed', () => {
    const found = broken(checkLaws(standard, { laws: [fewUnits] }));
    const { seed, path, counterexample } = found;
    expect(broken(checkLaws(standard, { laws: [fewUnits], seed, path }))).toMatchObject({ counterexample });
    const rough = { laws: [fewUnits], shrink: false };
    expect(checkLaws(standard, rough)).toEqual(checkLaws(standard, rough));
    expect(broken(checkLaws(standard, rough)).counterexample).not.toEqual(
      broken(checkLaws(standard, { ...rough, seed: 5 })).counterexample,
    );
  });

  it('tries as many examples as are asked for, each once, and the one of a path alone', () => {
    let told = 0;
    const counted = {
      ...orders,
      tell: (order: Order) => {
        told += 1;
        return order;
      },
    };
    const tellings = (laws: readonly Law[], options: Parameters<typeof checkLaws>[1] = {}) => {
      told = 0;
      checkLaws(standard, { laws, shrink: false, ...options });
      return told;
    };
    const [held, fails] = [
      { ...anything, scenario: counted },
      { ...fewUnits, scenario: counted, faults: () => ['no'] },
    ];
    expect(tellings([held], { runs: 7 })).toBe(7);
    expect(tellings([held, { ...held, id: 'too' }], { runs: 7 })).toBe(7);
    expect(tellings([fails])).toBe(2);
    expect(tellings([fails, held], { runs: 7 })).toBe(10);
    const isLarge = ({ lines }: Order) => lines.reduce((sum, { quantity }) => sum + quantity, 0) > 12;
    const small = { ...fewUnits, scenario: counted, faults: (order: Order) => (isLarge(order) ? ['large'] : []) };
    const { seed, path } = broken(checkLaws(standard, { laws: [small], shrink: false }));
    expect(Number(path)).toBeGreaterThan(0);
    expect(tellings([small], { seed, path })).toBe(2);
  });

  it('tells what a question throws as a fault', () => {
    const questions = {
      quoteRefund: () => {
        throw new Error('no idea');
      },
    };
    const laws = LAWS.filter(({ id }) => id === 'conserved_money');
    expect(broken(checkLaws(standard, { laws, questions })).faults).toEqual(['a question threw Error: no idea']);
  });

  it('tries any of some policies, and tells the one that breaks', () => {
    const restocks: Law<Order> = {
      id: 'no_fee',
      sentence: 'No restocking fee.',
      scenario: {
        examples: orders.examples,
        tell: (order: Order, { refund }) => ({ ...order, id: refund.restockingRate }),
      },
      faults: ({ id }) => (id === '0' ? [] : [`the rate is ${id}`]),
    };
    const result = broken(checkLaws(policyVariationArbitrary(standard, 40), { laws: [restocks] }));
    expect(result.policy.refund.restockingRate).not.toBe('0');
  });
});

describe('assertLaws', () => {
  it('says nothing where all laws hold', () => {
    expect(assertLaws(standard, { laws: [anything] })).toBeUndefined();
  });

  it('tells law, faults, policy, counterexample and how to try it again', () => {
    const policy = definePolicy({ id: 'mine', version: 2, refund: { restockingRate: '0.1' } });
    const tell = () => assertLaws(policy, { laws: [fewUnits] });
    expect(tell).toThrow('The law few_units does not hold: No line has more than two units.\n  - l1 has 3 units\n');
    expect(tell).toThrow('Policy: mine@2 {"refund.restockingRate":"0.1"}');
    expect(tell).toThrow(/Counterexample: \{\n {2}"id": "o1"/);
    expect(tell).toThrow(/Try it again with \{ seed: 1, path: '[\d:]+' \} and this law alone\.$/);
  });

  it('tells all laws that do not hold, apart', () => {
    const tell = () => assertLaws(standard, { laws: [fewUnits, anything, { ...fewUnits, id: 'few_units_too' }] });
    expect(tell).toThrow(/this law alone\.\n\nThe law few_units_too does not hold/);
  });

  it('shortens what is told of long answers to where they differ', () => {
    const laws = LAWS.filter(({ id }) => id === 'refunds_once');
    let asked = 0;
    const questions = {
      quoteRefund: (...inputs: Parameters<typeof quoteRefund>) => {
        const answer = quoteRefund(...inputs);
        asked += 1;
        const value = answer.outcome === 'deny' ? null : { ...answer.value, shortfall: asked };
        return answer.outcome === 'deny' || value === null ? answer : { ...answer, value };
      },
    };
    const [fault = ''] = broken(checkLaws(standard, { laws, questions, shrink: false })).faults;
    expect(fault).toMatch(/the quote after the failure is ….*"shortfall":\d+.*, not ….*"shortfall":\d+/);
  });
});
