import type { UnitRange } from '../../facts/index';
import type { Policy } from '../../policy/index';
import {
  ACTORS,
  type ClaimReason,
  SUPPLIER_CASE_ACTIONS,
  SUPPLIER_CASE_EFFECTS,
  SUPPLIER_CASE_STATES,
} from '../../vocabulary/index';
import { defineLifecycle } from '../machine/define-lifecycle';
import type { Lifecycle } from '../machine/lifecycle';
import type { Row } from '../machine/row';
import type { LifecycleRecord, RecordTerms } from '../record/lifecycle-record';

/** What the supplier of some goods is asked to answer for 供应链售后单 (LIF-18). */
export interface SupplierCase extends LifecycleRecord<'supplier_case'> {
  readonly caseId: string;
  readonly units: readonly UnitRange[];
  readonly reason: ClaimReason;
}

export interface SupplierCaseStanding {
  readonly policy: Policy;
}

export type SupplierCaseLifecycle = Lifecycle<RecordTerms<'supplier_case'>, SupplierCaseStanding, object>;

const ROWS = [
  {
    rule: 'LIF-18',
    from: 'submitted',
    by: ['supplier'],
    action: 'accept',
    to: 'accepted',
    effects: ['inform_case'],
  },
  {
    rule: 'LIF-18',
    from: 'submitted',
    by: ['supplier'],
    action: 'refuse',
    to: 'refused',
    effects: ['inform_case'],
  },
  { rule: 'LIF-18', from: 'submitted', by: ['agent', 'merchant', 'system'], action: 'withdraw', to: 'withdrawn' },
  {
    rule: 'DLN-01',
    from: 'submitted',
    by: ['system'],
    action: 'time_out',
    to: 'refused',
    effects: ['inform_case'],
  },
] as const satisfies readonly Row<RecordTerms<'supplier_case'>>[];

/** The life of a supplier's case: accepted or refused; silence charges nobody (LIF-18). */
export const SUPPLIER_CASE_LIFECYCLE: SupplierCaseLifecycle = /* @__PURE__ */ (() =>
  defineLifecycle({
    name: 'supplier_case',
    types: ['supplier_case'],
    states: SUPPLIER_CASE_STATES,
    initial: 'submitted',
    final: ['accepted', 'refused', 'withdrawn'],
    actors: ACTORS,
    actions: SUPPLIER_CASE_ACTIONS,
    effects: SUPPLIER_CASE_EFFECTS,
    facets: {},
    timeOut: { actor: 'system', action: 'time_out' },
    deadlines: {
      submitted: {
        rule: 'LIF-18',
        waitsFor: 'supplier',
        hours: ({ policy }: SupplierCaseStanding) => policy.deadlines.supplierAnswer,
      },
    },
    rows: ROWS,
  }))();
