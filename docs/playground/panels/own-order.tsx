import { type Situation, standard } from 'aftersale';
import { explainIssue } from 'aftersale/messages';
import { parseSituation } from 'aftersale/schema';
import { useId, useState } from 'preact/hooks';
import type { Facts, Session } from '../session/session';
import type { PageWords } from '../words/en';

interface OwnOrderProps {
  readonly language: Session['language'];
  readonly words: PageWords;
  readonly onTake: (facts: Facts) => void;
}

/** A situation that is pasted: taken over, or every fault of it told with its path. */
export function OwnOrder({ language, words, onTake }: OwnOrderProps) {
  const id = useId();
  const [text, setText] = useState('');
  const [faults, setFaults] = useState<readonly string[]>([]);
  const take = () => {
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch (error) {
      setFaults([`${error instanceof Error ? error.message : error}`]);
      return;
    }
    const told = typeof value === 'object' && value !== null && 'situation' in value ? value.situation : value;
    const parsed = parseSituation({ policy: standard, ...(told as Partial<Situation>) });
    if (parsed.ok) {
      const { policy: _, ...facts } = parsed.situation;
      setFaults([]);
      onTake(facts);
    } else setFaults(parsed.issues.map((issue) => explainIssue(issue, language)));
  };
  return (
    <details class="own">
      <summary>{words.ownOrder}</summary>
      <label for={id}>{words.ownOrderHint}</label>
      <textarea
        id={id}
        rows={8}
        spellcheck={false}
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <p class="buttons">
        <button type="button" onClick={take}>
          {words.takeOver}
        </button>
      </p>
      <div role="status" class="faults">
        {faults.length > 0 && (
          <>
            <p>{words.unreadable}</p>
            <ul>
              {faults.map((fault) => (
                <li key={fault}>{fault}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    </details>
  );
}
