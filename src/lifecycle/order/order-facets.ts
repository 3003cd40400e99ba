import { allocationOf, cutBlocks } from '../../allocation/index';
import { type Situation, stagesOf, type Tender } from '../../facts/index';
import { sum } from '../../money/index';
import type { OrderConditionValues } from '../../vocabulary/index';
import { keptUnits } from './kept-units';

/** What can be told with a step of an order. */
export interface OrderInput {
  /** What has come in with a payment, in minor units. */
  readonly tenders?: readonly Tender[];
}

export interface OrderStanding {
  readonly situation: Situation;
}

export interface OrderRequest {
  readonly input: OrderInput;
}

export const paymentIs = ({ situation: { order } }: OrderStanding): OrderConditionValues['payment'] =>
  order.payment === 'cash_on_delivery' ? 'on_delivery' : 'prepaid';

/** What a command says has come in. */
export const tendersTold = ({ tenders = [] }: OrderInput): readonly Tender[] => tenders;

const amountOf = (tenders: readonly Tender[]) => sum(tenders.map(({ amount }) => amount));

/** Whether a payment covers what is due, goods and freight, together with what was paid before (ELG-29). */
export function paidIs({ situation }: OrderStanding, { input }: OrderRequest): OrderConditionValues['paid'] {
  const now = amountOf(tendersTold(input));
  if (now <= 0) return 'nothing';
  return amountOf(situation.order.tenders) + now >= dueOf(situation) ? 'in_full' : 'in_part';
}

/** Minor units: all that is to be paid for the order. */
export function dueOf(situation: Situation): number {
  const { blocks, freight } = allocationOf(situation);
  return sum(blocks.map(({ from, to, paid }) => paid * (to - from))) + freight.paid;
}

/**
 * How many of the order's parcels have left the warehouse; units in no parcel have not (ELG-25). Nobody waits for units
 * that no longer belong to the order (RUP-05).
 */
export function parcelsAre({ situation }: OrderStanding): OrderConditionValues['parcels'] {
  const stages = cutBlocks(stagesOf(situation.order), keptUnits(situation));
  const left = stages.filter(({ fulfilment }) => fulfilment !== 'unshipped').length;
  if (left === 0) return 'none_left';
  return left === stages.length ? 'all_left' : 'some_left';
}

export const unitsAre = ({ situation }: OrderStanding): OrderConditionValues['units'] =>
  keptUnits(situation).length === 0 ? 'all_gone' : 'some_kept';
