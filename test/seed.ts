import fc from 'fast-check';

/**
 * Every property draws the same inputs in every run, so that a change is what makes a test fail; `SEED=random` (or a
 * number) draws others. fast-check prints the seed of a failure.
 */
const { SEED } = process.env;
if (SEED !== 'random') fc.configureGlobal({ seed: Number(SEED ?? 20_261_123) });
