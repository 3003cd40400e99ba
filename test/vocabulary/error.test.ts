import { AfterSaleError, ERROR_CODES } from 'aftersale/vocabulary';
import { describe, expect, it } from 'vitest';

describe('an AfterSaleError', () => {
  it('carries its code and what shows it', () => {
    const error = new AfterSaleError('currency_unknown', { currency: 'XYZ' });
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe('AfterSaleError');
    expect(error.code).toBe('currency_unknown');
    expect(error.params).toEqual({ currency: 'XYZ' });
    expect(error.message).toBe('currency_unknown {"currency":"XYZ"}');
  });

  it('needs nothing to show', () => {
    expect(new AfterSaleError('unknown_id').params).toEqual({});
  });

  it('shows the names of what has no JSON', () => {
    const params = { caseId: 5n, of: 'case' };
    const error = new AfterSaleError('unknown_id', params);
    expect(error.message).toBe('unknown_id caseId,of');
    expect(error.params).toBe(params);
  });

  it('has codes that are all different', () => {
    expect(new Set(ERROR_CODES).size).toBe(ERROR_CODES.length);
  });
});
