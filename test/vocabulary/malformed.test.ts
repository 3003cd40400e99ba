import { AfterSaleError, malformed } from 'aftersale/vocabulary';
import { describe, expect, it } from 'vitest';

describe('malformed', () => {
  it('has the complaint of the host, and the error itself as its cause', () => {
    const complaint = new TypeError('order is undefined');
    const error = malformed(complaint);
    expect(error).toBeInstanceOf(AfterSaleError);
    expect(error.code).toBe('input_malformed');
    expect(error.params).toEqual({ complaint: 'order is undefined' });
    expect(error.cause).toBe(complaint);
  });

  it('leaves an error with a code of its own as it is', () => {
    const coded = new AfterSaleError('currency_unknown', { currency: 'XYZ' });
    expect(malformed(coded)).toBe(coded);
  });

  it.each([['a text'], [null], [5n]])('tells the kind of %s, which is no error', (thrown) => {
    expect(malformed(thrown).params).toEqual({ complaint: typeof thrown });
    expect(malformed(thrown).cause).toBe(thrown);
  });
});
