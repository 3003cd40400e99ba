import type { LifecycleWords } from '../lifecycle-words';

export const caseConditions: LifecycleWords['caseCondition'] = {
  consent: {
    by_person: 'A person approves.',
    by_silence: 'Nobody answered in time, which counts as approval.',
    soon_after_payment: 'The application came soon after payment.',
    asks_interception: 'The warehouse is asked to stop the goods first.',
    asks_recall: 'The carrier is asked to recall the goods first.',
    trusted_buyer: 'The buyer is trusted.',
    nothing_to_stop: 'The goods are not with the warehouse yet.',
    nothing_paid: 'Nothing has been paid.',
    absent: 'A person has to approve.',
  },
  payment: {
    unpaid: 'The order has not been paid.',
    paid: 'The order is paid.',
    on_delivery: 'The order is to be paid on delivery.',
  },
  goods: {
    not_released: 'The goods are not with the warehouse yet.',
    in_warehouse: 'The warehouse is preparing the goods.',
    in_transit: 'The goods are on their way.',
    lost: 'The goods count as lost.',
    refused: 'The buyer refused the delivery.',
    signed: 'The goods were signed for.',
  },
  interception: {
    untried: 'The warehouse has not been asked to stop the goods.',
    succeeded: 'The warehouse stopped the goods.',
    failed: 'The warehouse could not stop the goods.',
  },
  recall: {
    untried: 'The carrier has not been asked to recall the goods.',
    succeeded: 'The carrier recalls the goods.',
    failed: 'The carrier cannot recall the goods.',
  },
  afterStopping: {
    refunds: 'Stopped goods are refunded at once.',
    asks_agent: 'Customer service decides on stopped goods.',
  },
  wrongGoods: {
    none: 'No wrong goods were sent.',
    kept: 'The wrong goods may be kept.',
    sent_back: 'The wrong goods must be sent back first.',
  },
  details: {
    complete: 'All that the step needs is told.',
    missing: 'Something the step needs is not told.',
  },
  returnAddress: {
    current: 'The return goes to the current address.',
    outdated: 'The return address has changed.',
  },
  rejection: {
    closes: 'A rejection closes the case.',
    waits: 'A rejection can be appealed against.',
  },
  departure: {
    not_left: 'The goods have not left.',
    closes: 'The goods have left, which closes the case.',
    converts: 'The goods have left, and the case goes on.',
  },
  proposal: {
    none: 'Nothing has been proposed.',
    own: 'The proposal is one’s own.',
    of_other_side: 'The other side has made a proposal.',
  },
  money: {
    refundable: 'What is claimed can be refunded.',
    not_refundable: 'What is claimed cannot be refunded.',
  },
  sentBack: {
    no: 'No goods have been sent back.',
    yes: 'The goods have been sent back.',
  },
  subject: {
    goods: 'Goods are to be sent.',
    invoice: 'Only an invoice is to be sent.',
  },
  again: {
    left: 'This may be done again.',
    used_up: 'This has been done as often as allowed.',
  },
  negotiations: {
    left: 'The case may be negotiated again.',
    used_up: 'The case has been negotiated as often as allowed.',
  },
  patience: {
    left: 'Some more time is given.',
    used_up: 'No more time is given.',
  },
  carriage: {
    no_scan: 'The carrier has not scanned the return.',
    in_transit: 'The return is on its way.',
    delivered: 'The return has been delivered.',
    lost: 'The return was lost.',
  },
  signedReturn: {
    is_refunded: 'A return is refunded when it is signed for.',
    is_inspected: 'A return is inspected first.',
  },
  findings: {
    all_accepted: 'All goods match what was claimed.',
    some_accepted: 'Some goods match what was claimed.',
    none_accepted: 'No goods match what was claimed.',
  },
  advance: {
    none: 'No money was advanced.',
    open: 'Money is being advanced.',
    paid: 'The money has been advanced already.',
  },
  difference: {
    none: 'The replacement costs the same.',
    to_pay: 'The replacement costs more.',
    to_refund: 'The replacement costs less.',
  },
  unpaidTopUp: {
    same_goods: 'Without the payment the same goods are sent.',
    return_refund: 'Without the payment the return is refunded.',
  },
  topUp: {
    exact: 'The difference is paid exactly.',
    wrong_amount: 'The amount is not the difference that is due.',
  },
  exchangeEnds: {
    on_shipping: 'The case ends when the goods are sent.',
    on_receipt: 'The case ends when the goods are received.',
  },
  shipment: {
    in_time: 'The goods can still be sent in time.',
    late: 'The goods were not sent in time.',
  },
  remedy: {
    refund: 'The money is refunded instead.',
    reship: 'The goods are sent again.',
    exchange: 'Other goods are sent instead.',
  },
  ruling: {
    refund: 'The platform rules for a refund.',
    return: 'The platform rules for a return.',
    exchange: 'The platform rules for an exchange.',
    reship: 'The platform rules for a reshipment.',
    dismiss: 'The platform dismisses the claim.',
  },
  conversion: {
    cancel: 'The case would become a cancellation.',
    refund_only: 'The case becomes a refund without return.',
    return_refund: 'The case becomes a return and refund.',
    exchange: 'The case becomes an exchange.',
    reship: 'The case becomes a reshipment.',
    repair: 'The case would become a repair.',
    compensation: 'The case becomes a compensation.',
    price_protection: 'The case would become a price protection.',
  },
  refundOrder: {
    impossible: 'The refund does not allow this now.',
    under_way: 'The refund goes on.',
    paid: 'The refund is paid.',
    closed: 'The refund is given up.',
  },
  account: {
    original: 'The money goes back the way it came.',
    unconfirmed: 'The buyer has to confirm an account first.',
    confirmed: 'The buyer has confirmed an account.',
  },
  forum: {
    higher_left: 'The dispute can be taken further.',
    highest: 'The dispute cannot be taken any further.',
  },
  withdrawal: {
    one_side: 'Only one side wants to end the dispute.',
    both_sides: 'Both sides want to end the dispute.',
  },
  supplier: {
    not_asked: 'The supplier has not been asked.',
    asked: 'The supplier has been asked.',
    answered: 'The supplier has answered already.',
  },
};
