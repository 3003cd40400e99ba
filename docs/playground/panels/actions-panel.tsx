import type { AfterSaleCase, CaseAction, Order } from 'aftersale';
import { useState } from 'preact/hooks';
import { Panel } from '../parts/panel';
import { Reasons } from '../parts/reasons';
import type { Answers } from '../session/answers';
import type { Speech } from '../words/speech';
import { ActionForm } from './action-form';
import { UNASKED } from './told-fields';

interface ActionsPanelProps {
  readonly claim: AfterSaleCase;
  readonly order: Order;
  readonly actions: Answers['cases'][number]['actions'];
  readonly speech: Speech;
  readonly onAct: (action: CaseAction, input: Readonly<Record<string, unknown>>) => void;
}

/** A button for each action that is available, and the others with the reasons why not. */
export function ActionsPanel({ claim, order, actions, speech, onAct }: ActionsPanelProps) {
  const { words, life } = speech;
  const [chosen, setChosen] = useState<CaseAction | null>(null);
  const open = actions.available.find(({ action }) => action === chosen);
  return (
    <Panel title={words.actions}>
      <p class="buttons">
        {actions.available.map(({ action, inputs }) => {
          const asks = [...inputs.required, ...inputs.optional].some((name) => !UNASKED.includes(name));
          const needs = asks || inputs.required.length > 0;
          return (
            <button
              key={action}
              type="button"
              data-action={action}
              aria-expanded={needs ? chosen === action : undefined}
              onClick={() => (needs ? setChosen(chosen === action ? null : action) : onAct(action, {}))}
            >
              {life.caseStep[action]}
            </button>
          );
        })}
      </p>
      {open && (
        <ActionForm
          key={`${claim.id} ${claim.version} ${open.action}`}
          action={open}
          claim={claim}
          order={order}
          speech={speech}
          onSkip={() => setChosen(null)}
          onSend={(input) => {
            setChosen(null);
            onAct(open.action, input);
          }}
        />
      )}
      <details>
        <summary>{words.notNow}</summary>
        <ul class="unavailable">
          {actions.unavailable.map(({ action, reasons }) => (
            <li key={action} data-unavailable={action}>
              <button type="button" disabled>
                {life.caseStep[action]}
              </button>
              <Reasons reasons={reasons} speech={speech} />
            </li>
          ))}
        </ul>
      </details>
    </Panel>
  );
}
