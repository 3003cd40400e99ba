import { deepFrozen } from './deep-frozen';
import { faultsOf } from './fault-list';

/**
 * Whether asking leaves the inputs as they are, unfrozen, and the answer depends on nothing but their values: law 10 of one
 * question.
 */
export function purityFaults<Inputs extends readonly unknown[]>(
  name: string,
  question: (...inputs: Inputs) => unknown,
  inputs: Inputs,
): string[] {
  const before = JSON.stringify(inputs);
  const copy: Inputs = JSON.parse(before);
  const answer = JSON.stringify(question(...copy));
  return faultsOf([
    [`${name} changes what it was asked of`, JSON.stringify(copy) === before],
    [`${name} freezes what it was asked of`, !isFrozenSomewhere(copy)],
    [`${name} answers frozen data otherwise`, JSON.stringify(question(...deepFrozen(inputs))) === answer],
    [`${name} answers otherwise after a round trip through JSON`, JSON.stringify(question(...inputs)) === answer],
    [`${name} answers otherwise the second time`, JSON.stringify(question(...copy)) === answer],
  ]);
}

const isFrozenSomewhere = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  ((Object.isFrozen(value) && Object.keys(value).length > 0) || Object.values(value).some(isFrozenSomewhere));
