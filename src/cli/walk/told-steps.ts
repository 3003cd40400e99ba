import { explainIssue, type Language } from '../../messages/index';
import { object } from '../input/checks';
import { InputFault } from '../input/input-fault';
import { readAll, readOne } from '../input/read-one';
import type { Row } from '../input/row';
import type { Host } from '../machine/host';
import { UsageFault } from '../usage-fault';

/** What the command line tells to be done. */
export interface StepOptions {
  readonly command?: string;
  readonly action?: string;
  readonly actor?: string;
  readonly case?: string;
  readonly input?: string;
  readonly note?: string;
}

async function rowsOf(told: string, option: string, language: Language, host: Host): Promise<Row[]> {
  const values = await readAll(told, option, host);
  return values.flatMap(({ value, place }) =>
    (Array.isArray(value) ? value : [value]).map((row: unknown) => {
      const faults = object(row, []).map((issue) => explainIssue(issue, language));
      if (faults.length > 0) throw new InputFault(place, faults);
      // It has been checked just now.
      return row as Row;
    }),
  );
}

/** The commands, applications and steps that are to be taken one after another. */
export async function toldSteps(options: StepOptions, language: Language, host: Host): Promise<readonly Row[]> {
  const { command, action, actor, case: caseId, note } = options;
  if (command === undefined && (action === undefined || actor === undefined)) {
    throw new UsageFault({
      en: 'what is to be done? Name --command, or --action and --actor',
      'zh-CN': '要做什么？请指明 --command，或 --action 与 --actor',
    });
  }
  const input = options.input === undefined ? undefined : (await readOne(options.input, '--input', host)).value;
  const told = Object.entries({ action, actor, caseId, input, note }).filter(([, value]) => value !== undefined);
  const rows = command === undefined ? [{}] : await rowsOf(command, '--command', language, host);
  return rows.map((row) => ({ ...row, ...Object.fromEntries(told) }));
}
