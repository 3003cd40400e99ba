import { countUnits, intersectRanges, type UnitRange } from '../../facts/index';
import type { Policy } from '../../policy/index';
import {
  ACTORS,
  type Actor,
  RETURN_ORDER_ACTIONS,
  RETURN_ORDER_CONDITIONS,
  RETURN_ORDER_EFFECTS,
  RETURN_ORDER_STATES,
  type ReturnOrderConditionValues,
} from '../../vocabulary/index';
import type { InspectionFinding } from '../case/case-input';
import { defineLifecycle } from '../machine/define-lifecycle';
import type { Lifecycle } from '../machine/lifecycle';
import type { Row } from '../machine/row';
import type { LifecycleRecord, RecordTerms } from '../record/lifecycle-record';

/** Units on their way back to the merchant, as the warehouse keeps them (LIF-20). */
export interface ReturnOrder extends LifecycleRecord<'return_order'> {
  readonly caseId: string;
  readonly units: readonly UnitRange[];
  readonly trackingNumber?: string;
  /** What inspection found; units that are not named are missing. */
  readonly findings?: readonly InspectionFinding[];
}

export interface ReturnOrderStanding {
  readonly order: Pick<ReturnOrder, 'units' | 'findings'>;
  readonly policy: Policy;
}

/** What can be told with a step of a return order. */
export interface ReturnOrderInput {
  readonly trackingNumber?: string;
  readonly findings?: readonly InspectionFinding[];
}

export interface ReturnOrderRequest {
  readonly input: ReturnOrderInput;
}

export type ReturnOrderLifecycle = Lifecycle<RecordTerms<'return_order'>, ReturnOrderStanding, ReturnOrderRequest>;

/** What inspection accepted of the units that were to come back; before it nothing is known against any of them (LIF-20). */
function resultOf({ order: { units, findings } }: ReturnOrderStanding): ReturnOrderConditionValues['result'] {
  if (findings === undefined) return 'accepted';
  const accepted = findings.filter(({ result }) => result === 'accepted');
  const count = countUnits(intersectRanges(units, accepted));
  if (count === 0) return 'rejected';
  return count === countUnits(units) ? 'accepted' : 'mixed';
}

const WAREHOUSE = ['warehouse', 'merchant', 'system'] as const;

const ROWS = [
  {
    rule: 'LIF-20',
    from: 'created',
    by: ['buyer', 'carrier', 'agent', 'system'],
    action: 'report_sent',
    to: 'in_transit',
    effects: ['inform_case'],
  },
  {
    rule: 'LIF-20',
    from: ['created', 'in_transit'],
    by: [...WAREHOUSE, 'carrier'],
    action: 'receive',
    to: 'received',
    effects: ['inform_case', 'inspect_goods'],
  },
  {
    rule: 'LIF-20',
    from: 'received',
    by: ['inspector', 'warehouse', 'merchant'],
    action: 'inspect',
    when: { findings: 'told' },
    to: 'inspected',
    effects: ['inform_case'],
  },
  {
    rule: 'BEN-06',
    from: 'inspected',
    by: WAREHOUSE,
    action: 'restock',
    when: { result: ['accepted', 'mixed'] },
    to: 'restocked',
    effects: ['move_stock'],
  },
  {
    rule: 'LIF-07',
    from: 'inspected',
    by: WAREHOUSE,
    action: 'send_back',
    when: { result: ['rejected', 'mixed'] },
    to: 'sent_back',
    effects: ['send_goods_back'],
  },
  {
    rule: 'DLN-03',
    from: 'in_transit',
    by: ['carrier', 'warehouse', 'agent', 'system'],
    action: 'report_lost',
    to: 'lost',
    effects: ['inform_case'],
  },
  { rule: 'LIF-10', from: 'created', by: ['buyer', 'agent', 'system'], action: 'close', to: 'closed' },
  { rule: 'DLN-02', from: 'created', by: ['system'], action: 'time_out', to: 'closed', effects: ['inform_case'] },
  { rule: 'DLN-03', from: 'in_transit', by: ['system'], action: 'time_out', to: 'lost', effects: ['inform_case'] },
  { rule: 'DLN-03', from: 'received', by: ['system'], action: 'time_out', to: 'inspected', effects: ['inform_case'] },
  {
    rule: 'BEN-06',
    from: 'inspected',
    by: ['system'],
    action: 'time_out',
    when: { result: ['accepted', 'mixed'] },
    to: 'restocked',
    effects: ['move_stock'],
  },
  {
    rule: 'LIF-07',
    from: 'inspected',
    by: ['system'],
    action: 'time_out',
    when: { result: 'rejected' },
    to: 'sent_back',
    effects: ['send_goods_back'],
  },
] as const satisfies readonly Row<RecordTerms<'return_order'>>[];

const waiting = (waitsFor: Actor, knob: 'awaitingReturn' | 'awaitingInspection') => ({
  rule: 'DLN-03' as const,
  waitsFor,
  hours: ({ policy }: ReturnOrderStanding) => policy.deadlines[knob],
});

/** The life of a return order: sent, received, inspected, restocked or sent back (LIF-20). */
export const RETURN_ORDER_LIFECYCLE: ReturnOrderLifecycle = /* @__PURE__ */ (() =>
  defineLifecycle({
    name: 'return_order',
    types: ['return_order'],
    states: RETURN_ORDER_STATES,
    initial: 'created',
    final: ['restocked', 'sent_back', 'lost', 'closed'],
    actors: ACTORS,
    actions: RETURN_ORDER_ACTIONS,
    effects: RETURN_ORDER_EFFECTS,
    facets: {
      findings: {
        values: RETURN_ORDER_CONDITIONS.findings,
        refusing: ['missing'],
        of: (_standing: ReturnOrderStanding, { input }: ReturnOrderRequest) =>
          input.findings === undefined ? 'missing' : 'told',
        inputFor: (value, { order }: ReturnOrderStanding) =>
          value === 'missing' ? {} : { findings: order.units.map((units) => ({ ...units, result: 'accepted' })) },
      },
      result: { values: RETURN_ORDER_CONDITIONS.result, of: resultOf },
    },
    timeOut: { actor: 'system', action: 'time_out' },
    deadlines: {
      created: waiting('buyer', 'awaitingReturn'),
      in_transit: waiting('carrier', 'awaitingInspection'),
      received: waiting('inspector', 'awaitingInspection'),
      inspected: waiting('warehouse', 'awaitingInspection'),
    },
    rows: ROWS,
  }))();
