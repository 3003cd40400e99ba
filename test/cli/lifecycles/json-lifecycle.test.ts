import { describe, expect, it } from 'vitest';
import { definitionOf, type JsonLifecycle } from '../../../src/cli/lifecycles/json-lifecycle';
import { loan } from '../loan-lifecycle';

describe('definitionOf', () => {
  const { facets, deadlines, ...rest } = definitionOf(loan as JsonLifecycle);

  it('keeps names and rows as they are', () => {
    const { facets: _facets, deadlines: _deadlines, ...told } = loan;
    expect(rest).toEqual(told);
  });

  it('makes facets of values: one that is always the first, and whether the input chooses it', () => {
    const ask = (name: keyof typeof loan.facets) => facets[name]?.of({} as never, {} as never);
    expect([ask('fee'), ask('reminded'), ask('condition')]).toEqual(['paid', 'once', 'good']);
    expect(facets['fee']).not.toHaveProperty('inputFor');
    expect(facets['condition']?.inputFor?.('lost', {} as never, 'return')).toBeNull();
  });

  it('makes deadlines of hours', () => {
    expect(deadlines['lent']?.hours({} as never)).toBe(72);
  });
});
