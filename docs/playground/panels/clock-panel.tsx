import { useId } from 'preact/hooks';
import type { Speech } from '../words/speech';

interface ClockPanelProps {
  readonly now: number;
  readonly earliest: number;
  readonly deadline: number | null;
  readonly speech: Speech;
  readonly onMove: (now: number) => void;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const FORWARD = 200;

/** The moment the order is looked at: moved by hours, by days, or to the next deadline. */
export function ClockPanel({ now, earliest, deadline, speech, onMove }: ClockPanelProps) {
  const id = useId();
  const { words, say } = speech;
  return (
    <section class="panel clock" aria-label={words.clock}>
      <label for={id}>{words.clock}</label> <output for={id}>{say.moment(now)}</output>
      <input
        id={id}
        type="range"
        min={0}
        max={FORWARD * 24}
        value={Math.round((now - earliest) / HOUR)}
        aria-valuetext={say.moment(now)}
        onInput={({ currentTarget }) => onMove(earliest + Number(currentTarget.value) * HOUR)}
      />
      <p class="buttons">
        <button type="button" onClick={() => onMove(Math.max(earliest, now - DAY))}>
          −{words.aDay}
        </button>
        <button type="button" onClick={() => onMove(Math.max(earliest, now - HOUR))}>
          −{words.anHour}
        </button>
        <button type="button" onClick={() => onMove(now + HOUR)}>
          +{words.anHour}
        </button>
        <button type="button" onClick={() => onMove(now + DAY)}>
          +{words.aDay}
        </button>
        <button
          type="button"
          data-to-deadline
          disabled={deadline === null}
          onClick={() => deadline !== null && onMove(deadline)}
        >
          {words.toDeadline}
        </button>
      </p>
    </section>
  );
}
