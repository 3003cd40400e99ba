import { Panel } from '../parts/panel';
import { Reasons } from '../parts/reasons';
import type { TakenStep } from '../session/play';
import type { Speech } from '../words/speech';

/** Everything that was tried, by whom and when, where it led, and what was refused and why. */
export function HistoryPanel({ taken, speech }: { readonly taken: readonly TakenStep[]; readonly speech: Speech }) {
  const { words, labels, life, say } = speech;
  return (
    <Panel title={words.history}>
      {taken.length === 0 && <p>{words.noHistory}</p>}
      <ol class="history">
        {taken.map(({ step, issued, answer }, index) => {
          const last = answer === null || answer.outcome === 'deny' ? null : answer.value.case.history.at(-1);
          return (
            <li key={index} class={last === null ? 'refused' : ''}>
              <strong>
                {labels.actor[step.actor]}: {life.caseStep[step.action]}
              </strong>{' '}
              {issued && <small>({words.bySystem})</small>}{' '}
              <time dateTime={new Date(step.at).toISOString()}>{say.moment(step.at)}</time>
              {last && (
                <p>
                  {last.from !== null && last.from !== last.to && `${labels.caseState[last.from]} → `}
                  {labels.caseState[last.to]}
                  {last.amount !== undefined && ` · ${say.amount(last.amount)}`}
                </p>
              )}
              {answer === null && <p>{words.noSuchCase}</p>}
              {answer?.outcome === 'deny' && (
                <>
                  <p>{words.refused}</p>
                  <Reasons reasons={answer.reasons} speech={speech} />
                </>
              )}
            </li>
          );
        })}
      </ol>
    </Panel>
  );
}
