import type { Contributor } from './contribution';

/** What a person grants beyond the rules; the computed amount stays visible beside it (RFD-07). */
export const goodwill: Contributor = ({ request: { adjustments, actor: by } }) =>
  adjustments === undefined
    ? null
    : { owed: adjustments.map(({ kind, amount, bearer }) => ({ kind, rule: 'RFD-07', amount, bearer, by })) };
