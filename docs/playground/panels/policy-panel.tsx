import { PRESETS } from 'aftersale';
import { PLATFORM_PRESETS } from 'aftersale/platforms';
import { useId } from 'preact/hooks';
import { Choice } from '../parts/choice';
import { written } from '../session/examples';
import type { PolicyFault } from '../session/read-policy';
import type { PageWords } from '../words/en';

interface PolicyPanelProps {
  readonly text: string;
  readonly faults: readonly PolicyFault[];
  readonly words: PageWords;
  readonly onWrite: (text: string) => void;
}

const LINE_HEIGHT = 18;
const READY_MADE = [...PRESETS, ...PLATFORM_PRESETS.map(({ policy }) => policy)];

/** A policy as JSON, with each fault marked on its line and told below. */
export function PolicyPanel({ text, faults, words, onWrite }: PolicyPanelProps) {
  const [id, faultsId] = [useId(), useId()];
  const faulty = [...new Set(faults.map(({ line }) => line))];
  const goTo = (line: number) => {
    const area = document.getElementById(id);
    if (!(area instanceof HTMLTextAreaElement)) return;
    const start =
      text
        .split('\n')
        .slice(0, line - 1)
        .join('\n').length + (line > 1 ? 1 : 0);
    area.focus();
    area.setSelectionRange(start, start + (text.split('\n')[line - 1]?.length ?? 0));
    area.scrollTop = (line - 4) * LINE_HEIGHT;
  };
  return (
    <section class="panel policy">
      <Choice
        label={words.preset}
        value=""
        options={[['', '–'], ...READY_MADE.map(({ id: preset }) => [preset, preset] as const)]}
        onChoose={(chosen) => {
          const preset = READY_MADE.find((one) => one.id === chosen);
          if (preset !== undefined) onWrite(written(preset));
        }}
      />
      <label for={id}>{words.policy} (JSON)</label>
      <div class="editor">
        <div class="marks" aria-hidden="true">
          {faulty.map((line) => (
            <span key={line} style={{ top: `${(line - 1) * LINE_HEIGHT + 8}px` }}>
              {line}
            </span>
          ))}
        </div>
        <textarea
          id={id}
          rows={10}
          spellcheck={false}
          value={text}
          aria-invalid={faults.length > 0}
          aria-describedby={faultsId}
          onInput={({ currentTarget }) => onWrite(currentTarget.value)}
          onScroll={({ currentTarget }) => {
            const marks = currentTarget.previousElementSibling;
            if (marks instanceof HTMLElement) marks.style.translate = `0 ${-currentTarget.scrollTop}px`;
          }}
        />
      </div>
      <div id={faultsId} class="faults" role="status">
        {faults.length === 0 ? (
          <small>{words.policyHint}</small>
        ) : (
          <ul>
            {faults.map(({ line, text: fault }) => (
              <li key={fault}>
                <button type="button" class="quiet" onClick={() => goTo(line)}>
                  {words.line} {line}
                </button>{' '}
                {fault}
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}
