import type { Amount } from '../money/index';
import type { Policy } from '../policy/index';
import type { Instant } from '../time/index';
import type { AfterSaleCase } from './after-sale-case';
import type { Allocation } from './allocation';
import type { Order, Tender } from './order';

/** One payment for several orders 合并支付 (RFD-16). */
export interface Payment {
  readonly id: string;
  readonly tenders: readonly Tender[];
  readonly orderIds: readonly string[];
}

/** The sibling orders of a merged payment, or of a coupon used across shops. */
export interface Group {
  /** The other orders; never the situation's own. */
  readonly orders: readonly Order[];
  /** The cases of the other orders. */
  readonly cases: readonly AfterSaleCase[];
  readonly payments?: readonly Payment[];
}

/** What the merchant has received for an order so far, as the caller stored it when the money moved (STL-05). */
export interface Settled {
  readonly at: Instant;
  /** Minor units in all, what was recovered since taken off; below zero where more was recovered than paid out. */
  readonly amount: Amount;
  /** The keys of the refunds that are counted in it. */
  readonly refunds: readonly string[];
}

/** All that every question is asked of: facts, policy and moment, in plain JSON. */
export interface Situation {
  readonly order: Order;
  /** All cases of the order, ended ones included. */
  readonly cases: readonly AfterSaleCase[];
  /** The policy in force when the order was placed. */
  readonly policy: Policy;
  /** Other policies that cases were opened under, such as an older version; deadlines follow the case's own (DLN-07). */
  readonly policies?: readonly Policy[];
  readonly now: Instant;
  /** The version of order and cases together; an answer that changes something says which one it expects (LIF-32). */
  readonly version: number;
  /** The order's shares as stored when it was paid; computed where absent. */
  readonly allocation?: Allocation;
  readonly group?: Group;
  /** Absent until the order has been settled with its merchant. */
  readonly settled?: Settled;
}
