import type { Situation } from '../../facts/index';
import { isRow, type Row } from '../input/row';

/** What is asked of the library: a case to be opened, or a step of one. What comes from outside is still unchecked. */
export type StepRequest<Application = unknown, Command = unknown> =
  | { readonly is: 'application'; readonly request: Application }
  | { readonly is: 'command'; readonly request: Command };

/** A step told as `apply` with an input, or an application as the library takes it. */
const isApplication = (told: Row): boolean =>
  told['action'] === 'apply' || (!Object.hasOwn(told, 'action') && Object.hasOwn(told, 'type'));

function applicationFor({ cases, version }: Situation, { action: _apply, input, ...told }: Row): Row {
  const { caseId = `case-${cases.length + 1}` } = told;
  return { caseId, id: `${caseId}:apply`, situationVersion: version, ...(isRow(input) && input), ...told };
}

function commandFor({ cases, version }: Situation, told: Row): Row {
  const [only, ...others] = cases;
  const { caseId = others.length === 0 ? only?.id : undefined, action } = told;
  const { version: caseVersion = 0 } = cases.find(({ id }) => id === caseId) ?? {};
  const id = `${caseId}:${caseVersion}:${action}`;
  return { ...(caseId !== undefined && { caseId }), id, caseVersion, situationVersion: version, input: {}, ...told };
}

/** What is told, with ids and versions filled in as the situation has them where it leaves them out. */
export const stepRequest = (situation: Situation, told: Row): StepRequest<Row, Row> =>
  isApplication(told)
    ? { is: 'application', request: applicationFor(situation, told) }
    : { is: 'command', request: commandFor(situation, told) };
