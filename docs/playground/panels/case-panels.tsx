import type { AfterSaleCase, CaseAction } from 'aftersale';
import { StateDiagram } from '../drawings/state-diagram';
import { Panel } from '../parts/panel';
import type { Column } from '../session/columns';
import type { Speech } from '../words/speech';
import { ActionsPanel } from './actions-panel';
import { RefundPanel } from './refund-panel';

interface CasePanelsProps {
  readonly claim: AfterSaleCase;
  readonly seen: NonNullable<Column['seen']>;
  readonly speech: Speech;
  readonly onAct: (caseId: string, action: CaseAction, input: Readonly<Record<string, unknown>>) => void;
}

/** Everything about one case: where it stands, what can be done, and what is refunded. */
export function CasePanels({ claim, seen: { world, answers }, speech, onAct }: CasePanelsProps) {
  const { labels, words } = speech;
  const answer = answers.cases.find(({ caseId }) => caseId === claim.id);
  if (answer === undefined) return null;
  return (
    <article class="case" data-case={claim.id} data-state={claim.state}>
      <Panel title={`${labels.afterSaleType[claim.type]} ${claim.id}: ${labels.caseState[claim.state]}`}>
        <StateDiagram claim={claim} speech={speech} />
      </Panel>
      <ActionsPanel
        claim={claim}
        order={world.situation.order}
        actions={answer.actions}
        speech={speech}
        onAct={(action, input) => onAct(claim.id, action, input)}
      />
      <RefundPanel
        title={words.refund}
        quote={answer.quote}
        situation={world.situation}
        claims={claim.claims}
        speech={speech}
      />
    </article>
  );
}
