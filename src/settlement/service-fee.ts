import type { Order, OrderLine } from '../facts/index';
import { type Amount, multiplyByRate } from '../money/index';
import type { Policy, ServiceFee } from '../policy/index';
import type { Subsidies } from './standing';

type Knobs = Policy['settlement'];

const withSubsidies = (paid: Amount, { platformSubsidy, supplierSubsidy }: Subsidies): Amount =>
  paid + platformSubsidy + supplierSubsidy;

/** What a fee is a share of: what was paid, and what others paid of the discounts (STL-02). */
const BASES: Readonly<Record<Knobs['feeBase'], (paid: Amount, subsidies: Subsidies) => Amount>> = {
  goods_paid_plus_subsidy: withSubsidies,
  goods_paid: (paid) => paid,
  with_freight: withSubsidies,
};

/** What goods, or freight, are of a fee's base; minor units (STL-02). */
export const feeBaseOf = ({ feeBase }: Knobs, paid: Amount, subsidies: Subsidies): Amount =>
  BASES[feeBase](paid, subsidies);

/** The row of the policy's table for a line: the first that fits, if any (STL-02). */
const feeRow = ({ serviceFees }: Knobs, { platform }: Order, { category }: OrderLine): ServiceFee | undefined =>
  serviceFees.find(
    (row) =>
      (row.platform === null || row.platform === platform) && (row.category === null || row.category === category),
  );

/** The platform's service fee for a line, at its rate and within its maximum; minor units (STL-02). */
export function serviceFee(knobs: Knobs, order: Order, line: OrderLine, base: Amount): Amount {
  const row = feeRow(knobs, order, line);
  if (row === undefined) return 0;
  const fee = multiplyByRate(base, row.rate, knobs.feeRounding);
  return row.maximum === null ? fee : Math.min(fee, row.maximum);
}
