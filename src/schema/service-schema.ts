import * as v from 'valibot';
import type { RefundPath, ServiceQuery, ServiceReport, ShipmentUrging, UrgingQuery } from '../service/index';
import {
  ACTORS,
  CLAIM_REASON_NAMES,
  LEVEL_STATES,
  PATH_STEP_STATES,
  PATH_STEPS,
  REFUND_PATHS,
  SERVICE_LEVELS,
  URGING_STEPS,
} from '../vocabulary/index';
import { reasonSchema } from './reason-schema';
import { row } from './row';
import { sameAs } from './same-as';
import { unitRangeEntries } from './unit-range';
import { amount, count, flag, id, instant, list, nonEmpty, nullable, optional, ruleId, word } from './values';

const path = v.picklist(REFUND_PATHS, 'not_one_of');
const units = list(row(unitRangeEntries));

/**
 * The shape of a question about the service levels of a case; instants are epoch ms.
 *
 * @example
 * ```ts
 * import { serviceQuerySchema } from 'aftersale/schema';
 * import { is } from 'valibot';
 * is(serviceQuerySchema, { caseId: 'c1', inquiries: [{ asked: 'carrier', askedAt: 0 }] }); // => true
 * ```
 */
export const serviceQuerySchema = sameAs<ServiceQuery>()(
  row({
    caseId: id,
    inquiries: optional(
      list(
        row({
          asked: word(['carrier', 'warehouse', 'supervisor']),
          askedAt: instant,
          answeredAt: optional(instant),
        }),
      ),
    ),
  }),
);

/**
 * The shape of a case against its service levels; instants are epoch ms, durations milliseconds of running time.
 *
 * @example
 * ```ts
 * import { serviceReportSchema } from 'aftersale/schema';
 * import { is } from 'valibot';
 * is(serviceReportSchema, { caseId: 'c1', path: 5, levels: [] }); // => false
 * ```
 */
export const serviceReportSchema = sameAs<ServiceReport>()(
  row({
    caseId: id,
    path: nullable(path),
    levels: list(
      row({
        level: word(SERVICE_LEVELS),
        rule: ruleId,
        waitsFor: word(ACTORS),
        from: instant,
        until: instant,
        endedAt: nullable(instant),
        state: word(LEVEL_STATES),
        timeLeft: count,
        lateBy: count,
      }),
    ),
  }),
);

/**
 * The shape of a refund path; amounts are in minor units.
 *
 * @example
 * ```ts
 * import { refundPathSchema } from 'aftersale/schema';
 * import { is } from 'valibot';
 * is(refundPathSchema, { caseId: 'c1', path: 1, steps: [], compensation: null }); // => true
 * ```
 */
export const refundPathSchema = sameAs<RefundPath>()(
  row({
    caseId: id,
    path,
    steps: list(
      row({
        step: word(PATH_STEPS),
        rule: ruleId,
        by: word(ACTORS),
        within: nullable(count),
        state: word(PATH_STEP_STATES),
      }),
    ),
    compensation: nullable(row({ first: flag, reason: word(CLAIM_REASON_NAMES), amount })),
  }),
);

/**
 * The shape of a question about urging shipment; instants are epoch ms.
 *
 * @example
 * ```ts
 * import { urgingQuerySchema } from 'aftersale/schema';
 * import { is } from 'valibot';
 * is(urgingQuerySchema, { promisedUntil: 'soon' }); // => false
 * ```
 */
export const urgingQuerySchema = sameAs<UrgingQuery>()(
  row({ lines: optional(units), promisedUntil: optional(instant) }),
);

/**
 * The shape of what urging shipment leads to; amounts are in minor units, instants epoch ms.
 *
 * @example
 * ```ts
 * import { shipmentUrgingSchema } from 'aftersale/schema';
 * import { is } from 'valibot';
 * is(shipmentUrgingSchema, { units: [], steps: [] }); // => false
 * ```
 */
export const shipmentUrgingSchema = sameAs<ShipmentUrging>()(
  row({
    units,
    promisedUntil: instant,
    lateBy: count,
    steps: nonEmpty(word(URGING_STEPS)),
    gift: nullable(amount),
    causes: list(reasonSchema),
  }),
);
