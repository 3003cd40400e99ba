import type { Speech } from '../words/speech';
import type { Bar } from './waterfall-bars';

const WIDTH = 240;

/** Bars one under the other, each beginning where the last one ended: the refund as a waterfall. */
export function Waterfall({ bars, speech }: { readonly bars: readonly Bar[]; readonly speech: Speech }) {
  const most = Math.max(1, ...bars.flatMap(({ from, to }) => [from, to]));
  const at = (amount: number) => (amount / most) * WIDTH;
  return (
    <table class="waterfall">
      <tbody>
        {bars.map(({ key, label, from, to, kind }) => (
          <tr key={key} class={kind}>
            <th scope="row">{label}</th>
            <td class="bar">
              <svg aria-hidden="true" viewBox={`0 0 ${WIDTH} 16`} preserveAspectRatio="none" width="100%" height="16">
                <rect x={at(Math.min(from, to))} width={Math.max(1.5, at(Math.abs(to - from)))} height="16" rx="2" />
              </svg>
            </td>
            <td class="amount">{speech.say.amount(to - from)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
