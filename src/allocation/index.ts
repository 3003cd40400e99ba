export { allocateOrder } from './allocate-order';
export { allocationOf } from './allocation-of';
export { computedBlocks, type GoodsBlock } from './computed-blocks';
export { controlledRounding } from './controlled-rounding';
export { cutBlocks } from './cut-blocks';
export { type DiscountBasket, discountBasket, inScope, type PricedBlock } from './discount-basket';
export { goodsBlocks } from './goods-blocks';
export { type OrderTenders, splitPayment } from './split-payment';
export { type GrantedBlock, type GrantingCase, withGrants } from './with-grants';
