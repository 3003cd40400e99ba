import {
  ORDER_ACTIONS,
  ORDER_EFFECTS,
  ORDER_STATUSES,
  REFUND_ORDER_ACTIONS,
  REFUND_ORDER_EFFECTS,
  REFUND_STATES,
  REPLACEMENT_ACTIONS,
  REPLACEMENT_EFFECTS,
  REPLACEMENT_STATES,
  RETURN_ORDER_ACTIONS,
  RETURN_ORDER_EFFECTS,
  RETURN_ORDER_STATES,
  type RecordKind,
  SUPPLIER_CASE_ACTIONS,
  SUPPLIER_CASE_EFFECTS,
  SUPPLIER_CASE_STATES,
} from '../vocabulary/index';

interface Names {
  readonly states: readonly string[];
  readonly actions: readonly string[];
  readonly effects: readonly string[];
}

/** The records beside a case that have a life of their own, each with the names it is written in. */
export const RECORD_NAMES = {
  order: { states: ORDER_STATUSES, actions: ORDER_ACTIONS, effects: ORDER_EFFECTS },
  refund_order: { states: REFUND_STATES, actions: REFUND_ORDER_ACTIONS, effects: REFUND_ORDER_EFFECTS },
  return_order: { states: RETURN_ORDER_STATES, actions: RETURN_ORDER_ACTIONS, effects: RETURN_ORDER_EFFECTS },
  replacement_shipment: { states: REPLACEMENT_STATES, actions: REPLACEMENT_ACTIONS, effects: REPLACEMENT_EFFECTS },
  supplier_case: { states: SUPPLIER_CASE_STATES, actions: SUPPLIER_CASE_ACTIONS, effects: SUPPLIER_CASE_EFFECTS },
} as const satisfies Readonly<Record<RecordKind, Names>>;
