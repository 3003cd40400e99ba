import type { definePolicy, Policy, standard } from 'aftersale/policy';

/** The policies that the situations of docs/examples hold snapshots of, by id and version, as the library makes them. */
export function examplePolicies(library: {
  readonly definePolicy: typeof definePolicy;
  readonly standard: typeof standard;
}): ReadonlyMap<string, Policy>;
