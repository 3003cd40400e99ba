export type {
  AfterSaleAxis,
  CaseDisplay,
  FulfilmentAxis,
  LineRollup,
  OrderRollup,
  PaymentAxis,
  StatusRollup,
  UnitDisplay,
} from './order-rollup';
export { rollUpOrder } from './roll-up-order';
