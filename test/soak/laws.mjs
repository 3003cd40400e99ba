import * as aftersale from 'aftersale';

const sumOf = (amounts) => amounts.reduce((sum, amount) => sum + amount, 0);
const amountsOf = (items) => sumOf(items.map(({ amount }) => amount));

/** Cases in progress never hold a unit together (ELG-08). */
function sharedUnits(cases) {
  const open = cases.filter(({ state }) => aftersale.isInProgress(state));
  return open.flatMap((one, index) =>
    open
      .slice(index + 1)
      .filter((other) => aftersale.overlaps(one.claims, other.claims))
      .map((other) => `${one.id} and ${other.id} hold a unit together`),
  );
}

/** No unit is granted more than was paid for it (RFD-05). */
const overGranted = (cases, blocks) =>
  aftersale
    .withGrants(blocks, cases)
    .filter(({ granted, paid }) => granted > paid)
    .map(({ lineId, from, granted, paid }) => `${lineId}#${from} is granted ${granted} of ${paid}`);

/** Nor do refunds that were paid, or are to be, give back more of it, however the cases' units were divided since. */
function overRefunded(refunds, blocks) {
  const grants = refunds.filter(({ state }) => state !== 'closed').flatMap(aftersale.grantsOf);
  return aftersale
    .withGrants(blocks, [{ state: 'succeeded', grants }])
    .filter(({ granted, paid }) => granted > paid)
    .map(({ lineId, from, granted, paid }) => `${lineId}#${from} is refunded ${granted} of ${paid}`);
}

/** Entries sum to their refund, and so does what it takes from each tender, with its transfer. */
const unevenRefunds = (refunds) =>
  refunds
    .filter(({ total, entries, tenders, transfer = 0 }) => {
      return amountsOf(entries) !== total || amountsOf(tenders) + transfer !== total;
    })
    .map(({ key }) => `${key} does not sum to its total`);

/** No tender gives back more than was paid with it. */
function overdrawn({ tenders }, refunds) {
  const shares = refunds.filter(({ state }) => state !== 'closed').flatMap((refund) => refund.tenders);
  return tenders
    .filter(({ id, amount }) => amountsOf(shares.filter(({ tenderId }) => tenderId === id)) > amount)
    .map(({ id }) => `${id} gives back more than was paid with it`);
}

/** A case that has ended has nothing left to pay, so that what it did not pay may go to another (RFD-05). */
const unstopped = (cases) =>
  cases
    .filter(({ state }) => !aftersale.isInProgress(state))
    .flatMap(({ refunds }) => refunds.filter(({ state }) => state !== 'succeeded' && state !== 'closed'))
    .map(({ key }) => `${key} is under way after its case has ended`);

/** What all parties receive and pay sums to zero, and the merchant's part is what he is said to get (STL-07). */
function unsettled(situation) {
  const { entries, amount } = aftersale.settleOrder(situation);
  const merchants = entries.filter(({ party }) => party === 'merchant');
  return [
    ...(amountsOf(entries) === 0 ? [] : ['what the parties get and pay does not sum to zero']),
    ...(amountsOf(merchants) === amount ? [] : ['the merchant gets something else than his entries say']),
  ];
}

/** What holds of every situation, by facts that are at hand; asked at each step. */
export function faultsOfSituation(situation, blocks) {
  const { order, cases } = situation;
  const live = cases.filter(({ state }) => aftersale.isLive(state));
  const refunds = live.flatMap((one) => one.refunds);
  return [
    ...sharedUnits(cases),
    ...overGranted(cases, blocks),
    ...overRefunded(refunds, blocks),
    ...unevenRefunds(refunds),
    ...overdrawn(order, refunds),
    ...unstopped(cases),
    ...unsettled(situation),
  ];
}

const text = (value) => JSON.stringify(value);

/** A step that was allowed: one version higher, as its events tell it, and nothing at all when it is said again. */
export function faultsOfStep(before, answer, again) {
  const { case: after, events, opened } = answer.value;
  const known = before.cases.find(({ id }) => id === after.id) ?? aftersale.initialState;
  const own = events.filter(({ caseId }) => caseId === after.id);
  const isReplay = again.outcome === 'allow' && again.value.replay && again.value.events.length === 0;
  return [
    ...(after.version === (known?.version ?? 0) + 1 ? [] : ['a version does not grow by one']),
    ...(text(own.reduce(aftersale.evolve, known)) === text(after) ? [] : ['the events tell another case']),
    ...(opened.every(({ splitFrom }) => splitFrom !== undefined) ? [] : ['a case was split off from nowhere']),
    ...(isReplay ? [] : ['a command that is said again does something']),
  ];
}

/** What the bank is told under a key never changes (RFD-13). */
export function faultsOfPayments(ordered, effects) {
  const faults = [];
  for (const { effect, refundKey, total } of effects) {
    if (effect !== 'send_payment' && effect !== 'request_manual_payment') continue;
    const before = ordered.get(refundKey);
    if (before !== undefined && before !== total) faults.push(`${refundKey}: ${before} became ${total}`);
    ordered.set(refundKey, total);
  }
  return faults;
}

/** What takes longer to tell: coherent facts, whole answers that are data, and that nothing depends on who asks. */
export function dearFaults(situation) {
  const { policy, ...facts } = situation;
  const told = text(facts);
  const answers = [
    aftersale.rollUpOrder(situation),
    aftersale.checkEligibility(situation, { actor: 'buyer' }),
    aftersale.settlePeriod([situation]),
  ];
  const copy = { ...JSON.parse(told), policy };
  return [
    ...aftersale.checkFacts(situation).map(({ code }) => `the facts are incoherent: ${code}`),
    ...(text(facts) === told ? [] : ['a question changed the situation']),
    ...(text(aftersale.rollUpOrder(copy)) === text(answers[0])
      ? []
      : ['a copy of the situation rolls up to something else']),
    ...(text(JSON.parse(text(answers))) === text(answers) ? [] : ['an answer is no data']),
  ];
}
