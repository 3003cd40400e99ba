import type { UnitRange } from '../../facts/index';
import type { Policy } from '../../policy/index';
import {
  ACTORS,
  REPLACEMENT_ACTIONS,
  REPLACEMENT_CONDITIONS,
  REPLACEMENT_EFFECTS,
  REPLACEMENT_STATES,
} from '../../vocabulary/index';
import { defineLifecycle } from '../machine/define-lifecycle';
import type { Lifecycle } from '../machine/lifecycle';
import type { Row } from '../machine/row';
import type { LifecycleRecord, RecordTerms } from '../record/lifecycle-record';

/** Goods on their way to the buyer in a case: a replacement, repaired goods or a reshipment (LIF-20). */
export interface ReplacementShipment extends LifecycleRecord<'replacement_shipment'> {
  readonly caseId: string;
  readonly units: readonly UnitRange[];
  readonly trackingNumber?: string;
}

export interface ReplacementStanding {
  readonly policy: Policy;
}

/** What can be told with a step of a replacement shipment. */
export interface ReplacementInput {
  readonly trackingNumber?: string;
}

export interface ReplacementRequest {
  readonly input: ReplacementInput;
}

export type ReplacementLifecycle = Lifecycle<
  RecordTerms<'replacement_shipment'>,
  ReplacementStanding,
  ReplacementRequest
>;

const ROWS = [
  {
    rule: 'LIF-20',
    from: 'created',
    by: ['warehouse', 'merchant', 'system'],
    action: 'ship',
    when: { tracking: 'told' },
    to: 'shipped',
    effects: ['inform_case'],
  },
  {
    rule: 'LIF-20',
    from: 'shipped',
    by: ['carrier', 'buyer', 'system'],
    action: 'sign',
    to: 'signed',
    effects: ['inform_case'],
  },
  {
    rule: 'LIF-25',
    from: 'shipped',
    by: ['carrier', 'warehouse', 'merchant', 'system'],
    action: 'report_lost',
    to: 'lost',
    effects: ['inform_case'],
  },
  {
    rule: 'LIF-25',
    from: 'created',
    by: ['warehouse', 'merchant', 'agent', 'system'],
    action: 'cancel',
    to: 'canceled',
    effects: ['inform_case', 'release_stock'],
  },
  {
    rule: 'DLN-08',
    from: 'created',
    by: ['system'],
    action: 'time_out',
    to: 'canceled',
    effects: ['inform_case', 'release_stock'],
  },
  { rule: 'DLN-08', from: 'shipped', by: ['system'], action: 'time_out', to: 'signed', effects: ['inform_case'] },
] as const satisfies readonly Row<RecordTerms<'replacement_shipment'>>[];

/** The case waits twice as long for a shipment: once in time, once late (DLN-08). */
const WAITS = 2;

/** The life of a replacement shipment: created, shipped, signed for (LIF-20). */
export const REPLACEMENT_LIFECYCLE: ReplacementLifecycle = /* @__PURE__ */ (() =>
  defineLifecycle({
    name: 'replacement_shipment',
    types: ['replacement_shipment'],
    states: REPLACEMENT_STATES,
    initial: 'created',
    final: ['signed', 'lost', 'canceled'],
    actors: ACTORS,
    actions: REPLACEMENT_ACTIONS,
    effects: REPLACEMENT_EFFECTS,
    facets: {
      tracking: {
        values: REPLACEMENT_CONDITIONS.tracking,
        refusing: ['missing'],
        of: (_standing: ReplacementStanding, { input }: ReplacementRequest) =>
          (input.trackingNumber ?? '') === '' ? 'missing' : 'told',
        inputFor: (value) => (value === 'missing' ? {} : { trackingNumber: 'sample' }),
      },
    },
    timeOut: { actor: 'system', action: 'time_out' },
    deadlines: {
      created: {
        rule: 'DLN-05',
        waitsFor: 'warehouse',
        hours: ({ policy }: ReplacementStanding) => policy.deadlines.awaitingReplacement * WAITS,
      },
      shipped: {
        rule: 'DLN-08',
        waitsFor: 'buyer',
        hours: ({ policy }: ReplacementStanding) => policy.deadlines.awaitingBuyerReceipt,
      },
    },
    rows: ROWS,
  }))();
