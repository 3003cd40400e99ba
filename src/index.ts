export * from './decision/index';
export * from './facts/index';
export * from './money/index';
export * from './policy/index';
export * from './time/index';
export * from './vocabulary/index';
