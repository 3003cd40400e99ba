import { describe, expect, it } from 'vitest';
import { campaign } from './campaign.mjs';
import { judged } from './judge.mjs';
import { PUBLIC_FUNCTIONS } from './public-functions.mjs';

describe('a campaign of hostile inputs (npm run test:fuzz)', () => {
  it('asks every public function, and finds no fault', async () => {
    const { functions, codes, faults } = await campaign({ seed: 2, histories: 12, from: 0, to: 4000 });
    expect(faults).toEqual([]);
    expect([...functions.keys()].sort()).toEqual([...PUBLIC_FUNCTIONS.keys()].sort());
    expect(codes.size).toBeGreaterThan(15);
    const counts = [...functions.values()];
    expect(counts.reduce((sum, { answered }) => sum + answered, 0)).toBeGreaterThan(1000);
    expect(counts.reduce((sum, { refused }) => sum + refused, 0)).toBeGreaterThan(1000);
  });

  it('asks the same again for the same seed', async () => {
    const range = { seed: 3, histories: 3, from: 500, to: 700 };
    expect(await campaign(range)).toEqual(await campaign(range));
  });
});

describe('the judge', () => {
  const found = async (name: string, answer: unknown, ...given: unknown[]) => {
    const asked = () => {
      if (answer instanceof Error) throw answer;
      return answer;
    };
    const result = await judged(asked, name, given);
    return 'fault' in result ? result.fault.split(':')[0] : null;
  };

  it('finds an error without a code', async () => {
    expect(await found('sum', new TypeError('no code'), [1])).toBe('no coded error');
    expect(await found('sum', Object.assign(new Error('other'), { code: 'EACCES' }), [1])).toBe('no coded error');
  });

  it('finds an answer that adds up to something else, and one that is no amount', async () => {
    expect(await found('sum', 3, [1, 2])).toBeNull();
    expect(await found('sum', 4, [1, 2])).toBe('a wrong sum');
    expect(await found('sum', 0.5, [1, 2])).toBe('no amount');
    expect(await found('transition', { version: Number.NaN }, [1, 2])).toBe('a strange number');
    expect(await found('transition', { version: 5n }, [1, 2])).toBe('an answer to data is no data');
  });

  it('finds a changed prototype', async () => {
    const polluting = () => {
      Object.defineProperty(Object.prototype, 'polluted', { value: true, configurable: true });
    };
    const result = await judged(polluting, 'sum', []);
    Reflect.deleteProperty(Object.prototype, 'polluted');
    expect(result).toEqual({ fault: 'a prototype was changed' });
  });

  it('finds a wrong sum in each answer that has one', async () => {
    const entry = (party: string, amount: number) => ({ party, amount });
    const settled = { entries: [entry('merchant', 5), entry('buyer', -5)], settledBefore: 0, recoverable: 0 };
    expect(await found('settleOrder', { ...settled, amount: 5, payable: 5 }, {})).toBeNull();
    expect(await found('settleOrder', { ...settled, amount: 5, payable: 6 }, {})).toBe('a wrong sum');
    expect(await found('apportion', [1, 1], 3, [1, 1])).toBe('a wrong sum');
    expect(await found('controlledRounding', [[1], [2]], [1, 1], [3])).toBe('a wrong sum');
  });
});
