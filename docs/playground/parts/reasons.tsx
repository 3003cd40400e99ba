import type { Reason } from 'aftersale';
import type { Speech } from '../words/speech';

/** Why something is so, each reason with its rule. */
export function Reasons({ reasons, speech }: { readonly reasons: readonly Reason[]; readonly speech: Speech }) {
  if (reasons.length === 0) return null;
  return (
    <ul class="reasons">
      {reasons.map((reason) => (
        <li key={JSON.stringify(reason)}>
          {speech.why(reason)} <code>{reason.rule}</code>
        </li>
      ))}
    </ul>
  );
}
