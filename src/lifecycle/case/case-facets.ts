import { CASE_CONDITIONS, type CaseConditionValues } from '../../vocabulary/index';
import type { FacetTable } from '../machine/facet';
import type { CaseRequest, CaseStanding } from './case-terms';
import { sampleConversion } from './changed-application';
import { forumLeft, proposalFor, rejectionOf, supplierOf, withdrawalBy } from './facets/agreement-facets';
import { consentOf } from './facets/consent-facets';
import {
  afterStopping,
  carriageOf,
  departureOf,
  interceptionOf,
  placeOfGoods,
  recallOf,
  sentBack,
  subjectOf,
} from './facets/goods-facets';
import {
  conversionOf,
  detailsOf,
  findingsOf,
  remedyOf,
  returnAddressIs,
  rulingOf,
  wrongGoodsAre,
} from './facets/input-facets';
import { mayAgain, negotiationsLeft, patienceLeft, shipmentIs } from './facets/limit-facets';
import {
  accountIs,
  advanceOf,
  differenceOf,
  exchangeEnds,
  moneyIs,
  refundOrderBecomes,
  signedReturnIs,
  topUpIs,
  unpaidTopUpIs,
} from './facets/money-facets';
import { paymentOf } from './facets/payment-facet';
import {
  sampleDetails,
  sampleFindings,
  sampleForum,
  sampleReturnAddress,
  sampleTopUp,
  sampleWrongGoods,
} from './sample-inputs';

/** What the steps of a case depend on: every facet with its values and the function that tells them. */
export const CASE_FACETS = /* @__PURE__ */ (() =>
  ({
    consent: { values: CASE_CONDITIONS.consent, of: consentOf },
    payment: { values: CASE_CONDITIONS.payment, of: paymentOf },
    goods: { values: CASE_CONDITIONS.goods, of: placeOfGoods },
    interception: { values: CASE_CONDITIONS.interception, of: interceptionOf },
    recall: { values: CASE_CONDITIONS.recall, of: recallOf },
    afterStopping: { values: CASE_CONDITIONS.afterStopping, of: afterStopping },
    wrongGoods: { values: CASE_CONDITIONS.wrongGoods, of: wrongGoodsAre, inputFor: sampleWrongGoods },
    details: { values: CASE_CONDITIONS.details, refusing: ['missing'], of: detailsOf, inputFor: sampleDetails },
    returnAddress: {
      values: CASE_CONDITIONS.returnAddress,
      refusing: ['outdated'],
      of: returnAddressIs,
      inputFor: sampleReturnAddress,
    },
    rejection: { values: CASE_CONDITIONS.rejection, of: rejectionOf },
    departure: { values: CASE_CONDITIONS.departure, refusing: ['not_left'], of: departureOf },
    proposal: { values: CASE_CONDITIONS.proposal, refusing: ['none', 'own'], of: proposalFor },
    sentBack: { values: CASE_CONDITIONS.sentBack, of: sentBack },
    subject: { values: CASE_CONDITIONS.subject, refusing: ['invoice'], of: subjectOf },
    again: { values: CASE_CONDITIONS.again, refusing: ['used_up'], of: mayAgain },
    negotiations: { values: CASE_CONDITIONS.negotiations, of: negotiationsLeft },
    patience: { values: CASE_CONDITIONS.patience, of: patienceLeft },
    carriage: { values: CASE_CONDITIONS.carriage, of: carriageOf },
    signedReturn: { values: CASE_CONDITIONS.signedReturn, of: signedReturnIs },
    findings: { values: CASE_CONDITIONS.findings, of: findingsOf, inputFor: sampleFindings },
    money: { values: CASE_CONDITIONS.money, of: moneyIs },
    advance: { values: CASE_CONDITIONS.advance, of: advanceOf },
    difference: { values: CASE_CONDITIONS.difference, of: differenceOf },
    unpaidTopUp: { values: CASE_CONDITIONS.unpaidTopUp, of: unpaidTopUpIs },
    topUp: { values: CASE_CONDITIONS.topUp, refusing: ['wrong_amount'], of: topUpIs, inputFor: sampleTopUp },
    exchangeEnds: { values: CASE_CONDITIONS.exchangeEnds, of: exchangeEnds },
    shipment: { values: CASE_CONDITIONS.shipment, refusing: ['in_time'], of: shipmentIs },
    remedy: { values: CASE_CONDITIONS.remedy, of: remedyOf, inputFor: (remedy) => ({ remedy }) },
    ruling: { values: CASE_CONDITIONS.ruling, of: rulingOf, inputFor: (ruling) => ({ ruling }) },
    conversion: {
      values: CASE_CONDITIONS.conversion,
      refusing: ['cancel', 'repair', 'price_protection'],
      of: conversionOf,
      inputFor: sampleConversion,
    },
    refundOrder: { values: CASE_CONDITIONS.refundOrder, of: refundOrderBecomes },
    account: { values: CASE_CONDITIONS.account, of: accountIs },
    forum: { values: CASE_CONDITIONS.forum, of: forumLeft, inputFor: sampleForum },
    withdrawal: { values: CASE_CONDITIONS.withdrawal, of: withdrawalBy },
    supplier: { values: CASE_CONDITIONS.supplier, refusing: ['answered'], of: supplierOf },
  }) satisfies FacetTable<CaseStanding, CaseRequest, CaseConditionValues>)();
