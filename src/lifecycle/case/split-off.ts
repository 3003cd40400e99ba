import { type AfterSaleCase, type HistoryEntry, subtractRanges } from '../../facts/index';
import type { CaseCommand } from './case-command';
import type { CaseEvent, NewCase } from './case-event';
import { partOfCase } from './part-of-case';
import type { StepContext } from './step-context';

const NONE: readonly CaseEvent[] = [];

/**
 * The events of the case that takes the units which inspection did not accept: it comes about in review like every case and
 * goes to negotiation at once, so that neither waits for the other (LIF-29, STA-05). None where no units are left over.
 */
export function splitOffEvents(
  { standing, request }: StepContext,
  command: CaseCommand,
  next: AfterSaleCase,
): readonly CaseEvent[] {
  const { splitCaseId } = request.input;
  const { case: whole, situation } = standing;
  if (splitCaseId === undefined || next.claims === whole.claims) return NONE;
  const others = subtractRanges(whole.claims, next.claims);
  const part: AfterSaleCase = { ...whole, ...termsOfPart(whole) };
  const { state: _state, version: _version, history: _history, extendedHours: _extended, ...rest } = part;
  const opens: NewCase = {
    ...rest,
    ...partOfCase(part, others),
    id: splitCaseId,
    splitFrom: whole.id,
    refunds: [],
    enteredAt: situation.now,
    ...(next.returnParcel !== undefined && { returnParcel: next.returnParcel }),
  };
  const { id: commandId, actor } = command;
  const opened: HistoryEntry = {
    commandId,
    actor,
    action: 'split_off',
    at: situation.now,
    from: null,
    to: 'pending_review',
  };
  const negotiated: HistoryEntry = { ...opened, action: 'inspect', from: 'pending_review', to: 'negotiating' };
  const caseId = splitCaseId;
  return [
    { event: 'split_off', caseId, version: 1, rule: 'LIF-29', step: opened, changes: {}, opens },
    { event: 'inspected', caseId, version: 2, rule: 'LIF-29', step: negotiated, changes: {} },
  ];
}

/** What was granted once, beside the goods, stays with the units that go on (RFD-07, FRT-02, FRT-03). */
function termsOfPart({ terms }: AfterSaleCase): Pick<AfterSaleCase, 'terms'> {
  if (terms === undefined) return {};
  const { adjustments: _adjustments, returnFreight: _returnFreight, pickup: _pickup, ...ofUnits } = terms;
  return { terms: ofUnits };
}
