import { isStream } from 'aftersale/facts';
import { describe, expect, it } from 'vitest';
import { coded } from '../money/coded';

describe('isStream', () => {
  it('tells a stream from what is there at once', () => {
    expect(isStream([1])).toBe(false);
    expect(isStream(new Map())).toBe(false);
    expect(isStream((async function* () {})())).toBe(true);
  });

  it.each([[{}], [5], [{ [Symbol.iterator]: 5 }]])('refuses %j, which cannot be gone through', (items) => {
    expect(() => isStream(items as never)).toThrow(coded('input_malformed', { complaint: 'not iterable' }));
  });

  it('refuses nothing at all', () => {
    expect(() => isStream(null as never)).toThrow(coded('input_malformed'));
    const spent = {
      get [Symbol.asyncIterator](): never {
        throw new Error('spent');
      },
    };
    expect(() => isStream(spent)).toThrow(coded('input_malformed', { complaint: 'spent' }));
  });
});
