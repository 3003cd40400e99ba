import { explainIssue, type Language } from '../../messages/index';
import { PLATFORM_PRESETS } from '../../platforms/index';
import { checkPolicy, type Policy, PRESETS } from '../../policy/index';
import type { Host } from '../machine/host';
import { InputFault } from './input-fault';
import { readOne } from './read-one';

/** The policies of shops and of platforms that come with the library. */
const POLICIES: readonly Policy[] = [...PRESETS, ...PLATFORM_PRESETS.map(({ policy }) => policy)];

const NAMES = POLICIES.map(({ id }) => id);

/** What the help says of how a policy is named. */
export const HOW_POLICIES_ARE_NAMED: Readonly<Record<Language, string>> = {
  en: `A policy is a file, or one of the presets: ${NAMES.join(', ')}.`,
  'zh-CN': `策略是文件，或以下预设之一：${NAMES.join('、')}。`,
};

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
