import type { AfterSaleType, CaseAction } from 'aftersale';
import { momentsOf } from './drawings/moments';
import { Timeline } from './drawings/timeline';
import { ApplicationForm } from './panels/application-form';
import { CasePanels } from './panels/case-panels';
import { EligibilityPanel } from './panels/eligibility-panel';
import { HistoryPanel } from './panels/history-panel';
import { PolicyPanel } from './panels/policy-panel';
import { RefundPanel } from './panels/refund-panel';
import { RollupPanel } from './panels/rollup-panel';
import { SettlementPanel } from './panels/settlement-panel';
import { Panel } from './parts/panel';
import { claimsOf } from './session/claims-of';
import type { Column } from './session/columns';
import type { Draft, Session } from './session/session';
import type { PageWords } from './words/en';
import { speechFor } from './words/speech';

interface ColumnViewProps {
  /** What the column is called, for whoever does not see it. */
  readonly name: string;
  readonly session: Session;
  readonly column: Column;
  readonly words: PageWords;
  readonly onPolicy: (text: string) => void;
  readonly onDraft: (draft: Draft | null) => void;
  readonly onApply: (draft: Draft) => void;
  readonly onAct: (caseId: string, action: CaseAction, input: Readonly<Record<string, unknown>>) => void;
}

/** The order under one policy. */
export function ColumnView({ name, session, column, words, onPolicy, onDraft, onApply, onAct }: ColumnViewProps) {
  const policyPanel = <PolicyPanel text={column.text} faults={column.faults} words={words} onWrite={onPolicy} />;
  if (column.seen === null) {
    return (
      <section class="column" aria-label={name}>
        {policyPanel}
        <p role="status">{words.notWhileFaulty}</p>
      </section>
    );
  }
  const { seen } = column;
  const { situation } = seen.world;
  const { order } = situation;
  const speech = speechFor(session.language, order, seen.policy.timeZone);
  const { draft } = session;
  const drafted = seen.answers.eligibility.find(({ type }) => type === draft?.type);
  const begin = (type: AfterSaleType) => {
    const form = seen.answers.eligibility.find((one) => one.type === type)?.inputs;
    const reason = form?.reasons[0]?.reason;
    const [line] = order.lines;
    if (reason === undefined || line === undefined) return;
    onDraft({ type, reason, lines: [{ lineId: line.id, quantity: 1 }], input: {} });
  };
  return (
    <section class="column" aria-label={name}>
      {policyPanel}
      <EligibilityPanel eligibility={seen.answers.eligibility} speech={speech} onApply={begin} />
      {draft !== null && drafted !== undefined && (
        <>
          <ApplicationForm
            draft={draft}
            order={order}
            eligibility={drafted}
            speech={speech}
            onChange={onDraft}
            onSend={onApply}
          />
          {seen.answers.draft !== null && (
            <RefundPanel
              title={words.refundOfDraft}
              quote={seen.answers.draft}
              situation={situation}
              claims={claimsOf(situation, draft.lines)}
              speech={speech}
            />
          )}
        </>
      )}
      {situation.cases.length === 0 && <p class="hint">{words.noCase}</p>}
      {[...situation.cases].reverse().map((claim) => (
        <CasePanels key={claim.id} claim={claim} seen={seen} speech={speech} onAct={onAct} />
      ))}
      <HistoryPanel taken={seen.world.taken} speech={speech} />
      <Panel title={words.time}>
        <Timeline moments={momentsOf(seen.world, seen.answers, speech)} speech={speech} />
      </Panel>
      <SettlementPanel settlement={seen.answers.settlement} speech={speech} />
      <RollupPanel rollup={seen.answers.rollup} speech={speech} />
    </section>
  );
}
