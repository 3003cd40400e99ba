import type { AfterSaleCase, AvailableAction, CaseInput, Order, UnitRange } from 'aftersale';
import { useState } from 'preact/hooks';
import { Choice } from '../parts/choice';
import { TextField } from '../parts/text-field';
import type { Speech } from '../words/speech';
import { fieldFor, toldValue, UNASKED } from './told-fields';

interface ActionFormProps {
  readonly action: AvailableAction;
  readonly claim: AfterSaleCase;
  readonly order: Order;
  readonly speech: Speech;
  readonly onSend: (input: Readonly<Record<string, unknown>>) => void;
  readonly onSkip: () => void;
}

type Result = keyof Speech['labels']['inspectionResult'];

/** What of each claimed range was accepted; the rest is as `other` says. */
const findingsFrom = (claims: readonly UnitRange[], accepted: readonly number[], other: Result) =>
  claims.flatMap(({ lineId, from, to }, index) => {
    const middle = Math.min(to, from + (accepted[index] ?? to - from));
    return [
      { lineId, from, to: middle, result: 'accepted' },
      { lineId, from: middle, to, result: other },
    ].filter((finding) => finding.from < finding.to);
  });

/** Asks for what a step needs to be told, and for what it may be told. */
export function ActionForm({ action, claim, order, speech, onSend, onSkip }: ActionFormProps) {
  const { words, labels, life, say } = speech;
  const { required, optional } = action.inputs;
  const asked = [...required, ...optional].filter((name) => !UNASKED.includes(name));
  const initial = (name: keyof CaseInput): string => {
    const field = fieldFor(name, speech);
    if (name === 'returnAddress') return claim.returnAddress ?? '';
    if (name === 'amount' && claim.topUp !== undefined) return (claim.topUp / 100).toFixed(2);
    return field.by === 'choosing' && required.includes(name) ? (field.options[0]?.[0] ?? '') : '';
  };
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(asked.map((name) => [name, initial(name)])),
  );
  const [accepted, setAccepted] = useState<readonly number[]>(claim.claims.map(({ from, to }) => to - from));
  const [other, setOther] = useState<Result>('wrong_goods');
  const inspects = required.includes('findings');
  const write = (name: string) => (text: string) => setTexts((before) => ({ ...before, [name]: text }));
  const labelOf = (name: keyof CaseInput) =>
    `${life.caseInput[name]}${required.includes(name) ? '' : ` (${words.optional})`}`;

  const send = (event: Event) => {
    event.preventDefault();
    const told = asked.map((name) => [name, toldValue(name, texts[name] ?? '', order)] as const);
    onSend({
      ...Object.fromEntries(told.filter(([, value]) => value !== undefined)),
      ...(inspects && {
        findings: findingsFrom(claim.claims, accepted, other),
        splitCaseId: `${claim.id}-${claim.version}`,
      }),
    });
  };

  return (
    <form class="told" onSubmit={send} aria-label={life.caseStep[action.action]}>
      {asked.map((name) => {
        const field = fieldFor(name, speech);
        const value = texts[name] ?? '';
        return field.by === 'choosing' ? (
          <Choice
            key={name}
            name={name}
            label={labelOf(name)}
            value={value}
            options={required.includes(name) ? field.options : [['', '–'], ...field.options]}
            onChoose={write(name)}
          />
        ) : (
          <TextField
            key={name}
            name={name}
            label={labelOf(name)}
            value={value}
            numeric={field.numeric}
            onInput={write(name)}
          />
        );
      })}
      {inspects &&
        claim.claims.map(({ lineId, from, to }, index) => (
          <TextField
            key={lineId}
            name={`accepted ${lineId}`}
            label={`${words.acceptedUnits} ${say.title(lineId)} (0–${to - from})`}
            value={`${accepted[index] ?? 0}`}
            numeric
            onInput={(text) =>
              setAccepted(accepted.map((one, at) => (at === index ? Math.max(0, Math.trunc(Number(text) || 0)) : one)))
            }
          />
        ))}
      {inspects && (
        <Choice
          name="other"
          label={words.otherUnits}
          value={other}
          options={(Object.entries(labels.inspectionResult) as [Result, string][]).filter(
            ([result]) => result !== 'accepted',
          )}
          onChoose={setOther}
        />
      )}
      <p class="buttons">
        <button type="submit">{words.send}</button>
        <button type="button" class="quiet" onClick={onSkip}>
          {words.skip}
        </button>
      </p>
    </form>
  );
}
