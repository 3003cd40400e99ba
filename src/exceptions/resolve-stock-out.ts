import { cutBlocks } from '../allocation/index';
import { type Decision, type Reason, reason } from '../decision/index';
import { intersectRanges, mergeRanges, type Situation, stagesOf, type UnitRange } from '../facts/index';
import { keptUnits } from '../lifecycle/index';
import { malformed } from '../vocabulary/index';
import { cancelUnits } from './cancel-units';
import { holdUnits } from './hold-units';
import { sendSubstitutes } from './send-substitutes';
import type { StockOut, StockOutQuery } from './stock-out';
import { swapUnits } from './swap-units';

/**
 * The ways out when units that are still to be sent are out of stock. Of goods: they are canceled, or held and sent once they
 * are there, or swapped for goods of equal price in a new order. Of gifts and parts of bundles: the warehouse agrees on a substitute with
 * the buyer and sends it. Each with who decides, who carries it out, what it costs in minor units, and the commands the caller
 * issues once the buyer has chosen; or every reason why it is not open. Denied as a whole where none of the units is still to be sent. It
 * changes nothing.
 *
 * @throws {@link AfterSaleError} `facts_incoherent` where no allocation is stored and the order's facts do not fit
 *
 * @remarks Rules EXC-01, EXC-02, ELG-18, FRT-06.
 *
 * @example
 * ```ts
 * import { resolveStockOut, standard } from 'aftersale';
 * const order = {
 *   id: 'o1', currency: 'CNY', status: 'awaiting_shipment', payment: 'prepaid', placedAt: 0, paidAt: 0,
 *   lines: [{ id: 'a', category: 'tea', quantity: 2, unitPrice: 1000 }],
 *   parcels: [], discounts: [], tenders: [{ id: 't', kind: 'cash', amount: 2000 }],
 * } as const;
 * const answer = resolveStockOut({ order, cases: [], policy: standard, now: 60_000, version: 1 }, {
 *   id: 'k1', caseId: 'c1', units: [{ lineId: 'a', from: 1, to: 2 }],
 *   swaps: [{ lineId: 'a', sku: 'green-tea', unitPrice: 1200 }],
 * });
 * const options = answer.outcome === 'deny' ? [] : (answer.value.goods?.options ?? []);
 * options.map(({ option, decision }) => `${option}: ${decision.outcome}`); // => ['cancel: allow', 'hold: allow', 'swap: deny']
 * options[0]?.decision.outcome === 'allow' && options[0].decision.value.refund; // => 1000
 * ```
 */
export function resolveStockOut(situation: Situation, query: StockOutQuery): Decision<StockOut> {
  try {
    const { order } = situation;
    const short = waitingUnits(situation, query.units);
    const refusal = refusalOf(situation, short);
    if (refusal !== null) return { outcome: 'deny', reasons: [refusal] };
    const follows = new Set(order.lines.filter((line) => line.follows !== undefined).map(({ id }) => id));
    const goods = short.filter(({ lineId }) => !follows.has(lineId));
    const companions = short.filter(({ lineId }) => follows.has(lineId));
    const value: StockOut = {
      goods:
        goods.length === 0
          ? null
          : {
              units: goods,
              options: [
                cancelUnits(situation, query, goods),
                holdUnits(query, goods),
                swapUnits(situation, query, goods),
              ],
            },
      companions: companions.length === 0 ? null : { units: companions, options: [sendSubstitutes(query, companions)] },
    };
    return { outcome: 'allow', value, notes: [] };
  } catch (error) {
    throw malformed(error);
  }
}

/** The units that are still to be sent, among those named. */
function waitingUnits(situation: Situation, named: readonly UnitRange[]): UnitRange[] {
  const kept = intersectRanges(keptUnits(situation), named);
  return mergeRanges(cutBlocks(stagesOf(situation.order), kept).filter(({ fulfilment }) => fulfilment === 'unshipped'));
}

function refusalOf({ order: { status } }: Situation, short: readonly UnitRange[]): Reason | null {
  if (status === 'awaiting_payment') return reason('EXC-02', 'payment_awaited', { until: null });
  return status === 'closed' || short.length === 0 ? reason('EXC-02', 'nothing_to_ship', { status }) : null;
}
