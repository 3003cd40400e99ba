import type { Speech } from '../words/speech';
import type { Moment } from './moments';

const WIDTH = 600;
const EDGE = 8;

/** A line of time with a mark for each moment, and the moments in words below it. */
export function Timeline({ moments, speech }: { readonly moments: readonly Moment[]; readonly speech: Speech }) {
  const [first, last] = [moments[0]?.at ?? 0, moments.at(-1)?.at ?? 1];
  const x = (at: number) => EDGE + ((at - first) / Math.max(1, last - first)) * (WIDTH - 2 * EDGE);
  return (
    <>
      <svg class="timeline" viewBox={`0 0 ${WIDTH} 28`} width="100%" aria-hidden="true">
        <line x1={EDGE} x2={WIDTH - EDGE} y1="14" y2="14" />
        {moments.map(({ key, at, kind }) => (
          <circle key={key} class={kind} cx={x(at)} cy="14" r={kind === 'now' ? 7 : 5} />
        ))}
      </svg>
      <ol class="moments">
        {moments.map(({ key, at, label, kind }) => (
          <li key={key} class={kind}>
            <time dateTime={new Date(at).toISOString()}>{speech.say.moment(at)}</time> {label}
          </li>
        ))}
      </ol>
    </>
  );
}
