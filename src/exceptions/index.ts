export { resolveStockOut } from './resolve-stock-out';
export { type Screening, type ScreeningFacts, type ScreeningFlag, screenOrder } from './screen-order';
export type {
  StockOut,
  StockOutAnswer,
  StockOutCommand,
  StockOutGroup,
  StockOutPlan,
  StockOutQuery,
  Substitute,
  Swap,
} from './stock-out';
