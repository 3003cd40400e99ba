export { type Amount, assertAmount, isAmount, isNonNegativeAmount, sum } from './amount';
export { type ApportionOptions, apportion, REMAINDERS, type Remainder } from './apportion';
export { type Currency, exponentOf, isCurrency } from './currency';
export { fromDecimalText, toDecimalText } from './decimal-text';
export { nestedShares } from './nested-shares';
export { includedPart, multiplyByRate } from './rate';
export { assertRate, isRate, RATE_PATTERN, type Rate } from './rate-text';
export { multiplyDivide, type Ratio } from './ratio';
export { ROUNDINGS, type Rounding } from './rounding';
