import { defineLifecycle } from 'aftersale/lifecycle';

/** A small lifecycle with all that a table can have: types, a conversion, a restart, a resting state, awkward names. */
export const door = defineLifecycle({
  name: 'door',
  types: ['door', 'gate', 'gap: none'],
  states: ['open', 'default', 'half shut', 'shut'],
  initial: 'open',
  resting: ['half shut'],
  final: ['shut'],
  actors: ['guest', 'wind "gust"'],
  actions: ['hold', 'push', 'time_out', 'break_down', 'lean'],
  effects: ['ring | bell'],
  facets: {
    wind: {
      values: ['calm', 'strong'],
      of: (_standing: object, { wind }: { readonly wind: 'calm' | 'strong' }) => wind,
      inputFor: (wind) => ({ wind }),
    },
  },
  timeOut: { actor: 'wind "gust"', action: 'time_out' },
  deadlines: {
    open: { rule: 'D-1', waitsFor: 'guest', hours: () => 1 },
    default: { rule: 'D-1', waitsFor: 'guest', hours: () => 1 },
  },
  rows: [
    {
      rule: 'D-2',
      from: 'open',
      by: ['guest'],
      action: 'hold',
      when: { wind: ['calm', 'strong'] },
      to: 'unchanged',
      restarts: true,
    },
    { rule: 'D-3', from: ['open', 'default'], by: ['guest'], action: 'push', when: { wind: 'calm' }, to: 'half shut' },
    {
      rule: 'D-3',
      types: ['door'],
      from: 'open',
      by: ['guest'],
      action: 'push',
      when: { wind: 'strong' },
      to: 'shut',
      effects: ['ring | bell'],
    },
    {
      rule: 'D-4',
      types: ['gate'],
      from: 'open',
      by: ['guest', 'wind "gust"'],
      action: 'break_down',
      to: 'default',
      becomes: 'door',
    },
    {
      rule: 'D-5',
      types: ['door'],
      from: 'default',
      by: ['guest'],
      action: 'lean',
      to: 'unchanged',
      becomes: 'gap: none',
    },
    { rule: 'D-1', from: ['open', 'default'], by: ['wind "gust"'], action: 'time_out', to: 'shut' },
    { rule: 'D-6', from: 'half shut', by: ['guest'], action: 'push', to: 'shut' },
  ],
});
