import type { AfterSaleType, TypeEligibility } from 'aftersale';
import { Panel } from '../parts/panel';
import { Reasons } from '../parts/reasons';
import type { Speech } from '../words/speech';

interface EligibilityPanelProps {
  readonly eligibility: readonly TypeEligibility[];
  readonly speech: Speech;
  readonly onApply: (type: AfterSaleType) => void;
}

/** Each type with its answer, until when, and every reason why not. */
export function EligibilityPanel({ eligibility, speech, onApply }: EligibilityPanelProps) {
  const { words, labels, say } = speech;
  return (
    <Panel title={words.allowed}>
      <ul class="types">
        {eligibility.map(({ type, outcome, reasons, until }) => (
          <li key={type} class={outcome}>
            <strong>{labels.afterSaleType[type]}</strong> <span class="outcome">{labels.outcome[outcome]}</span>
            {outcome !== 'deny' && (
              <button type="button" data-apply={type} onClick={() => onApply(type)}>
                {words.apply}
                <span class="unseen">: {labels.afterSaleType[type]}</span>
              </button>
            )}
            {until !== null && (
              <small>
                {words.until} {say.moment(until)}
              </small>
            )}
            <Reasons reasons={outcome === 'allow' ? [] : reasons} speech={speech} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
