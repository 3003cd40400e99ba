import { type Amount, multiplyByRate, multiplyDivide } from '../money/index';
import type { Policy } from '../policy/index';
import type { SaleFreight, SaleLine } from './sale';
import { feeBaseOf } from './service-fee';
import type { Standing } from './standing';
import type { Undone } from './undone';

/** What of a whole goes with a part of what it was taken of, rounded down, so that all of it goes with all (STL-06). */
export const partOf = (whole: Amount, part: Amount, of: Amount): Amount =>
  whole === 0 || part === 0 ? 0 : multiplyDivide(whole, Math.min(part, of), of).quotient;

/** What of a fee that would come back the platform keeps (STL-10). */
function retainedFee({ feeOnRefund, feeRounding }: Policy['settlement'], back: Amount): Amount {
  if (feeOnRefund.is === 'returned') return 0;
  const kept = multiplyByRate(back, feeOnRefund.share, feeRounding);
  return feeOnRefund.maximum === null ? kept : Math.min(kept, feeOnRefund.maximum);
}

/**
 * What stands of a line after so much of it was undone: each amount is reversed at its original rate, in proportion to its
 * own base, cumulatively, so that undoing all undoes it exactly (STL-06, STL-10). `freightBack` is what came back of the
 * freight in the base of the line's fee.
 */
export function lineAfter(line: SaleLine, undone: Undone, freightBack: Amount, { settlement }: Policy): Standing {
  const { paid, feeBase, serviceFee, feeTax, commission, channelFee, supplierPrice } = line;
  const back = partOf(serviceFee, feeBaseOf(settlement, undone.paid, undone) + freightBack, feeBase);
  const feeBack = back - retainedFee(settlement, back);
  return {
    platformSubsidy: line.platformSubsidy - undone.platformSubsidy,
    supplierSubsidy: line.supplierSubsidy - undone.supplierSubsidy,
    serviceFee: serviceFee - feeBack,
    feeTax: feeTax - partOf(feeTax, feeBack, serviceFee),
    commission: commission - partOf(commission, undone.paid, paid),
    channelFee: channelFee - partOf(channelFee, undone.paid, paid),
    supplierPrice: supplierPrice - partOf(supplierPrice, undone.suppliedUnits, line.line.quantity),
  };
}

/** What stands of freight after so much of it was refunded; what cost nothing is undone with the whole order (RFD-06). */
export function freightAfter(freight: SaleFreight, refunded: Amount, isAllUnshipped: boolean): Standing {
  const { paid, platformSubsidy, supplierSubsidy, channelFee } = freight;
  const left = (whole: Amount): Amount => {
    if (paid === 0) return isAllUnshipped ? 0 : whole;
    return whole - partOf(whole, refunded, paid);
  };
  return {
    ...freight,
    platformSubsidy: left(platformSubsidy),
    supplierSubsidy: left(supplierSubsidy),
    channelFee: left(channelFee),
  };
}
