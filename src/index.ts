export * from './vocabulary/index';
