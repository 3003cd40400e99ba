/**
 * Every question a vector can ask, by its name: `library` is what `aftersale` exports, with `messages`; an answer is
 * plain JSON.
 */
export const QUESTIONS = {
  checkFacts: (library, situation) => library.checkFacts(situation),
  checkPolicy: (library, _situation, policy) => library.checkPolicy(policy),
  apportion: (library, _situation, { total, weights, options }) => library.apportion(total, weights, options),
  nextMidnight: (library, _situation, { instant, zone }) => library.nextMidnight(instant, zone),
  allocateOrder: (library, { order, policy }) => library.allocateOrder(order, policy),
  checkEligibility: (library, situation, query) => library.checkEligibility(situation, query),
  quoteRefund: (library, situation, request) => library.quoteRefund(situation, request),
  applyForAfterSale: (library, situation, request) => library.applyForAfterSale(situation, request),
  availableActions: (library, situation, query) => library.availableActions(situation, query),
  nextDeadline: (library, situation, query) => library.nextDeadline(situation, query),
  transition: (library, situation, command) => library.transition(situation, command),
  transitionOrder: (library, situation, command) => library.transitionOrder(situation, command),
  orderDeadline: (library, situation) => library.orderDeadline(situation),
  splitPayment: (library, { order, policy }) => {
    const { tenders } = order;
    const payment = { id: 'p1', orderIds: [order.id], tenders };
    return library.splitPayment(payment, [order], policy);
  },
  rollUpOrder: (library, situation) => library.rollUpOrder(situation),
  settleOrder: (library, situation) => library.settleOrder(situation),
  settlePeriod: (library, situation) => library.settlePeriod([situation, situation]),
  measure: (library, situation) => library.measure([situation]),
  refundPath: (library, situation, query) => library.refundPath(situation, query),
  serviceLevels: (library, situation, query) => library.serviceLevels(situation, query),
  urgeShipment: (library, situation) => library.urgeShipment(situation),
  screenOrder: (library, situation, facts) => library.screenOrder(situation, facts),
  resolveStockOut: (library, situation, query) => library.resolveStockOut(situation, query),
  explainReasons: ({ messages, ...library }, situation, { language, ...query }) => {
    const reasons = library.checkEligibility(situation, query).flatMap((type) => type.reasons);
    const { timeZone } = situation.policy;
    const { currency } = situation.order;
    return reasons.map((reason) => messages.explainReason(reason, { language, currency, timeZone }));
  },
};
