import type { AfterSaleCase, HistoryEntry } from '../facts/index';

/** Whether a buyer applied, who is owed a response; a case split off another goes on with that one's. */
export const owesResponse = ({ appliedBy, splitFrom }: AfterSaleCase): boolean =>
  appliedBy === 'buyer' && splitFrom === undefined;

/** The first step that answers the buyer's application: anything but his own steps and silence; undefined where none has yet. */
export const firstAnswer = ({ history }: AfterSaleCase): HistoryEntry | undefined =>
  history.find(({ actor, action }) => actor !== 'buyer' && action !== 'time_out');
