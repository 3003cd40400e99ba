import { checkPolicy, definePolicy, type KnobShape, POLICY_SHAPE, standard } from 'aftersale/policy';
import { ABNORMALITIES, AFTER_SALE_TYPES } from 'aftersale/vocabulary';
import { describe, expect, it } from 'vitest';
import { everyPath, withValue } from '../fixtures/changed';

/** A policy with a row in every table, and every value of the rows that may be null or take another form there. */
const full = definePolicy({
  id: 'full',
  version: 1,
  benefits: { expiredCoupon: { is: 'extend', days: 30 } },
  calendar: { pauses: [{ from: 0, to: 1 }] },
  exceptions: { blacklist: ['buyer'], undeliverableAreas: ['far away'] },
  freight: { liability: [{ reason: 'quality', liability: 'supplier' }] },
  lifecycle: { financeReview: { when: 'above', amount: 5_000 } },
  settlement: {
    serviceFees: [{ platform: 'mall', category: 'home', rate: '0.05', maximum: 100 }],
    feeOnRefund: { is: 'partly_retained', share: '0.2', maximum: 100 },
    specialDays: [{ date: '2025-10-01', worked: true }],
  },
  windows: {
    noReasonExcluded: ['fresh'],
    rules: standard.windows.rules.map((rule) => ({
      ...rule,
      categories: ['home'],
      reasons: ['quality'],
      fallback: 'completed',
    })),
  },
});

const places = [...everyPath(full)].filter(({ path }) => path.length > 0);

/** The kinds of shapes, and what texts are named, wherever a shape uses them. */
function wordsOf(shape: KnobShape): readonly string[] {
  switch (shape.is) {
    case 'text':
      return [shape.is, shape.named];
    case 'nullable':
      return [shape.is, ...wordsOf(shape.shape)];
    case 'list':
      return [shape.is, ...wordsOf(shape.of)];
    case 'row':
      return [shape.is, ...Object.values(shape.fields).flatMap(wordsOf)];
    case 'variant':
      return [shape.is, ...Object.values(shape.rows).flatMap(wordsOf)];
    default:
      return [shape.is];
  }
}

describe('the shape of a policy', () => {
  it('is made of kinds that checkers, schemas and pages know', () => {
    const kinds = ['choice', 'flag', 'integer', 'rate', 'text', 'nullable', 'list', 'row', 'variant'];
    const named = ['text', 'time_zone', 'rule', 'date'];
    expect([...new Set(wordsOf(POLICY_SHAPE))].sort()).toEqual([...new Set([...kinds, ...named])].sort());
  });
});

describe('every value of a policy', () => {
  it('is sound in a full one', () => {
    expect(checkPolicy(full)).toEqual([]);
  });

  it('is refused at its place where it is of no shape', () => {
    expect(places.length).toBeGreaterThan(300);
    const accepted = places.filter(({ path, value }) => {
      const wrong = typeof value === 'object' && value !== null ? 'no such word' : {};
      const issues = checkPolicy(withValue(full, path, wrong));
      return !issues.some((issue) => path.every((key, depth) => issue.path[depth] === key));
    });
    expect(accepted.map(({ path }) => path.join('.'))).toEqual([]);
  });
});

describe('the tables of the standard policy', () => {
  it('STL-02 take five per cent of whatever is sold', () => {
    expect(standard.settlement.serviceFees).toEqual([{ platform: null, category: null, rate: '0.05', maximum: null }]);
  });

  it('EXC-03 do something about every abnormality', () => {
    expect(standard.exceptions.handling.map(({ abnormality }) => abnormality).sort()).toEqual(
      [...ABNORMALITIES].sort(),
    );
  });

  it('ELG-12 ask every application for a reason', () => {
    const asking = standard.eligibility.requiredInputs.filter(({ inputs }) => inputs.includes('reason'));
    expect(asking.flatMap(({ types }) => types)).toEqual(AFTER_SALE_TYPES);
  });

  it.each(['paid', 'list', 'freight', 'fixed'] as const)('FRT-06 may compensate by %s', (base) => {
    const compensation = standard.freight.compensation.map((rule) => ({ ...rule, base }));
    expect(checkPolicy(definePolicy({ id: 'shop', version: 1, freight: { compensation } }))).toEqual([]);
  });
});
