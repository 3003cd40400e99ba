import { reason } from '../decision/index';
import { type Amount, sum } from '../money/index';
import type { Policy } from '../policy/index';
import type { Actor } from '../vocabulary/index';
import { isAgreedWithoutReturn } from './agreed-without-return';
import { agreedBeyondTable } from './compensation';
import type { Contributor } from './contribution';
import { grantedBy } from './order-cap';
import type { RefundContext } from './refund-context';

/** They answer for their own money; everybody else grants within a limit, or nothing (RFD-08). */
const UNLIMITED_ACTORS: readonly Actor[] = ['merchant', 'platform'];

/** What an agent may decide alone of a price is limited (RFD-09). */
const agreedGoods = (context: RefundContext): Amount => (isAgreedWithoutReturn(context) ? grantedBy(context.goods) : 0);

const grantedNow = (context: RefundContext): Amount =>
  sum((context.request.adjustments ?? []).map(({ amount }) => amount)) +
  agreedBeyondTable(context) +
  agreedGoods(context);

const grantedEarlier = ({ pastEntries, request }: RefundContext): Amount =>
  sum(pastEntries.filter(({ by }) => by === request.actor).map(({ amount }) => amount));

const limitOf = ({ refund }: Policy, actor: Actor) => refund.authorityLimits.find((row) => row.actor === actor);

/** The first whose limit covers the amount; limits ascend in the order of asking. */
const approverOf = ({ refund }: Policy, amount: Amount): Actor | null =>
  refund.authorityLimits.find(({ limit }) => limit === null || amount <= limit)?.actor ?? null;

/**
 * What one actor grants on an order adds up; above his limit it is not refused but goes to the next approver (RFD-08).
 */
export const withinAuthority: Contributor = (context) => {
  const { request, policy } = context;
  const { actor } = request;
  const requested = grantedNow(context);
  if (requested === 0 || UNLIMITED_ACTORS.includes(actor)) return null;
  const row = limitOf(policy, actor);
  if (row === undefined) {
    const isAdjusted = (request.adjustments ?? []).length > 0;
    return isAdjusted ? { denials: [reason('RFD-08', 'actor_cannot_grant', { actor })] } : null;
  }
  const used = grantedEarlier(context);
  const { limit } = row;
  if (limit === null || used + requested <= limit) return null;
  const approver = approverOf(policy, used + requested);
  return { reviews: [reason('RFD-08', 'above_authority', { actor, limit, used, requested, approver })] };
};
