import { defineLifecycle } from 'aftersale/lifecycle';
import { describe, expectTypeOf, it } from 'vitest';

interface Loan {
  readonly lentFor: number;
}

interface Handling {
  readonly broken: boolean;
}

const goods = {
  values: ['whole', 'broken'],
  of: ({ lentFor }: Loan, { broken }: Handling) => (broken && lentFor > 0 ? 'broken' : 'whole'),
} as const;

const deadline = { rule: 'L-1', waitsFor: 'buyer', hours: ({ lentFor }: Loan) => lentFor } as const;

const loan = {
  name: 'loan',
  types: ['loan'],
  states: ['lent', 'overdue', 'returned'],
  initial: 'lent',
  final: ['returned'],
  actors: ['buyer', 'system'],
  actions: ['return', 'time_out'],
  effects: ['remind'],
  facets: { goods },
  timeOut: { actor: 'system', action: 'time_out' },
  deadlines: { lent: deadline, overdue: deadline },
} as const;

const late = {
  rule: 'L-2',
  from: 'lent',
  by: ['system'],
  action: 'time_out',
  to: 'overdue',
  effects: ['remind'],
} as const;
const back = { rule: 'L-1', from: ['lent', 'overdue'], by: ['buyer'], action: 'return', to: 'returned' } as const;
const backInTime = { ...back, from: 'lent' } as const;
const whole = { ...back, when: { goods: 'whole' } } as const;

describe('defineLifecycle', () => {
  it('infers the names and what the facets read', () => {
    const defined = defineLifecycle({ ...loan, rows: [late, whole] });
    expectTypeOf(defined.initial).toEqualTypeOf<'lent' | 'overdue' | 'returned'>();
    expectTypeOf(defined.facets.goods.of).parameter(0).toEqualTypeOf<Loan>();
    expectTypeOf(defined.facets.goods.of).parameter(1).toEqualTypeOf<Handling>();
  });

  it('LIF-01 refuses a state that is missing from the closed set', () => {
    // @ts-expect-error 'lost' is no state
    defineLifecycle({ ...loan, rows: [late, back, { ...back, to: 'lost' }] });
    // @ts-expect-error 'lost' is no state
    defineLifecycle({ ...loan, rows: [late, back, { ...back, from: 'lost' }] });
    // @ts-expect-error 'lost' is no state
    defineLifecycle({ ...loan, initial: 'lost', rows: [late, back] });
  });

  it('LIF-01 refuses a state that no other state leads to', () => {
    // @ts-expect-error nothing leads to 'overdue'
    defineLifecycle({ ...loan, rows: [back] });
    // @ts-expect-error nothing but itself leads to 'overdue'
    defineLifecycle({ ...loan, rows: [back, { ...late, from: 'overdue' }] });
  });

  it('LIF-01 refuses a state that is neither final nor resting and that no row leaves', () => {
    // @ts-expect-error nothing leaves 'overdue'
    defineLifecycle({ ...loan, rows: [late, backInTime] });
    // @ts-expect-error what leaves it unchanged does not leave it
    defineLifecycle({ ...loan, rows: [late, backInTime, { ...late, from: 'overdue', to: 'unchanged' }] });
    defineLifecycle({ ...loan, resting: ['overdue'], deadlines: { lent: deadline }, rows: [late, backInTime] });
  });

  it('DLN-01 refuses a state without a deadline', () => {
    // @ts-expect-error 'overdue' has none
    defineLifecycle({ ...loan, deadlines: { lent: deadline }, rows: [late, back] });
  });

  it('LIF-01 refuses a mistyped facet and facet value', () => {
    // @ts-expect-error there is no facet 'gods'
    defineLifecycle({ ...loan, rows: [late, { ...back, when: { gods: 'whole' } }] });
    // @ts-expect-error there is no value 'hole'
    defineLifecycle({ ...loan, rows: [late, { ...back, when: { goods: 'hole' } }] });
    // @ts-expect-error there is no value 'hole'
    defineLifecycle({ ...loan, rows: [late, { ...back, when: { goods: ['whole', 'hole'] } }] });
  });

  it('LIF-01 refuses a mistyped actor, action and effect', () => {
    // @ts-expect-error there is no actor 'byer'
    defineLifecycle({ ...loan, rows: [late, { ...back, by: ['byer'] }] });
    // @ts-expect-error there is no action 'retrun'
    defineLifecycle({ ...loan, rows: [late, back, { ...back, action: 'retrun' }] });
    // @ts-expect-error there is no effect 'remnid'
    defineLifecycle({ ...loan, rows: [late, { ...back, effects: ['remnid'] }] });
  });

  it('DLN-01 refuses a time-out that is no action, or by no actor', () => {
    // @ts-expect-error there is no action 'expire'
    defineLifecycle({ ...loan, timeOut: { actor: 'system', action: 'expire' }, rows: [late, back] });
    // @ts-expect-error there is no actor 'clock'
    defineLifecycle({ ...loan, timeOut: { actor: 'clock', action: 'time_out' }, rows: [late, back] });
  });

  it('refuses a facet that answers outside of its values', () => {
    const gone = { ...goods, of: () => 'gone' as const };
    // @ts-expect-error 'gone' is no value of it
    defineLifecycle({ ...loan, facets: { goods: gone }, rows: [late, back] });
  });
});
