import { ACTORS, type Actor, type CaseAction } from 'aftersale';
import { LANGUAGES, type Language, labelsOf } from 'aftersale/messages';
import { useEffect, useState } from 'preact/hooks';
import { ColumnView } from './column-view';
import { ClockPanel } from './panels/clock-panel';
import { OrderPanel } from './panels/order-panel';
import { OwnOrder } from './panels/own-order';
import { Choice } from './parts/choice';
import { columnsOf } from './session/columns';
import { beginWith, EXAMPLES } from './session/examples';
import { toFragment } from './session/link';
import type { Draft, Session, Step } from './session/session';
import { en } from './words/en';
import { speechFor } from './words/speech';
import { zh } from './words/zh-cn';

const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { 'zh-CN': '中文', en: 'English' };
const HOME_ZONE = 'Asia/Shanghai';

/** What the page shows is told to whoever checks it, as the bytes of the library's answers. */
function tell(columns: ReturnType<typeof columnsOf>): void {
  const place = document.getElementById('answers');
  if (place !== null) place.textContent = JSON.stringify(columns.map(({ seen }) => seen?.answers ?? null));
}

export function Page({ start }: { readonly start: Session }) {
  const [session, setSession] = useState(start);
  const [isCopied, setCopied] = useState(false);
  const change = (changes: Partial<Session>) => {
    setCopied(false);
    setSession((before) => ({ ...before, ...changes }));
  };
  const columns = columnsOf(session);
  const words = session.language === 'en' ? en : zh;
  const labels = labelsOf(session.language);
  const first = columns.find(({ seen }) => seen !== null)?.seen;
  const speech = speechFor(session.language, session.facts.order, first?.policy.timeZone ?? HOME_ZONE);
  const deadlines = first?.answers.cases.flatMap(({ deadline }) => (deadline === null ? [] : [deadline.until])) ?? [];

  useEffect(() => {
    document.documentElement.lang = session.language;
    tell(columns);
    toFragment(session).then((fragment) => history.replaceState(null, '', `#${fragment}`));
  }, [session]);

  const take = (step: Omit<Step, 'at' | 'actor'>) =>
    change({ steps: [...session.steps, { ...step, at: session.now, actor: session.actor }], draft: null });
  const apply = ({ type, lines, reason, input }: Draft) =>
    take({ caseId: `case-${session.steps.length + 1}`, action: 'apply', input: { ...input, type, lines, reason } });
  const act = (caseId: string, action: CaseAction, input: Readonly<Record<string, unknown>>) =>
    take({ caseId, action, input });
  const example = EXAMPLES.find(({ facts }) => facts.order.id === session.facts.order.id);

  return (
    <>
      <header>
        <h1>aftersale</h1>
        <p>{words.subtitle}</p>
        <Choice
          name="language"
          label={words.language}
          value={session.language}
          options={LANGUAGES.map((language) => [language, LANGUAGE_NAMES[language]] as const)}
          onChoose={(language) => change({ language })}
        />
      </header>
      <main>
        <div class="settings">
          <section class="panel" aria-label={words.example}>
            <Choice
              name="example"
              label={words.example}
              value={example?.name ?? ''}
              options={[
                ...(example === undefined ? ([['', '–']] as const) : []),
                ...EXAMPLES.map(({ name, title }) => [name, title[session.language]] as const),
              ]}
              onChoose={(name) => {
                const chosen = EXAMPLES.find((one) => one.name === name);
                if (chosen !== undefined) change(beginWith(chosen, session.language));
              }}
            />
            {example && <p class="hint">{example.source[session.language]}</p>}
            <OwnOrder
              language={session.language}
              words={words}
              onTake={(facts) => change({ facts, steps: [], now: facts.now, draft: null })}
            />
          </section>
          <OrderPanel order={session.facts.order} speech={speech} />
          <ClockPanel
            now={session.now}
            earliest={session.facts.order.placedAt}
            deadline={deadlines.length === 0 ? null : Math.min(...deadlines)}
            speech={speech}
            onMove={(now) => change({ now })}
          />
          <section class="panel" aria-label={words.actor}>
            <Choice
              name="actor"
              label={words.actor}
              value={session.actor}
              options={ACTORS.map((actor) => [actor, labels.actor[actor]] as const)}
              onChoose={(actor: Actor) => change({ actor })}
            />
            <p class="buttons">
              <button
                type="button"
                disabled={session.steps.length === 0}
                onClick={() => change({ steps: session.steps.slice(0, -1), draft: null })}
              >
                {words.undo}
              </button>
              <button
                type="button"
                disabled={session.steps.length === 0}
                onClick={() => change({ steps: [], now: session.facts.now, draft: null })}
              >
                {words.startAgain}
              </button>
              <button
                type="button"
                onClick={() =>
                  change({
                    policies:
                      session.policies.length === 1
                        ? [...session.policies, session.policies[0] ?? '']
                        : session.policies.slice(0, 1),
                  })
                }
              >
                {session.policies.length === 1 ? words.compare : words.compareEnd}
              </button>
              <button
                type="button"
                onClick={() => navigator.clipboard?.writeText(location.href).then(() => setCopied(true))}
              >
                {words.copyLink}
              </button>
            </p>
            <p role="status">{isCopied ? words.linkCopied : ''}</p>
          </section>
        </div>
        <div class={`columns of-${columns.length}`}>
          {columns.map((column, index) => (
            <ColumnView
              key={index}
              name={`${words.policy} ${index + 1}`}
              session={session}
              column={column}
              words={words}
              onPolicy={(text) => change({ policies: session.policies.map((one, at) => (at === index ? text : one)) })}
              onDraft={(draft) => change({ draft })}
              onApply={apply}
              onAct={act}
            />
          ))}
        </div>
      </main>
    </>
  );
}
