import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundedMemo } from '../../src/time/bounded-memo';

describe('boundedMemo', () => {
  it('computes a remembered result once', () => {
    const asked: string[] = [];
    const lengthOf = boundedMemo(10, (text: string) => {
      asked.push(text);
      return text.length;
    });
    expect([lengthOf('ab'), lengthOf(''), lengthOf('ab'), lengthOf('')]).toEqual([2, 0, 2, 0]);
    expect(asked).toEqual(['ab', '']);
  });

  it('forgets all when full, so that it never holds more than its limit', () => {
    const asked: number[] = [];
    const double = boundedMemo(2, (n: number) => {
      asked.push(n);
      return n * 2;
    });
    for (const n of [1, 2, 1, 2, 3, 3, 1, 3]) double(n);
    expect(asked).toEqual([1, 2, 3, 1]);
  });

  it('does not remember a call that throws', () => {
    let calls = 0;
    const refuse = boundedMemo(2, (key: string): string => {
      calls += 1;
      throw new Error(key);
    });
    expect(() => refuse('__proto__')).toThrow('__proto__');
    expect(() => refuse('__proto__')).toThrow('__proto__');
    expect(calls).toBe(2);
  });

  it('answers as the function it remembers does, whatever was asked before', () => {
    const square = (n: number): number => n * n;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), fc.array(fc.integer({ min: -9, max: 9 })), (limit, asked) => {
        expect(asked.map(boundedMemo(limit, square))).toEqual(asked.map(square));
      }),
    );
  });
});
