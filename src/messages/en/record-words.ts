import type { LifecycleWords } from '../lifecycle-words';
import { labels } from './labels';

/** What is said of orders, refund orders, return orders, replacement shipments and suppliers' cases. */
export const recordWords: LifecycleWords['record'] = /* @__PURE__ */ (() => ({
  order: {
    name: 'order',
    state: labels.orderStatus,
    action: {
      pay: 'pay for the order',
      accept_on_delivery: 'accept the order for payment on delivery',
      cancel: 'cancel the order',
      ship: 'ship the order',
      sign: 'report that the goods were signed for',
      confirm_receipt: 'confirm receipt',
      close: 'close the order',
      time_out: 'let the deadline of the order pass',
    },
    condition: {
      payment: {
        prepaid: 'The order is paid in advance.',
        on_delivery: 'The order is paid on delivery.',
      },
      paid: {
        in_full: 'The order is paid in full.',
        in_part: 'The order is paid in part.',
        nothing: 'No payment has come in.',
      },
      parcels: {
        none_left: 'No parcel has left the warehouse.',
        some_left: 'Some parcels have left the warehouse.',
        all_left: 'All parcels have left the warehouse.',
      },
      units: {
        all_gone: 'Everything was canceled, returned or refunded.',
        some_kept: 'The buyer keeps some of the goods.',
      },
    },
    effect: {
      release_order: 'Give the order to the warehouse.',
      release_stock: 'Release the stock that was held for the order.',
      return_benefits: 'Give back coupons and points.',
      refund_in_full: 'Refund all that was paid.',
      refund_unshipped: 'Refund what was not shipped.',
      notify_buyer: 'Tell the buyer.',
      start_settlement: 'Let the order enter settlement.',
    },
  },
  refund_order: {
    name: 'refund order',
    state: labels.refundState,
    action: {
      ask_finance: 'ask finance to confirm the refund',
      confirm_refund: 'confirm the refund',
      refuse_refund: 'refuse the refund',
      start_refund: 'start the refund',
      complete_refund: 'report that the refund is paid',
      register_payment: 'register the payment',
      fail_refund: 'report that the refund failed',
      retry_refund: 'try the refund again',
      pay_by_hand: 'have the refund paid by hand',
      withdraw: 'withdraw the refund',
      time_out: 'let the deadline of the refund pass',
    },
    condition: {
      amount: { zero: 'There is no money to pay.', positive: 'There is money to pay.' },
      retries: {
        left: 'The refund can be tried again.',
        used_up: 'The refund has been tried as often as allowed.',
      },
      confirmer: {
        entitled: 'This person may confirm the refund.',
        not_entitled: 'The amount is above what this person may confirm.',
      },
    },
    effect: {
      ticket_for_finance: 'Ask finance to confirm the refund.',
      send_payment: 'Send the payment to the channel, with the refund’s key.',
      request_manual_payment: 'Ask finance to pay the refund by hand.',
    },
  },
  return_order: {
    name: 'return order',
    state: {
      created: 'created',
      in_transit: 'on its way',
      received: 'received',
      inspected: 'inspected',
      restocked: 'restocked',
      sent_back: 'sent back',
      lost: 'lost',
      closed: 'closed',
    },
    action: {
      report_sent: 'report that the return is on its way',
      receive: 'receive the return',
      inspect: 'inspect the return',
      restock: 'restock the goods',
      send_back: 'send the goods back',
      report_lost: 'report that the return was lost',
      close: 'close the return order',
      time_out: 'let the deadline of the return pass',
    },
    condition: {
      findings: {
        told: 'It is told what inspection found.',
        missing: 'It is not told what inspection found.',
      },
      result: {
        accepted: 'All goods were accepted.',
        mixed: 'Some goods were accepted.',
        rejected: 'No goods were accepted.',
      },
    },
    effect: {
      inform_case: 'Tell the after-sale about it.',
      inspect_goods: 'Have the goods inspected.',
      move_stock: 'Put the goods where they belong.',
      send_goods_back: 'Send the goods back to the buyer.',
    },
  },
  replacement_shipment: {
    name: 'replacement shipment',
    state: { created: 'created', shipped: 'shipped', signed: 'signed for', lost: 'lost', canceled: 'canceled' },
    action: {
      ship: 'ship the replacement',
      sign: 'report that the replacement was signed for',
      report_lost: 'report that the replacement was lost',
      cancel: 'cancel the shipment',
      time_out: 'let the deadline of the shipment pass',
    },
    condition: {
      tracking: {
        told: 'The tracking number is told.',
        missing: 'The tracking number is not told.',
      },
    },
    effect: {
      inform_case: 'Tell the after-sale about it.',
      release_stock: 'Release the stock that was held for the replacement.',
    },
  },
  supplier_case: {
    name: 'case with the supplier',
    state: { submitted: 'submitted', accepted: 'accepted', refused: 'refused', withdrawn: 'withdrawn' },
    action: {
      accept: 'accept the claim',
      refuse: 'refuse the claim',
      withdraw: 'withdraw the claim',
      time_out: 'let the supplier’s deadline pass',
    },
    condition: {},
    effect: { inform_case: 'Tell the after-sale about it.' },
  },
}))();
