/** A command that somebody might send to a record of the merchant's own. */
const commandTo = (record, action, input = {}) => ({
  id: 'k1',
  version: record.version,
  actor: 'system',
  action,
  input,
});

const recordOf = (state, more) => ({ id: 'record', state, version: 1, enteredAt: 0, history: [], ...more });

const RULES = [
  { rule: 'ELG-07', finds: 'denials', code: 'order_is_closed', tell: (status) => status === 'closed' && {} },
];

/** Asks for what has to do with money and time alone. */
function askOfNumbers(ask, { order, policy, now }) {
  const { timeZone } = policy;
  const { currency, lines } = order;
  const prices = lines.map(({ unitPrice }) => unitPrice);
  const total = ask.sum(prices);
  for (const asked of ['isAmount', 'isNonNegativeAmount', 'assertAmount', 'isInstant', 'assertInstant'])
    ask[asked](total);
  ask.isCurrency(currency);
  ask.exponentOf(currency);
  ask.fromDecimalText(ask.toDecimalText(total, currency), currency);
  const parts = ask.apportion(1000, prices, {
    remainder: 'largest_remainder',
    caps: prices.map((price) => price + 1000),
  });
  ask.apportion(-999, prices);
  ask.apportionPart(100, parts, 'last_line');
  ask.nestedShares(7, prices);
  ask.multiplyByRate(total, '0.05', 'half_up');
  ask.includedPart(total, '0.13', 'half_even', ['0.01']);
  ask.multiplyDivide(total, 3, 7);
  ask.isRate('0.05');
  ask.assertRate('0.05');
  ask.controlledRounding([3, total, 7], [total, 10]);
  const calendar = { weekend: [6, 7], holidays: ['2026-10-01'], workdays: ['2026-10-10'] };
  ask.assertBusinessCalendar(calendar);
  ask.addBusinessDays(now, 3, calendar, timeZone);
  ask.cycleOf(now, 'week', timeZone);
  const date = new Date(now);
  ask.isDate(date);
  ask.fromDate(date);
  ask.fromIsoText('2026-11-23T08:00:00+08:00');
  const day = ask.localDateOf(now, timeZone);
  ask.isLocalDate(day);
  ask.startOfLocalDate(day, timeZone);
  ask.nextMidnight(now, timeZone);
  ask.offsetAt(now, timeZone);
  ask.isTimeZone(timeZone);
  ask.assertTimeZone(timeZone);
  const pauses = [
    { from: now, to: now + 5 },
    { from: now + 9, to: now + 20 },
  ];
  ask.assertPauses(pauses);
  ask.normalisePauses(pauses);
  ask.runningTimeBetween(now, ask.addRunningTime(now, 100, pauses) ?? now, pauses);
  ask.isOpenAt(ask.closesAt(now, { days: 7, starts: 'next_midnight' }, timeZone), now);
}

/** Asks about units, shares and what is found of them. */
function askOfUnits(ask, situation) {
  const { order, policy, cases } = situation;
  const [discount = { id: 'd', on: 'goods', amount: 0 }] = order.discounts;
  const allocation = ask.allocateOrder(order, policy);
  ask.allocationOf(situation);
  ask.discountedLines(order, 'largest_remainder');
  ask.splitPayment({ id: 'p', orderIds: [order.id], tenders: order.tenders }, [order], policy);
  const blocks = ask.goodsBlocks(situation) ?? ask.computedBlocks(order, policy) ?? [];
  ask.computedBlocks(order, policy);
  ask.withGrants(blocks, cases, { exceptCaseId: 'c1' });
  ask.inScope(discount, blocks);
  ask.discountBasket(order, discount, blocks);
  if (allocation) ask.refundedUnits(allocation, cases);
  const claims = cases.flatMap((claim) => claim.claims);
  ask.cutBlocks(blocks, claims);
  ask.stagesOf(order);
  ask.keptUnits(situation);
  ask.byLine(blocks);
  ask.cutRanges(blocks, claims);
  ask.joinRanges(blocks, () => true);
  for (const asked of ['mergeRanges', 'countUnits']) ask[asked](claims);
  for (const asked of ['intersectRanges', 'subtractRanges', 'overlaps', 'withoutRanges']) ask[asked](blocks, claims);
  ask.fulfilmentOf('signed');
  const findings = ask.evaluateRules(RULES, order.status);
  ask.checksOf(RULES, [order.status]);
  ask.conclude(findings, () => 1);
  ask.verdictOf(findings);
  ask.joined([findings, findings]);
  ask.isNonEmpty(ask.distinct([ask.reason('ELG-07', 'order_is_closed', {})]));
  ask.isRuleId('ELG-07');
  ask.isStream([order]);
  ask.malformed(new TypeError('told'));
}

/** Asks what the merchant and the platform ask. */
function askOfTheShop(ask, situation, other) {
  const { order, policy, now } = situation;
  const line = order.lines[0];
  ask.checkFacts(situation);
  ask.checkPolicy(policy);
  ask.definePolicy({ id: 'own', version: 2, refund: { restockingRate: '0.1' } }, policy);
  ask.liabilityOfReason(policy, 'quality');
  ask.rollUpOrder(situation);
  ask.orderDeadline(situation);
  ask.transitionOrder(situation, {
    id: 'k',
    version: situation.version,
    actor: 'buyer',
    action: 'confirm_receipt',
    input: {},
  });
  const settlement = ask.settleOrder(situation);
  const statement = settlement && ask.statementOf(settlement, { from: 0, to: now });
  ask.settlePeriod([situation, situation], { period: { from: 0, to: now } });
  if (statement) ask.mergeStatements([statement, statement]);
  ask.coverClaims(
    settlement?.claims ?? [{ caseId: 'c', amount: 800 }],
    { balance: 500, deposit: 200 },
    'deposit_first',
  );
  const measures = ask.measure([situation], { perBuyer: true, traffic: { visits: 3, logins: 2 } });
  if (measures) ask.measureRates(ask.mergeMeasures(measures, measures), { digits: 4 });
  ask.screenOrder(situation, {
    blacklisted: true,
    parcels: 7,
    area: 'far away',
    costs: [{ lineId: line.id, unitCost: 5 }],
  });
  ask.urgeShipment(situation, { lines: [{ lineId: line.id, from: 0, to: 1 }] });
  const units = [{ lineId: line.id, from: 0, to: 1 }];
  ask.resolveStockOut(situation, {
    id: 'out',
    caseId: 'out',
    units,
    swaps: [{ lineId: line.id, sku: 's', unitPrice: 5 }],
  });
  const difference = ask.compareAnswers(policy, other, situation);
  ask.comparePolicies(policy, other, [situation]);
  const summary = ask.withOrder(ask.emptySummary(policy, other), difference ?? null);
  ask.mergeSummaries(summary, summary);
  ask.transitionRefundOrder(...record('processing', 'fail_refund', { total: 1000, approver: 'finance' }));
  ask.transitionReturnOrder(...record('in_transit', 'sign_return', { caseId: 'c', units }));
  ask.transitionReplacement(...record('created', 'ship', { caseId: 'c', units }, { trackingNumber: 't' }));
  ask.transitionSupplierCase(...record('reported', 'accept', { caseId: 'c', units, reason: 'quality' }));

  function record(state, action, more, input) {
    const stored = recordOf(state, more);
    return [stored, commandTo(stored, action, input), { policy, now }];
  }
}

/** Asks about one case, and sends its next command. */
function askOfCase(ask, situation, claim, command) {
  const { id: caseId } = claim;
  ask.nextDeadline(situation, { caseId });
  ask.availableActions(situation, { caseId, actor: 'buyer' });
  ask.refundPath(situation, { caseId });
  ask.serviceLevels(situation, { caseId, inquiries: [{ to: 'carrier', askedAt: 0, answeredAt: 5 }] });
  ask.policyOf(situation, claim);
  ask.refundRequestOf(claim);
  ask.owedCompensation(situation, claim);
  ask.firstAnswer(claim);
  ask.owesAnswer(claim);
  ask.isLive(claim.state);
  ask.isInProgress(claim.state);
  const answer = ask.transition(situation, command);
  ask.decide(command, situation);
  const patched = ask.transitionWithPatches(situation, command);
  if (patched?.value) ask.applyPatches(claim, patched.value.patches);
  if (answer?.value) {
    ask.afterStep(situation, answer.value);
    for (const event of answer.value.events) ask.evolve(event.event === 'applied' ? null : claim, event);
  }
  const { caseVersion, situationVersion, ...told } = command;
  ask.applyBatch([situation], { ...told, on: [{ caseId, caseVersion, situationVersion }] });
}

/** Asks what a buyer asks, and has it told in words. */
function askOfBuyer(ask, situation, query, request) {
  const { order, policy } = situation;
  const { currency } = order;
  const reader = { language: 'en', currency, timeZone: policy.timeZone, titleOf: (lineId) => lineId };
  const types = ask.checkEligibility(situation, query) ?? [];
  const type = ask.checkType(situation, 'return_refund', { ...query, explain: true });
  for (const reason of [...types, ...(type ? [type] : [])].flatMap(({ reasons }) => reasons).slice(0, 3)) {
    ask.explainReason(reason, reader);
  }
  ask.applyForAfterSale(situation, { id: 'k', situationVersion: situation.version, ...request });
  const quoted = ask.quoteRefund(situation, request)?.value;
  if (quoted) {
    for (const asked of ['quoteLines', 'quoteSummary']) ask[asked](quoted, order, { ...reader, language: 'zh-CN' });
    ask.quoteTable(quoted, { ...reader, format: 'intl' });
    for (const benefit of quoted.benefits) ask.benefitText(benefit, reader);
    const record = ask.refundRecord(quoted, 'succeeded');
    if (record) ask.grantsOf(record);
    for (const claim of situation.cases.slice(0, 1)) ask.withRefund(claim, quoted, 'processing');
  }
  for (const claim of situation.cases.slice(0, 1)) {
    for (const asked of ['historyLines', 'historyRows']) ask[asked](claim, reader);
  }
  ask.benefitText({ kind: 'points_back', rule: 'BEN-04', count: 5, tenderId: 't' }, reader);
  ask.phrasingOf(reader);
  ask.unitsText({ from: 0, to: 3 });
  ask.explainIssue({ path: ['order', 0], code: 'missing', params: {} }, 'en');
  for (const asked of ['labelsOf', 'knobSentencesOf', 'lifecycleWordsOf', 'isLanguage']) ask[asked]('zh-CN');
  ask.parseSituation(situation, { amounts: 'decimal', dates: 'iso' });
  ask.parseSituation(situation);
  ask.parseRefundRequest(request);
  ask.parseEligibilityQuery(query);
}

/** Asks of the tables, which are the same for every situation. */
function askOfTables(ask, { CASE_LIFECYCLE, REFUND_ORDER_LIFECYCLE }, { eligibilityQuerySchema }, situation, query) {
  const lifecycle = REFUND_ORDER_LIFECYCLE;
  const { policy } = situation;
  const standing = { refund: { state: 'processing', total: 5 }, approver: 'finance', retries: 0, policy };
  const { rows } = lifecycle;
  ask.defineLifecycle(lifecycle);
  ask.verifyLifecycle(lifecycle);
  ask.findRow(
    lifecycle,
    { type: 'refund_order', state: 'processing', actor: 'system', action: 'fail_refund' },
    standing,
    {},
  );
  ask.rowInputs(lifecycle, rows[0], standing);
  ask.recordDeadline(lifecycle, recordOf('failed'), standing, []);
  const model = ask.modelOf(lifecycle);
  ask.toMarkdownTable(model, { level: 3 });
  ask.toMermaid(model);
  ask.toXStateMachine(CASE_LIFECYCLE, 'refund_only');
  ask.decisionSchema(eligibilityQuerySchema);
  ask.liberal(eligibilityQuerySchema, { amounts: 'decimal', currency: 'CNY' });
  ask.parseAs(eligibilityQuerySchema, query);
  ask.afterSaleTypeOf('taobao', 1);
  ask.caseStateOf('taobao', 'WAIT_SELLER_AGREE', { type: 'return_refund' });
  ask.stateCodesOf('douyin', 'closed', 'return_refund');
  ask.typeCodesOf('jd', 'exchange', 'signed');
}

/**
 * Asks every public function something sensible about a situation: whatever there is to be asked, in an order in which one
 * answer is the next question.
 *
 * @param {Record<string, (...given: any[]) => any>} ask the public functions, by name; an answer may be missing
 * @param {{ lifecycles: object, schemas: object, situation: any, query: any, request: any, other: any, command: any }} about
 */
export function tour(ask, { lifecycles, schemas, situation, query, request, other, command }) {
  askOfNumbers(ask, situation);
  askOfUnits(ask, situation);
  askOfTheShop(ask, situation, other);
  askOfBuyer(ask, situation, query, request);
  askOfTables(ask, lifecycles, schemas, situation, query);
  const claim = situation.cases.find(({ id }) => id === command?.caseId);
  if (claim !== undefined) askOfCase(ask, situation, claim, command);
}
