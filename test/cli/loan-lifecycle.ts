/** A small lifecycle as JSON has it. */
export const loan = {
  name: 'loan',
  types: ['loan'],
  states: ['lent', 'returned'],
  initial: 'lent',
  final: ['returned'],
  actors: ['reader', 'system'],
  actions: ['return', 'time_out'],
  effects: ['remind'],
  facets: {
    fee: ['paid', 'owed'],
    reminded: { values: ['once', 'twice'], refusing: [] },
    condition: { values: ['good', 'lost'], chosen: true },
  },
  timeOut: { actor: 'system', action: 'time_out' },
  deadlines: { lent: { rule: 'LOAN-1', waitsFor: 'reader', hours: 72 } },
  rows: [
    {
      rule: 'LOAN-1',
      from: 'lent',
      by: ['reader'],
      action: 'return',
      when: { fee: ['paid', 'owed'], condition: ['good', 'lost'] },
      to: 'returned',
    },
    {
      rule: 'LOAN-2',
      from: ['lent'],
      by: ['system'],
      action: 'time_out',
      when: { reminded: ['once', 'twice'] },
      to: 'unchanged',
      effects: ['remind'],
    },
  ],
};
