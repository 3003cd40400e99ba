import { explainIssue, type Language } from '../../messages/index';
import { checkPolicy, type Policy, standard } from '../../policy/index';
import type { Host } from '../machine/host';
import { InputFault } from './input-fault';
import { readOne } from './read-one';

const PRESETS: ReadonlyMap<string, Policy> = new Map([['standard', standard]]);

/** A preset by its name, or the policy of a file; a faulty one is refused with all its faults. */
export async function policyNamed(name: string, language: Language, host: Host): Promise<Policy> {
  const preset = PRESETS.get(name);
  if (preset !== undefined) return preset;
  const { value, place } = await readOne(name, '--policy', host);
  const issues = checkPolicy(value);
  if (issues.length > 0)
    throw new InputFault(
      place,
      issues.map((issue) => explainIssue(issue, language)),
    );
  // It has been checked just now.
  return value as Policy;
}
