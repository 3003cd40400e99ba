const total = (amounts) => amounts.reduce((sum, amount) => sum + BigInt(amount), 0n);
const least = (one, other) => (one < other ? one : other);
const amountsOf = (items) => items.map(({ amount }) => amount);
const isSame = (one, other) => total(one) === total(other);

/** What the units of some blocks come to, by one of their amounts. */
const overUnits = (blocks, name) =>
  blocks.reduce((sum, block) => sum + BigInt(block[name]) * BigInt(block.to - block.from), 0n);

const sharesOverUnits = (blocks, names) =>
  blocks.reduce((sum, block) => sum + total(amountsOf(block[names])) * BigInt(block.to - block.from), 0n);

function quoteAddsUp({ entries, total: whole, byLine, byTender, transfer = 0, byBearer, grants, cap }) {
  return (
    isSame(amountsOf(entries), [whole]) &&
    isSame([...amountsOf(byTender), transfer], [whole]) &&
    whole >= 0 &&
    cap.order.refunded >= 0 &&
    byLine.every(({ lineId, amount }) =>
      isSame(
        entries.filter((entry) => entry.lineId === lineId).map((entry) => entry.amount),
        [amount],
      ),
    ) &&
    byBearer.every(({ amount }) => Number.isSafeInteger(amount)) &&
    grants.every(({ from, to, each }) => from < to && each >= 0)
  );
}

function settlementAddsUp({ entries, amount, settledBefore, payable, recoverable }) {
  const merchants = entries.filter(({ party }) => party === 'merchant');
  return (
    isSame(amountsOf(entries), [0]) &&
    isSame(amountsOf(merchants), [amount]) &&
    payable >= 0 &&
    recoverable >= 0 &&
    isSame([settledBefore, payable], [amount, recoverable])
  );
}

function allocationAddsUp({ blocks, freight }) {
  const parts = [...blocks, { ...freight, from: 0, to: 1 }];
  return (
    overUnits(parts, 'list') === overUnits(parts, 'paid') + sharesOverUnits(parts, 'discounts') - added(parts) &&
    overUnits(parts, 'paid') >= sharesOverUnits(parts, 'tenders')
  );
}

/** Taxes that come on top of prices are paid beside them. */
const added = (parts) =>
  sharesOverUnits(
    parts.map((part) => ({ ...part, taxes: part.taxes.filter(({ included }) => !included) })),
    'taxes',
  );

const statementAddsUp = ({ currencies }) =>
  currencies.every(({ rows }) =>
    isSame(
      rows.map(({ received }) => received),
      rows.map(({ paid }) => paid),
    ),
  );

/** Whether what was merged had sums at all. */
function areStatements(statements) {
  try {
    return [...statements].every(statementAddsUp);
  } catch {
    return false;
  }
}

/** Of an answer with sums in it, by the function that gave it: whether they are the sums of their parts. */
export const SUMS = {
  sum: (answer, [amounts]) => isSame([answer], [...amounts]),
  apportion: (answer, [whole]) => isSame(answer, [whole]),
  apportionPart: (answer, [amount, parts]) => total(answer) === least(BigInt(amount), total(parts)),
  nestedShares: (answer, [whole]) => isSame(answer, [whole]),
  controlledRounding: (answer, [rows, columns]) =>
    rows.every((row, index) => isSame(answer[index], [row])) &&
    columns.every((column, index) =>
      isSame(
        answer.map((cells) => cells[index]),
        [column],
      ),
    ),
  quoteRefund: ({ value }) => value === undefined || quoteAddsUp(value),
  settleOrder: settlementAddsUp,
  allocateOrder: allocationAddsUp,
  splitPayment: (answer, [{ tenders }]) =>
    isSame(
      answer.flatMap((each) => amountsOf(each.tenders)),
      amountsOf(tenders),
    ),
  settlePeriod: statementAddsUp,
  mergeStatements: (answer, [statements]) => !areStatements(statements) || statementAddsUp(answer),
  coverClaims: ({ claims, shortfall, left }, [, { balance, deposit }]) =>
    isSame(
      claims.map((claim) => claim.shortfall),
      [shortfall],
    ) &&
    claims.every((claim) => isSame([claim.fromBalance, claim.fromDeposit, claim.shortfall], [claim.amount])) &&
    isSame([left.balance, ...claims.map((claim) => claim.fromBalance)], [balance]) &&
    isSame([left.deposit, ...claims.map((claim) => claim.fromDeposit)], [deposit]),
};
