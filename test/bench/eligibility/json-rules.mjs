import { AFTER_SALE_TYPES } from 'aftersale/vocabulary';
import { peer } from '../peers.mjs';

const { Engine } = await peer('json-rules-engine');

const [, ...AFTER_PAYMENT] = AFTER_SALE_TYPES;
const APPLICANTS = ['buyer', 'agent', 'supervisor', 'merchant', 'platform'];

const equal = (fact, value) => ({ fact, operator: 'equal', value });
const notEqual = (fact, value) => ({ fact, operator: 'notEqual', value });
const isIn = (fact, value) => ({ fact, operator: 'in', value });
const notIn = (fact, value) => ({ fact, operator: 'notIn', value });
const over = (fact) => ({ fact, operator: 'lessThanInclusive', value: 0 });

const tells = (outcome) => (rule, code, types, all) => ({
  conditions: { all },
  event: { type: outcome, params: { rule, code, types } },
});
const denies = tells('deny');
const asks = tells('review');

/** The rulebook under the standard policy, its knobs written into the conditions, a rule for all the types it holds for. */
export const jsonRules = [
  denies('STA-03', 'actor_cannot_apply', AFTER_PAYMENT, [notIn('actor', APPLICANTS)]),
  denies(
    'STA-03',
    'actor_cannot_apply',
    ['cancel'],
    [notIn('actor', APPLICANTS), { any: [notEqual('payment', 'awaited'), notEqual('actor', 'system')] }],
  ),
  denies(
    'ELG-14',
    'actor_cannot_cancel_unpaid',
    ['cancel'],
    [equal('payment', 'awaited'), isIn('actor', ['agent', 'supervisor', 'merchant'])],
  ),
  denies('ELG-01', 'order_awaits_payment', AFTER_PAYMENT, [equal('payment', 'awaited')]),
  denies('ELG-02', 'order_is_paid', ['cancel'], [equal('payment', 'paid'), notEqual('status', 'closed')]),
  denies('ELG-07', 'order_is_closed', AFTER_SALE_TYPES, [equal('status', 'closed')]),
  denies('ELG-26', 'order_not_paid', ['compensation', 'price_protection'], [equal('payment', 'on_delivery')]),
  denies('ELG-28', 'order_not_paid', ['refund_only', 'return_refund'], [equal('payment', 'on_delivery')]),
  denies('ELG-05', 'goods_not_shipped', ['return_refund', 'exchange'], [equal('fulfilment', 'unshipped')]),
  denies('ELG-06', 'goods_not_signed', ['exchange'], [notEqual('fulfilment', 'signed')]),
  denies('ELG-21', 'no_warranty', ['repair'], [equal('hasWarranty', false)]),
  denies('ELG-26', 'goods_not_signed', ['repair'], [notEqual('fulfilment', 'signed')]),
  denies(
    'CAN-08',
    'goods_on_the_way_back',
    ['return_refund', 'exchange', 'reship', 'repair', 'compensation', 'price_protection'],
    [equal('stage', 'refused')],
  ),
  asks('CAN-08', 'goods_on_the_way_back', ['refund_only'], [equal('stage', 'refused')]),
  denies(
    'ELG-02',
    'self_service_ended',
    ['refund_only'],
    [equal('actor', 'buyer'), equal('stage', 'packed'), notEqual('payment', 'on_delivery'), equal('isShort', false)],
  ),
  denies(
    'ELG-13',
    'cod_buyer_cannot_cancel',
    ['cancel'],
    [equal('actor', 'buyer'), equal('payment', 'on_delivery'), equal('fulfilment', 'unshipped')],
  ),
  denies(
    'ELG-13',
    'cod_ask_platform',
    ['cancel'],
    [notEqual('actor', 'platform'), equal('payment', 'on_delivery'), notEqual('fulfilment', 'unshipped')],
  ),
  denies('ELG-08', 'units_in_case', AFTER_SALE_TYPES, [equal('isInCase', true)]),
  denies('ELG-10', 'already_canceled', AFTER_SALE_TYPES, [equal('isCanceled', true)]),
  denies('ELG-10', 'already_refunded', AFTER_SALE_TYPES, [equal('isRefunded', true)]),
  denies('ELG-10', 'partly_refunded_no_top_up', ['refund_only'], [equal('isPartlyRefunded', true)]),
  denies('ELG-11', 'already_exchanged', AFTER_SALE_TYPES, [equal('isExchanged', true)]),
  asks('ELG-29', 'virtual_goods_used', ['refund_only', 'return_refund', 'exchange'], [equal('isUsed', true)]),
  denies(
    'ELG-20',
    'goods_not_shipped',
    ['reship'],
    [equal('fulfilment', 'unshipped'), equal('payment', 'on_delivery'), { not: over('generalLeft') }],
  ),
  denies(
    'ELG-26',
    'order_not_paid',
    ['reship'],
    [equal('fulfilment', 'unshipped'), equal('payment', 'on_delivery'), { not: over('generalLeft') }],
  ),
  denies('ELG-04', 'settle_with_merchant', ['refund_only'], [notEqual('fulfilment', 'unshipped'), over('generalLeft')]),
  denies(
    'ELG-04',
    'settle_with_merchant',
    ['return_refund'],
    [over('generalLeft'), over('noReasonLeft'), over('returnWarrantyLeft')],
  ),
  denies(
    'ELG-04',
    'settle_with_merchant',
    ['exchange'],
    [over('generalLeft'), over('noReasonLeft'), over('exchangeWarrantyLeft')],
  ),
  denies('ELG-21', 'settle_with_merchant', ['repair'], [over('repairWarrantyLeft')]),
  denies('ELG-26', 'settle_with_merchant', ['reship', 'compensation'], [over('generalLeft')]),
  denies('ELG-26', 'settle_with_merchant', ['price_protection'], [over('priceLeft')]),
];

export const jsonRulesEngine = () => new Engine(jsonRules);

/** Each type's outcome with every reason for it. @param {object} facts */
export async function askJsonRules(engine, facts) {
  const { events } = await engine.run(facts);
  return AFTER_SALE_TYPES.map((type) => {
    const told = events.filter(({ params }) => params.types.includes(type));
    const denials = told.filter((event) => event.type === 'deny');
    const reasons = denials.length > 0 ? denials : told;
    return {
      type,
      outcome: reasons[0]?.type ?? 'allow',
      reasons: reasons.map(({ params }) => `${params.rule} ${params.code}`),
    };
  });
}
