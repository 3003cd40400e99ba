import type { Policy } from '../../policy/index';
import type { Moment } from './moment';
import { isRow } from './row';
import { isFile } from './situation-file';

/** What the command line says instead of the situation. */
export interface Alterations {
  readonly at: Moment | null;
  readonly policy: Policy | null;
}

/** A value from outside with the moment and the policy the command line asks for; what is no situation stays as it is. */
export function altered(value: unknown, { at, policy }: Alterations, clock: () => number): unknown {
  if (isFile(value)) return { ...value, situation: altered(value['situation'], { at, policy }, clock) };
  if (!isRow(value)) return value;
  const { now } = value;
  return {
    ...value,
    ...(policy !== null && { policy }),
    ...(at !== null && { now: at(typeof now === 'number' ? now : Number.NaN, clock) }),
  };
}
