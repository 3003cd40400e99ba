import {
  ACTORS,
  AFTER_SALE_TYPES,
  CASE_ACTIONS,
  CASE_EFFECTS,
  CASE_STATES,
  FINAL_CASE_STATES,
  FIRST_CASE_STATE,
} from '../../vocabulary/index';
import { defineLifecycle } from '../machine/define-lifecycle';
import { CASE_DEADLINES } from './case-deadlines';
import { CASE_FACETS } from './case-facets';
import type { CaseLifecycle } from './case-terms';
import { conversionRows } from './rows/conversion-rows';
import { disputeRows } from './rows/dispute-rows';
import { inspectionRows } from './rows/inspection-rows';
import { interceptionRows } from './rows/interception-rows';
import { negotiationRows } from './rows/negotiation-rows';
import { refundRows } from './rows/refund-rows';
import { repairRows } from './rows/repair-rows';
import { returnRows } from './rows/return-rows';
import { reviewRows } from './rows/review-rows';
import { sendingRows } from './rows/sending-rows';
import { sharedRows } from './rows/shared-rows';

/**
 * The life of an after-sale case of every type, as one table: who may do what, in which state, under which conditions,
 * where it leads and what it asks the caller to do. Deadlines are whole hours.
 *
 * @remarks Rules LIF-01…30, CAN-01…08, DLN-01…08.
 *
 * @example
 * ```ts
 * import { CASE_LIFECYCLE } from 'aftersale/lifecycle';
 * CASE_LIFECYCLE.rows.filter(({ to }) => to === 'repairing').map(({ action }) => action); // => ['inspect', 'inspect', 'time_out']
 * ```
 */
export const CASE_LIFECYCLE: CaseLifecycle = /* @__PURE__ */ (() =>
  defineLifecycle({
    name: 'case',
    types: AFTER_SALE_TYPES,
    states: CASE_STATES,
    initial: FIRST_CASE_STATE,
    final: FINAL_CASE_STATES,
    actors: ACTORS,
    actions: CASE_ACTIONS,
    effects: CASE_EFFECTS,
    facets: CASE_FACETS,
    timeOut: { actor: 'system', action: 'time_out' },
    deadlines: CASE_DEADLINES,
    rows: [
      ...reviewRows,
      ...interceptionRows,
      ...conversionRows,
      ...returnRows,
      ...inspectionRows,
      ...negotiationRows,
      ...sendingRows,
      ...repairRows,
      ...refundRows,
      ...disputeRows,
      ...sharedRows,
    ],
  }))();
