import type { AfterSaleCase } from '../facts/index';
import { firstAnswer, owesAnswer } from '../lifecycle/index';
import type { Policy } from '../policy/index';
import { HOUR, MINUTE } from '../time/index';
import { type Actor, isInProgress, type ServiceLevelName } from '../vocabulary/index';
import type { Inquiry } from './inquiry';
import { pathOf } from './path-of';
import { isSuperior, superiorOf } from './superior';
import { staysIn, until, type Wait } from './wait';

/** A case with all that its levels are measured by. */
export interface Served {
  readonly claim: AfterSaleCase;
  /** The policy the case was opened under. */
  readonly policy: Policy;
  readonly inquiries: readonly Inquiry[];
}

/** One level: who is waited for, from when to when, and how long that may take in milliseconds of running time (SLA-02). */
export interface LevelRow {
  readonly level: ServiceLevelName;
  readonly waitsFor: (served: Served) => Actor;
  readonly limit: (policy: Policy) => number;
  readonly waits: (served: Served) => readonly Wait[];
}

const asked = (who: Inquiry['asked'], { inquiries }: Served): Wait[] =>
  inquiries
    .filter((inquiry) => inquiry.asked === who)
    .map(({ askedAt, answeredAt }) => ({ from: askedAt, to: answeredAt ?? null }));

/** Until a buyer's application is answered; one that ends before needs no answer any more. */
const responses = ({ claim }: Served): Wait[] => {
  if (!owesAnswer(claim)) return [];
  const ended = isInProgress(claim.state) ? null : claim.enteredAt;
  return [{ from: claim.appliedAt, to: firstAnswer(claim)?.at ?? ended }];
};

const DECIDED = ['confirm_refund', 'refuse_refund'] as const;

/** A refund that waits for whoever is above the agent (RFD-08). */
const approvals = ({ claim, policy }: Served): Wait[] =>
  isSuperior(claim, policy)
    ? (['awaiting_refund', 'awaiting_payment_registration'] as const)
        .flatMap((state) => staysIn(claim, state))
        .map((stay) => until(stay, DECIDED))
    : [];

/** Returned goods, from when they were signed for until they are inspected (LIF-21). */
const inspections = ({ claim }: Served): Wait[] =>
  staysIn(claim, 'awaiting_inspection').flatMap(({ steps, to }) => {
    const signed = steps.find(
      ({ action, input }) =>
        action === 'sign_return' || (action === 'track_return' && input?.['carriage'] === 'delivered'),
    );
    return signed === undefined ? [] : [{ from: signed.at, to }];
  });

/** Every level, in the order of a report (SLA-02). */
export const LEVEL_ROWS: readonly LevelRow[] = [
  {
    level: 'first_response',
    waitsFor: () => 'agent',
    limit: ({ service }) => service.firstResponseMinutes * MINUTE,
    waits: responses,
  },
  {
    level: 'carrier_query',
    waitsFor: () => 'carrier',
    limit: ({ service }) => service.carrierAnswer * HOUR,
    waits: (served) => asked('carrier', served),
  },
  {
    level: 'recall_answer',
    waitsFor: () => 'carrier',
    limit: ({ service }) => service.recallAnswer * HOUR,
    waits: ({ claim }) => staysIn(claim, 'recalling'),
  },
  {
    level: 'warehouse_question',
    waitsFor: () => 'warehouse',
    limit: ({ service }) => service.warehouseAnswer * HOUR,
    waits: (served) => [...staysIn(served.claim, 'intercepting'), ...asked('warehouse', served)],
  },
  {
    level: 'supervisor_answer',
    waitsFor: ({ claim }) => superiorOf(claim),
    limit: ({ service }) => service.supervisorAnswer * HOUR,
    waits: (served) => [...(pathOf(served.claim) === 3 ? [] : approvals(served)), ...asked('supervisor', served)],
  },
  {
    level: 'over_limit_refund',
    waitsFor: ({ claim }) => superiorOf(claim),
    limit: ({ service }) => service.overLimitAnswer * HOUR,
    waits: (served) => (pathOf(served.claim) === 3 ? approvals(served) : []),
  },
  {
    level: 'inspection',
    waitsFor: () => 'inspector',
    limit: ({ service }) =>
      (service.inspectedBy === 'internal' ? service.internalInspection : service.externalInspection) * HOUR,
    waits: inspections,
  },
  {
    level: 'tracking_number',
    waitsFor: () => 'buyer',
    limit: ({ service }) => service.trackingIncentive * HOUR,
    waits: ({ claim }) => staysIn(claim, 'awaiting_return'),
  },
];
