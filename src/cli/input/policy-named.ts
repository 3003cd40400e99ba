import { explainIssue, type Language } from '../../messages/index';
import { PLATFORM_PRESETS } from '../../platforms/index';
import { checkPolicy, type Policy, PRESETS } from '../../policy/index';
import type { Host } from '../machine/host';
import { InputFault } from './input-fault';
import { readOne } from './read-one';

/** The policies of shops and of platforms that come with the library. */
const POLICIES: readonly Policy[] = [...PRESETS, ...PLATFORM_PRESETS.map(({ policy }) => policy)];

export const PRESET_NAMES: readonly string[] = POLICIES.map(({ id }) => id);

/** The policy that comes with the library under a name. */
export const presetNamed = (name: string): Policy | undefined => POLICIES.find(({ id }) => id === name);

/** A preset by its name, or the policy of a file; a faulty one is refused with all its faults. */
export async function policyNamed(name: string, option: string, language: Language, host: Host): Promise<Policy> {
  const preset = presetNamed(name);
  if (preset !== undefined) return preset;
  const { value, place } = await readOne(name, option, host);
  const faults = checkPolicy(value).map((issue) => explainIssue(issue, language));
  if (faults.length > 0) throw new InputFault(place, faults);
  // It has been checked just now.
  return value as Policy;
}
