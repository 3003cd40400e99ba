import * as fastCheck from 'fast-check';

const MOST = Number(process.env.MUTATION_DRAWS);

/** Fewer draws than in the suite, and no search for the smallest failure: a mutant needs to be found only once. */
export const assert = (property, parameters) =>
  fastCheck.assert(property, {
    ...parameters,
    numRuns: Math.min(parameters?.numRuns ?? 100, MOST),
    endOnFailure: true,
  });

export * from 'fast-check';
export default { ...fastCheck, assert };
