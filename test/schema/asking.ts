import type { QUESTIONS } from 'aftersale/schema';

/** A question that was asked, with its answer. */
export interface Asked {
  readonly question: keyof typeof QUESTIONS;
  readonly asks: readonly unknown[];
  readonly answer: unknown;
}

/** The same function, giving what it was asked with its answer. */
export const asking =
  <Facts extends readonly unknown[]>(question: Asked['question'], ask: (...facts: Facts) => unknown) =>
  (...facts: Facts): Asked => ({ question, asks: facts, answer: ask(...facts) });
