export { type CompensationJudgement, type PathStep, type RefundPath, refundPath } from './refund-path';
export {
  type Inquiry,
  type ServiceLevel,
  type ServiceQuery,
  type ServiceReport,
  serviceLevels,
} from './service-levels';
export { type ShipmentUrging, type UrgingQuery, urgeShipment } from './urge-shipment';
