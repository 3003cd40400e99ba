import {
  CASE_LIFECYCLE,
  type Lifecycle,
  type LifecycleTerms,
  ORDER_LIFECYCLE,
  REFUND_ORDER_LIFECYCLE,
  REPLACEMENT_LIFECYCLE,
  RETURN_ORDER_LIFECYCLE,
  SUPPLIER_CASE_LIFECYCLE,
} from '../../lifecycle/index';

/** A lifecycle whose names are open and whose facets are never asked: enough to draw it and to verify it. */
export type AnyLifecycle = Lifecycle<LifecycleTerms, never, never>;

const LIFECYCLES = [
  CASE_LIFECYCLE,
  ORDER_LIFECYCLE,
  REFUND_ORDER_LIFECYCLE,
  RETURN_ORDER_LIFECYCLE,
  REPLACEMENT_LIFECYCLE,
  SUPPLIER_CASE_LIFECYCLE,
];

/** The lifecycles of the library, by the names they are asked for. */
export const BUILT_IN: ReadonlyMap<string, AnyLifecycle> = new Map(
  // Facets that take some names only stand in the way of open ones; nothing here asks a facet.
  LIFECYCLES.map((lifecycle) => [lifecycle.name.replaceAll('_', '-'), lifecycle as unknown as AnyLifecycle]),
);
