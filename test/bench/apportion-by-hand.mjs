/**
 * Largest remainder as somebody would write it by hand for amounts that are known to be small and weights known to be good:
 * nothing is checked, and products past 2⁵³ go wrong. Ties go to the earlier line, as in `apportion`.
 *
 * @param {number} total
 * @param {readonly number[]} weights
 */
export function apportionByHand(total, weights) {
  let sum = 0;
  for (const weight of weights) sum += weight;
  const shares = [];
  const remainders = [];
  let left = total;
  for (const weight of weights) {
    const product = total * weight;
    const remainder = product % sum;
    const share = (product - remainder) / sum;
    shares.push(share);
    remainders.push(remainder);
    left -= share;
  }
  for (; left > 0; left -= 1) {
    let largest = 0;
    for (let line = 1; line < remainders.length; line += 1) if (remainders[line] > remainders[largest]) largest = line;
    shares[largest] += 1;
    remainders[largest] = -1;
  }
  return shares;
}
