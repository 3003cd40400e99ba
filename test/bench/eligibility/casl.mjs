import { AFTER_SALE_TYPES } from 'aftersale/vocabulary';
import { peer } from '../peers.mjs';

const { AbilityBuilder, createMongoAbility, subject } = await peer('@casl/ability');

const GOODS = 'Goods';
const [, ...AFTER_PAYMENT] = AFTER_SALE_TYPES;
const APPLICANTS = ['buyer', 'agent', 'supervisor', 'merchant', 'platform'];

/** What a person has to look at is an ability of its own. @param {string} type */
const withoutReview = (type) => `${type} without review`;

/** The same rules: everything is allowed but what one of them forbids. */
export function caslAbility() {
  const { can, cannot, build } = new AbilityBuilder(createMongoAbility);
  const denies = (rule, code, types, conditions) => cannot(types, GOODS, conditions).because(`${rule} ${code}`);
  const asks = (rule, code, types, conditions) => denies(rule, code, types.map(withoutReview), conditions);

  can([...AFTER_SALE_TYPES, ...AFTER_SALE_TYPES.map(withoutReview)], GOODS);
  denies('STA-03', 'actor_cannot_apply', AFTER_PAYMENT, { actor: { $nin: APPLICANTS } });
  denies('STA-03', 'actor_cannot_apply', 'cancel', { actor: { $nin: APPLICANTS }, payment: { $ne: 'awaited' } });
  denies('STA-03', 'actor_cannot_apply', 'cancel', { actor: { $nin: [...APPLICANTS, 'system'] }, payment: 'awaited' });
  denies('ELG-14', 'actor_cannot_cancel_unpaid', 'cancel', {
    payment: 'awaited',
    actor: { $in: ['agent', 'supervisor', 'merchant'] },
  });
  denies('ELG-01', 'order_awaits_payment', AFTER_PAYMENT, { payment: 'awaited' });
  denies('ELG-02', 'order_is_paid', 'cancel', { payment: 'paid', status: { $ne: 'closed' } });
  denies('ELG-07', 'order_is_closed', AFTER_SALE_TYPES, { status: 'closed' });
  denies('ELG-26', 'order_not_paid', ['compensation', 'price_protection'], { payment: 'on_delivery' });
  denies('ELG-28', 'order_not_paid', ['refund_only', 'return_refund'], { payment: 'on_delivery' });
  denies('ELG-05', 'goods_not_shipped', ['return_refund', 'exchange'], { fulfilment: 'unshipped' });
  denies('ELG-06', 'goods_not_signed', 'exchange', { fulfilment: { $ne: 'signed' } });
  denies('ELG-21', 'no_warranty', 'repair', { hasWarranty: false });
  denies('ELG-26', 'goods_not_signed', 'repair', { fulfilment: { $ne: 'signed' } });
  denies(
    'CAN-08',
    'goods_on_the_way_back',
    ['return_refund', 'exchange', 'reship', 'repair', 'compensation', 'price_protection'],
    { stage: 'refused' },
  );
  asks('CAN-08', 'goods_on_the_way_back', ['refund_only'], { stage: 'refused' });
  denies('ELG-02', 'self_service_ended', 'refund_only', {
    actor: 'buyer',
    stage: 'packed',
    payment: { $ne: 'on_delivery' },
    isShort: false,
  });
  denies('ELG-13', 'cod_buyer_cannot_cancel', 'cancel', {
    actor: 'buyer',
    payment: 'on_delivery',
    fulfilment: 'unshipped',
  });
  denies('ELG-13', 'cod_ask_platform', 'cancel', {
    actor: { $ne: 'platform' },
    payment: 'on_delivery',
    fulfilment: { $ne: 'unshipped' },
  });
  denies('ELG-08', 'units_in_case', AFTER_SALE_TYPES, { isInCase: true });
  denies('ELG-10', 'already_canceled', AFTER_SALE_TYPES, { isCanceled: true });
  denies('ELG-10', 'already_refunded', AFTER_SALE_TYPES, { isRefunded: true });
  denies('ELG-10', 'partly_refunded_no_top_up', 'refund_only', { isPartlyRefunded: true });
  denies('ELG-11', 'already_exchanged', AFTER_SALE_TYPES, { isExchanged: true });
  asks('ELG-29', 'virtual_goods_used', ['refund_only', 'return_refund', 'exchange'], { isUsed: true });
  const neverShipped = { fulfilment: 'unshipped', payment: 'on_delivery', generalLeft: { $gt: 0 } };
  denies('ELG-20', 'goods_not_shipped', 'reship', neverShipped);
  denies('ELG-26', 'order_not_paid', 'reship', neverShipped);
  const over = { $lte: 0 };
  denies('ELG-04', 'settle_with_merchant', 'refund_only', { fulfilment: { $ne: 'unshipped' }, generalLeft: over });
  denies('ELG-04', 'settle_with_merchant', 'return_refund', {
    generalLeft: over,
    noReasonLeft: over,
    returnWarrantyLeft: over,
  });
  denies('ELG-04', 'settle_with_merchant', 'exchange', {
    generalLeft: over,
    noReasonLeft: over,
    exchangeWarrantyLeft: over,
  });
  denies('ELG-21', 'settle_with_merchant', 'repair', { repairWarrantyLeft: over });
  denies('ELG-26', 'settle_with_merchant', ['reship', 'compensation'], { generalLeft: over });
  denies('ELG-26', 'settle_with_merchant', 'price_protection', { priceLeft: over });
  return build();
}

/** Each type's outcome, without a reason. @param {object} facts */
export function askCasl(ability, facts) {
  const goods = subject(GOODS, facts);
  return AFTER_SALE_TYPES.map((type) => {
    if (ability.cannot(type, goods)) return { type, outcome: 'deny' };
    return { type, outcome: ability.can(withoutReview(type), goods) ? 'allow' : 'review' };
  });
}

/** Each type's outcome with every reason for it, which takes each rule of the ability by itself. @param {object} facts */
export function askCaslWhy(ability, facts) {
  const against = (action) =>
    ability
      .rulesFor(action, GOODS)
      .filter((rule) => rule.inverted && rule.matchesConditions(facts))
      .map(({ reason }) => reason);
  return AFTER_SALE_TYPES.map((type) => {
    const denials = against(type);
    if (denials.length > 0) return { type, outcome: 'deny', reasons: denials };
    const reviews = against(withoutReview(type));
    return { type, outcome: reviews.length > 0 ? 'review' : 'allow', reasons: reviews };
  });
}
