/** The policies that the situations of docs/examples hold snapshots of, by id and version, as the library makes them. */
export const examplePolicies = ({ definePolicy, standard }) =>
  new Map(
    [standard, definePolicy({ id: 'cash-first', version: 1, refund: { tenderOrder: 'cash_first' } })].map((policy) => [
      `${policy.id}@${policy.version}`,
      policy,
    ]),
  );
