export { DURATION_BOUNDS, type Durations } from './durations';
export { type MeasureOptions, measure } from './measure';
export { type MeasureRates, measureRates, type RateOf, type RateOptions } from './measure-rates';
export type {
  BuyerVolume,
  CaseCounts,
  LevelCounts,
  Measures,
  MoneyMeasures,
  OrderCounts,
  TimeMeasure,
} from './measures';
export { mergeMeasures } from './merge-measures';
