import { reason } from '../decision/index';
import type { UnitRange } from '../facts/index';
import type { StockOutAnswer, StockOutQuery } from './stock-out';

/** The buyer waits: the units are held, and go on once they are there (EXC-02). */
export function holdUnits({ restockedAt }: StockOutQuery, units: readonly UnitRange[]): StockOutAnswer {
  const until = restockedAt ?? null;
  return {
    option: 'hold',
    rule: 'EXC-02',
    decidedBy: 'buyer',
    carriedOutBy: 'agent',
    decision: {
      outcome: 'allow',
      value: {
        commands: [
          { command: 'hold_units', units, until },
          { command: 'resume_units', units, when: 'restocked' },
        ],
        refund: 0,
        compensation: 0,
      },
      notes: [reason('EXC-02', 'held_until_restocked', { until })],
    },
  };
}
