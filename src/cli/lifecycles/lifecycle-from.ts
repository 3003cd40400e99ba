import { defineLifecycle, type LifecycleDefinition, type LifecycleTerms } from '../../lifecycle/index';
import { explainIssue, type Language } from '../../messages/index';
import type { Check } from '../input/checks';
import { InputFault, type Place } from '../input/input-fault';
import { readOne } from '../input/read-one';
import type { Host } from '../machine/host';
import { type AnyLifecycle, BUILT_IN } from './built-in-lifecycles';
import { definitionOf, type JsonLifecycle } from './json-lifecycle';
import { JSON_KIND, lifecycleCheck, MODULE_KIND } from './lifecycle-check';
import { moduleExport } from './module-export';

type Definition = LifecycleDefinition<LifecycleTerms, never, never>;

const MODULE = /\.[cm]?js(#.*)?$/;
const JSON_CHECK = lifecycleCheck(JSON_KIND);
const MODULE_CHECK = lifecycleCheck(MODULE_KIND);

/** A lifecycle of the library by its name, or that of a JavaScript module or a JSON file; a faulty one is refused. */
export async function lifecycleFrom(told: string, language: Language, host: Host): Promise<AnyLifecycle> {
  const builtIn = BUILT_IN.get(told);
  if (builtIn !== undefined) return builtIn;
  if (MODULE.test(told)) {
    const exported = await moduleExport(told, host);
    return lifecycleOf(checked<Definition>(exported, { path: told, line: null }, MODULE_CHECK, language));
  }
  const { value, place } = await readOne(told, 'lifecycle', host);
  return lifecycleOf(definitionOf(checked<JsonLifecycle>(value, place, JSON_CHECK, language)));
}

/** The value, where the check, which is for that type, finds no fault. */
function checked<Checked>(value: unknown, place: Place, check: Check, language: Language): Checked {
  const issues = check(value, []);
  const faults = issues.map((issue) => explainIssue(issue, language));
  if (faults.length > 0) throw new InputFault(place, faults);
  return value as Checked;
}

// What the compiler asks of a table, so that it is whole, is told by `verifyLifecycle` here.
const lifecycleOf = (definition: Definition): AnyLifecycle =>
  (defineLifecycle as unknown as (definition: Definition) => AnyLifecycle)(definition);
