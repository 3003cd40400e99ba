import type { ApplicationRequest, CaseCommand } from '../../lifecycle/index';
import { explainIssue, type Language } from '../../messages/index';
import { applicationRequestSchema, caseCommandSchema, parseAs } from '../../schema/index';
import { InputFault } from '../input/input-fault';
import type { Row } from '../input/row';
import type { StepRequest } from './step-request';

function checked<Value>(parsed: ReturnType<typeof parseAs<Value>>, language: Language): Value {
  if (parsed.ok) return parsed.value;
  throw new InputFault(
    { path: 'command', line: null },
    parsed.issues.map((issue) => explainIssue(issue, language)),
  );
}

/** A step as the library takes it; one of another shape is refused with all its faults. */
export const checkedRequest = (
  { is, request }: StepRequest<Row, Row>,
  language: Language,
): StepRequest<ApplicationRequest, CaseCommand> =>
  is === 'application'
    ? { is, request: checked(parseAs(applicationRequestSchema, request), language) }
    : { is, request: checked(parseAs(caseCommandSchema, request), language) };
