import type { OrderAction, OrderConditionValues, OrderEffect } from './order-life';
import type { OrderStatus } from './order-status';
import type { RefundOrderAction, RefundOrderConditionValues, RefundOrderEffect } from './refund-order';
import type { RefundState } from './refund-state';
import type {
  ReplacementAction,
  ReplacementConditionValues,
  ReplacementEffect,
  ReplacementState,
} from './replacement-shipment';
import type {
  ReturnOrderAction,
  ReturnOrderConditionValues,
  ReturnOrderEffect,
  ReturnOrderState,
} from './return-order';
import type { SupplierCaseAction, SupplierCaseEffect, SupplierCaseState } from './supplier-case';

/** The records beside a case that have a life of their own (STA-04), each with the names it is written in. */
export interface RecordNames {
  readonly order: {
    readonly state: OrderStatus;
    readonly action: OrderAction;
    readonly facets: OrderConditionValues;
    readonly effect: OrderEffect;
  };
  readonly refund_order: {
    readonly state: RefundState;
    readonly action: RefundOrderAction;
    readonly facets: RefundOrderConditionValues;
    readonly effect: RefundOrderEffect;
  };
  readonly return_order: {
    readonly state: ReturnOrderState;
    readonly action: ReturnOrderAction;
    readonly facets: ReturnOrderConditionValues;
    readonly effect: ReturnOrderEffect;
  };
  readonly replacement_shipment: {
    readonly state: ReplacementState;
    readonly action: ReplacementAction;
    readonly facets: ReplacementConditionValues;
    readonly effect: ReplacementEffect;
  };
  readonly supplier_case: {
    readonly state: SupplierCaseState;
    readonly action: SupplierCaseAction;
    readonly facets: Readonly<Record<never, string>>;
    readonly effect: SupplierCaseEffect;
  };
}

export type RecordKind = keyof RecordNames;
