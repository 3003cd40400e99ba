import type { Host } from '../machine/host';
import { InputFault, type Place } from './input-fault';
import { EMPTY } from './json-value';
import { type ReadValue, readOption } from './read-values';

/** All values an option stands for; a faulty one is refused. */
export async function readAll(told: string, option: string, host: Host): Promise<{ value: unknown; place: Place }[]> {
  const values: { value: unknown; place: Place }[] = [];
  for await (const read of readOption(told, option, host)) values.push(sound(read));
  return values;
}

/** The first value an option stands for. */
export async function readOne(told: string, option: string, host: Host): Promise<{ value: unknown; place: Place }> {
  for await (const read of readOption(told, option, host)) return sound(read);
  throw new InputFault({ path: told, line: null }, [EMPTY]);
}

function sound(read: ReadValue): { value: unknown; place: Place } {
  if ('fault' in read) throw new InputFault(read.place, [read.fault]);
  return read;
}
