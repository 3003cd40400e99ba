import { ORDER_LIFECYCLE } from 'aftersale/lifecycle';
import { explainIssue } from 'aftersale/messages';
import { describe, expect, it } from 'vitest';
import { JSON_KIND, lifecycleCheck, MODULE_KIND } from '../../../src/cli/lifecycles/lifecycle-check';
import { loan } from '../loan-lifecycle';

const faultsOf = (value: unknown) => lifecycleCheck(JSON_KIND)(value, []).map((issue) => explainIssue(issue, 'en'));

describe('the check of a lifecycle in JSON', () => {
  it('finds no fault in a sound one', () => {
    expect(faultsOf(loan)).toEqual([]);
  });

  it.each([null, 5, []])('refuses %j', (value) => {
    expect(faultsOf(value)).toEqual(['must be of type object']);
  });

  it('misses every part', () => {
    expect(faultsOf({})).toContain('rows: is missing');
    expect(faultsOf({})).not.toContain('resting: is missing');
    expect(faultsOf({ facets: [], deadlines: 5 })).toContain('facets: must be of type object');
    expect(faultsOf({ facets: [], deadlines: 5 })).toContain('deadlines: must be of type object');
  });

  it('finds names that are in no closed set, where the compiler would', () => {
    const faulty = {
      ...loan,
      initial: 'bought',
      final: ['returned', 'burnt'],
      resting: ['asleep'],
      timeOut: { actor: 'nobody', action: 'nothing' },
      facets: { fee: { values: ['paid', 5], refusing: ['forgiven'], of: 'x' }, reminded: 5 },
      deadlines: { gone: { rule: 'LOAN-1', waitsFor: 'nobody', hours: 1.5 } },
      rows: [
        {
          rule: 1,
          types: ['gift'],
          from: ['lent', 'sold'],
          by: ['thief'],
          action: 'steal',
          when: { fee: 'forgiven', weather: 'fine' },
          to: 'elsewhere',
          becomes: 'gift',
          restarts: 'yes',
          effects: ['weep'],
        },
      ],
    };
    expect(faultsOf(faulty)).toEqual([
      'initial: must be one of lent, returned',
      'final[1]: must be one of lent, returned',
      'facets.fee.values[1]: must be of type text',
      'facets.fee.refusing[0]: must be one of paid',
      'facets.fee.of: is not known; look for a misspelling',
      'facets.reminded: must be of type object',
      'timeOut.actor: must be one of reader, system',
      'timeOut.action: must be one of return, time_out',
      'deadlines.gone: must be one of lent, returned',
      'deadlines.gone.waitsFor: must be one of reader, system',
      'deadlines.gone.hours: must be a whole number, neither −0 nor too large to be exact',
      'rows[0].rule: must be of type text',
      'rows[0].types[0]: must be one of loan',
      'rows[0].from[1]: must be one of lent, returned',
      'rows[0].by[0]: must be one of reader, system',
      'rows[0].action: must be one of return, time_out',
      'rows[0].when.fee: must be one of paid',
      'rows[0].when.weather: is not known; look for a misspelling',
      'rows[0].to: must be one of lent, returned, unchanged',
      'rows[0].becomes: must be one of loan',
      'rows[0].restarts: must be of type boolean',
      'rows[0].effects[0]: must be one of remind',
      'resting[0]: must be one of lent, returned',
    ]);
  });
});

describe('the check of a lifecycle of a module', () => {
  it('asks for functions where JSON has values and hours', () => {
    const check = lifecycleCheck(MODULE_KIND);
    expect(check(ORDER_LIFECYCLE, [])).toEqual([]);
    const faults = check(loan, []).map((issue) => explainIssue(issue, 'en'));
    expect(faults).toContain('facets.condition.of: is missing');
    expect(faults).toContain('deadlines.lent.hours: must be of type function');
  });
});
