import type { Labels } from '../../messages/index';
import type { SettlementKind } from '../../settlement/index';

/** The words of both: what refunds move, and what is settled beside it. */
export const kindText = ({ entryKind, settlementKind }: Labels, kind: SettlementKind): string =>
  ({ ...entryKind, ...settlementKind })[kind];
