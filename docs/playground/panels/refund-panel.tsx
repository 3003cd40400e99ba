import type { Decision, RefundQuote, Situation, UnitRange } from 'aftersale';
import { quoteSummary } from 'aftersale/messages';
import { Waterfall } from '../drawings/waterfall';
import { barsOf } from '../drawings/waterfall-bars';
import { Panel } from '../parts/panel';
import { Reasons } from '../parts/reasons';
import type { Speech } from '../words/speech';

interface RefundPanelProps {
  readonly title: string;
  readonly quote: Decision<RefundQuote>;
  readonly situation: Situation;
  readonly claims: readonly UnitRange[];
  readonly speech: Speech;
}

/** A quote in a picture, from list price to what each tender gets back, and in words; or why there is none. */
export function RefundPanel({ title, quote, situation, claims, speech }: RefundPanelProps) {
  if (quote.outcome === 'deny') {
    return (
      <Panel title={title}>
        <Reasons reasons={quote.reasons} speech={speech} />
      </Panel>
    );
  }
  const { value } = quote;
  return (
    <Panel title={title}>
      {value.entries.length > 0 && <Waterfall bars={barsOf(situation, value, claims, speech)} speech={speech} />}
      <ul>
        {quoteSummary(value, situation.order, speech.reader).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Reasons reasons={[...(quote.outcome === 'review' ? quote.reasons : []), ...quote.notes]} speech={speech} />
    </Panel>
  );
}
