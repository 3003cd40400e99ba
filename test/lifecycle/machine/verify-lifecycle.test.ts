import {
  CASE_LIFECYCLE,
  defineLifecycle,
  type LifecycleDefinition,
  ORDER_LIFECYCLE,
  REFUND_ORDER_LIFECYCLE,
  REPLACEMENT_LIFECYCLE,
  RETURN_ORDER_LIFECYCLE,
  SUPPLIER_CASE_LIFECYCLE,
  verifyLifecycle,
} from 'aftersale/lifecycle';
import type { RuleId } from 'aftersale/vocabulary';
import { describe, expect, it } from 'vitest';

interface Loan {
  readonly goods: string;
}

/** The names of a lifecycle from outside, which no compiler has seen. */
interface Anything {
  readonly type: string;
  readonly state: string;
  readonly actor: string;
  readonly action: string;
  readonly effect: string;
  readonly rule: RuleId;
  readonly facets: Readonly<Record<string, string>>;
}

type Table = LifecycleDefinition<Anything, Loan, Loan>;
type TableRow = Table['rows'][number];

const deadline = { rule: 'DLN-01', waitsFor: 'buyer', hours: () => 1 } as const;
const row = (changes: Partial<TableRow> & Pick<TableRow, 'action' | 'from' | 'to'>): TableRow => ({
  rule: 'LIF-01',
  by: ['buyer'],
  ...changes,
});

const lateRow = row({ from: 'lent', by: ['system'], action: 'time_out', to: 'returned' });
const backRow = row({ from: 'lent', action: 'return', to: 'returned' });

const loan: Table = {
  name: 'loan',
  types: ['loan'],
  states: ['lent', 'returned'],
  initial: 'lent',
  final: ['returned'],
  actors: ['buyer', 'system'],
  actions: ['return', 'time_out'],
  effects: [],
  facets: {},
  timeOut: { actor: 'system', action: 'time_out' },
  deadlines: { lent: deadline },
  rows: [lateRow, backRow],
};

/** What a table made at run time, with types as wide as they come, is found to be. */
const faultsOf = (changes: Partial<Table>) => {
  // The compiler refuses most of these tables when they are written out; this is the way of one that is read from a file.
  const define = defineLifecycle as unknown as (table: Table) => Parameters<typeof verifyLifecycle>[0];
  return verifyLifecycle(define({ ...loan, ...changes }));
};

const goods = (refusing?: readonly string[]) => ({
  goods: {
    values: ['whole', 'broken'],
    of: (standing: Loan) => standing.goods,
    ...(refusing !== undefined && { refusing }),
  },
});

describe('verifyLifecycle', () => {
  it('LIF-01 finds nothing wrong with the tables that are shipped', () => {
    expect(verifyLifecycle(CASE_LIFECYCLE)).toEqual([]);
    expect(verifyLifecycle(ORDER_LIFECYCLE)).toEqual([]);
    expect(verifyLifecycle(REFUND_ORDER_LIFECYCLE)).toEqual([]);
    expect(verifyLifecycle(RETURN_ORDER_LIFECYCLE)).toEqual([]);
    expect(verifyLifecycle(REPLACEMENT_LIFECYCLE)).toEqual([]);
    expect(verifyLifecycle(SUPPLIER_CASE_LIFECYCLE)).toEqual([]);
  });

  it('LIF-01 finds nothing wrong with a sound table', () => {
    expect(faultsOf({})).toEqual([]);
  });

  it('LIF-01 finds a state that nothing leads to', () => {
    expect(faultsOf({ states: ['lent', 'lost', 'returned'] })).toEqual([{ fault: 'unreachable_state', state: 'lost' }]);
  });

  it('LIF-01 finds a dead end', () => {
    const lost = row({ from: 'lent', action: 'lose', to: 'lost' });
    const found = faultsOf({
      states: ['lent', 'lost', 'returned'],
      actions: ['return', 'time_out', 'lose'],
      rows: [lateRow, backRow, lost],
    });
    expect(found).toEqual([
      { fault: 'dead_end', type: 'loan', state: 'lost' },
      { fault: 'no_deadline', type: 'loan', state: 'lost' },
    ]);
  });

  it('LIF-01 tells of a dead end, not of the states that lead to nothing else', () => {
    const found = faultsOf({
      states: ['lent', 'lost', 'burnt', 'returned'],
      actions: ['return', 'time_out', 'lose'],
      deadlines: { lent: deadline, lost: deadline, burnt: deadline },
      rows: [
        lateRow,
        backRow,
        row({ from: 'lent', action: 'lose', to: 'lost' }),
        row({ from: 'lost', by: ['system'], action: 'time_out', to: 'burnt' }),
        row({ from: 'burnt', by: ['system'], action: 'time_out', to: 'unchanged' }),
      ],
    });
    expect(found).toEqual([{ fault: 'dead_end', type: 'loan', state: 'burnt' }]);
  });

  it('LIF-01 asks of what the input chooses only what some row takes', () => {
    const chosen = (values: readonly string[]) => ({ values, of: () => values[0] ?? '', inputFor: () => ({}) });
    const facets = { way: chosen(['by_hand', 'by_mail']), box: chosen(['big', 'small']) };
    const found = faultsOf({
      facets,
      rows: [
        lateRow,
        { ...backRow, when: { way: 'by_hand', box: 'big' } },
        { ...backRow, when: { way: 'by_mail', box: 'small' } },
      ],
    });
    expect(found).toEqual([]);
  });

  it('LIF-01 finds a loop without an exit, once', () => {
    const found = faultsOf({
      states: ['lent', 'lost', 'sought', 'returned'],
      actions: ['return', 'time_out', 'lose'],
      deadlines: { lent: deadline, lost: deadline, sought: deadline },
      rows: [
        lateRow,
        backRow,
        row({ from: 'lent', action: 'lose', to: 'lost' }),
        row({ from: 'lost', by: ['system'], action: 'time_out', to: 'sought' }),
        row({ from: 'sought', by: ['system'], action: 'time_out', to: 'lost' }),
      ],
    });
    expect(found).toEqual([{ fault: 'loop_without_exit', type: 'loan', states: ['lost', 'sought'] }]);
  });

  it('LIF-01 takes a loop through a state in which a life may rest for none without an exit', () => {
    const found = faultsOf({
      states: ['lent', 'idle'],
      final: [],
      resting: ['idle'],
      rows: [
        { ...lateRow, to: 'idle' },
        { ...backRow, to: 'idle' },
        row({ from: 'idle', action: 'return', to: 'lent' }),
      ],
    });
    expect(found).toEqual([]);
  });

  it('LIF-01 DLN-01 finds a type that nothing can be done to', () => {
    const rows = [lateRow, backRow].map((each) => ({ ...each, types: ['loan'] }));
    expect(faultsOf({ types: ['loan', 'gift'], rows })).toEqual([
      { fault: 'dead_end', type: 'gift', state: 'lent' },
      { fault: 'no_deadline', type: 'gift', state: 'lent' },
    ]);
  });

  it('DLN-01 finds a state without a deadline, and a deadline at which nothing happens', () => {
    expect(faultsOf({ deadlines: {} })).toEqual([{ fault: 'no_deadline', type: 'loan', state: 'lent' }]);
    expect(faultsOf({ rows: [backRow, { ...lateRow, by: ['buyer'] }] })).toEqual([
      { fault: 'no_deadline', type: 'loan', state: 'lent' },
    ]);
  });

  it('DLN-01 lets a state rest in which nobody is waited for', () => {
    expect(faultsOf({ deadlines: {}, resting: ['lent'] })).toEqual([]);
  });

  it('LIF-01 finds a final state that is left', () => {
    const again = row({ from: 'returned', action: 'return', to: 'lent' });
    expect(faultsOf({ rows: [lateRow, backRow, again] })).toContainEqual({
      fault: 'final_state_left',
      state: 'returned',
      action: 'return',
    });
  });

  it('LIF-01 finds what becomes of another type once it has ended, even where its state stays', () => {
    const sold = row({ from: 'returned', action: 'return', to: 'unchanged', becomes: 'sale' });
    expect(faultsOf({ types: ['loan', 'sale'], rows: [lateRow, backRow, sold] })).toContainEqual({
      fault: 'final_state_left',
      state: 'returned',
      action: 'return',
    });
  });

  it('LIF-01 finds two rows that both ask for a fact and share a value of it', () => {
    const whole = { ...backRow, when: { goods: ['whole', 'broken'] } };
    const broken = { ...backRow, when: { goods: 'broken' } };
    expect(faultsOf({ facets: goods(), rows: [lateRow, whole, broken] })).toMatchObject([
      { fault: 'ambiguous_rows', rows: [1, 2], facts: { goods: 'broken' } },
    ]);
  });

  it('LIF-01 finds two rows for the same facts, and tells the facts', () => {
    const broken = { ...backRow, when: { goods: 'broken' } };
    const found = faultsOf({ facets: goods(['whole']), rows: [lateRow, backRow, broken] });
    expect(found).toEqual([
      {
        fault: 'ambiguous_rows',
        rows: [1, 2],
        type: 'loan',
        state: 'lent',
        action: 'return',
        actor: 'buyer',
        facts: { goods: 'broken' },
      },
    ]);
    const apart = { ...backRow, when: { goods: 'whole' } };
    expect(faultsOf({ facets: goods(), rows: [lateRow, apart, broken] })).toEqual([]);
    expect(faultsOf({ facets: goods(['whole']), rows: [lateRow, backRow, { ...broken, by: ['system'] }] })).toEqual([]);
  });

  it('DLN-01 finds facts under which a deadline passes and nothing happens', () => {
    const found = faultsOf({ facets: goods(['broken']), rows: [{ ...lateRow, when: { goods: 'whole' } }, backRow] });
    expect(found).toEqual([
      {
        fault: 'uncovered_facts',
        type: 'loan',
        state: 'lent',
        action: 'time_out',
        actor: 'system',
        facts: { goods: 'broken' },
      },
    ]);
  });

  it('LIF-01 finds facts that rows accept each, but none together', () => {
    const facets = { ...goods(), paid: { values: ['yes', 'no'], of: () => 'yes' } };
    const found = faultsOf({
      facets,
      rows: [
        lateRow,
        { ...backRow, when: { goods: 'whole', paid: ['yes', 'no'] } },
        { ...backRow, when: { goods: 'broken', paid: 'yes' } },
      ],
    });
    expect(found).toEqual([
      {
        fault: 'uncovered_facts',
        type: 'loan',
        state: 'lent',
        action: 'return',
        actor: 'buyer',
        facts: { goods: 'broken', paid: 'no' },
      },
    ]);
  });

  const asked = { ...goods(), paid: { values: ['yes', 'no'], of: () => 'yes' } };
  const apart = [
    { ...backRow, when: { goods: 'whole', paid: 'yes' } },
    { ...backRow, when: { goods: 'broken', paid: 'no' } },
  ];
  const anything = { ...backRow, when: { goods: ['whole', 'broken'], paid: ['yes', 'no'] } };
  const gap = (facts: Readonly<Record<string, string>>) => ({
    fault: 'uncovered_facts',
    type: 'loan',
    state: 'lent',
    action: 'return',
    actor: 'buyer',
    facts,
  });

  it('LIF-01 finds them of each person by himself: what others may do is no answer to him', () => {
    expect(faultsOf({ facets: asked, rows: [lateRow, ...apart, { ...anything, by: ['system'] }] })).toEqual([
      gap({ goods: 'whole', paid: 'no' }),
      gap({ goods: 'broken', paid: 'yes' }),
    ]);
  });

  it('LIF-01 finds them under each choice of the input by itself, and tells the choice', () => {
    const way = { values: ['by_hand', 'by_mail'], of: () => 'by_hand', inputFor: () => ({}) };
    const rows = [
      lateRow,
      ...apart.map((each) => ({ ...each, when: { way: 'by_hand', ...each.when } })),
      { ...anything, when: { way: 'by_mail', ...anything.when } },
    ];
    expect(faultsOf({ facets: { way, ...asked }, rows })).toEqual([
      gap({ way: 'by_hand', goods: 'whole', paid: 'no' }),
      gap({ way: 'by_hand', goods: 'broken', paid: 'yes' }),
    ]);
  });

  it('DLN-01 asks only of the system that something happens whatever the facts are', () => {
    const early = { ...lateRow, by: ['buyer'], when: { goods: 'whole' } };
    expect(faultsOf({ facets: goods(['broken']), rows: [lateRow, backRow, early] })).toEqual([]);
  });

  it('LIF-01 takes a value for named only where it is its own facet that names it', () => {
    const sealed = { values: ['yes', 'no'], of: () => 'yes' };
    const paid = { ...backRow, when: { paid: ['yes', 'no'] } };
    expect(faultsOf({ facets: { paid: asked.paid, sealed }, rows: [lateRow, paid] })).toEqual([
      { fault: 'value_without_row', facet: 'sealed', value: 'yes' },
      { fault: 'value_without_row', facet: 'sealed', value: 'no' },
    ]);
  });

  it('LIF-01 finds a value of a facet that no row names', () => {
    const whole = { ...backRow, when: { goods: 'whole' } };
    expect(faultsOf({ facets: goods(), rows: [lateRow, whole] })).toEqual([
      { fault: 'value_without_row', facet: 'goods', value: 'broken' },
    ]);
    expect(faultsOf({ facets: goods(['broken']), rows: [lateRow, whole] })).toEqual([]);
  });

  it('LIF-01 finds an action that nobody may take', () => {
    expect(faultsOf({ actions: ['return', 'time_out', 'burn'] })).toEqual([
      { fault: 'action_for_nobody', action: 'burn' },
    ]);
    const unmanned = row({ from: 'lent', by: [], action: 'burn', to: 'returned' });
    expect(faultsOf({ actions: ['return', 'time_out', 'burn'], rows: [lateRow, backRow, unmanned] })).toEqual([
      { fault: 'action_for_nobody', action: 'burn' },
    ]);
  });
});
