import {
  type ApplicationInput,
  type ClaimReason,
  fromDecimalText,
  type Order,
  type TypeEligibility,
  toDecimalText,
} from 'aftersale';
import { useState } from 'preact/hooks';
import { Choice } from '../parts/choice';
import { Panel } from '../parts/panel';
import { TextField } from '../parts/text-field';
import type { Draft } from '../session/session';
import type { Speech } from '../words/speech';

interface ApplicationFormProps {
  readonly draft: Draft;
  readonly order: Order;
  readonly eligibility: TypeEligibility;
  readonly speech: Speech;
  readonly onChange: (draft: Draft | null) => void;
  readonly onSend: (draft: Draft) => void;
}

/** What an application is to contain, as the answer about its type says. */
export function ApplicationForm({ draft, order, eligibility, speech, onChange, onSend }: ApplicationFormProps) {
  const { words, labels, say } = speech;
  const { reasons, required } = eligibility.inputs;
  const [amountText, setAmountText] = useState('');
  const asked: readonly ApplicationInput[] =
    reasons.find(({ reason }) => reason === draft.reason)?.required ?? required;
  const quantityOf = (lineId: string) =>
    draft.lines.reduce((sum, line) => (line.lineId === lineId && 'quantity' in line ? line.quantity : sum), 0);
  const tell = (name: string, value: unknown) => onChange({ ...draft, input: { ...draft.input, [name]: value } });
  const text = (name: string) => `${draft.input[name] ?? ''}`;
  const tellAmount = (written: string) => {
    setAmountText(written);
    try {
      tell('terms', { amount: fromDecimalText(written, order.currency) });
    } catch {
      const { terms: _, ...rest } = draft.input;
      onChange({ ...draft, input: rest });
    }
  };
  return (
    <Panel title={`${words.apply}: ${labels.afterSaleType[draft.type]}`}>
      <form
        class="told"
        onSubmit={(event) => {
          event.preventDefault();
          onSend(draft);
        }}
      >
        {order.lines.map(({ id, quantity }) => (
          <Choice
            key={id}
            name={`units ${id}`}
            label={`${words.units}: ${say.title(id)}`}
            value={`${quantityOf(id)}`}
            options={Array.from(
              { length: Math.min(quantity, 200) + 1 },
              (_, count) => [`${count}`, `${count}`] as const,
            )}
            onChoose={(count) =>
              onChange({
                ...draft,
                lines: [
                  ...draft.lines.filter(({ lineId }) => lineId !== id),
                  ...(count === '0' ? [] : [{ lineId: id, quantity: Number(count) }]),
                ],
              })
            }
          />
        ))}
        <Choice
          name="reason"
          label={words.reason}
          value={draft.reason}
          options={reasons.map(({ reason }) => [reason, labels.claimReason[reason]] as const)}
          onChoose={(reason: ClaimReason) => onChange({ ...draft, reason })}
        />
        {asked.includes('description') && (
          <TextField
            name="description"
            label={labels.applicationInput.description}
            value={text('description')}
            onInput={(value) => tell('description', value)}
          />
        )}
        {asked.includes('evidence') && (
          <TextField
            name="evidence"
            label={labels.applicationInput.evidence}
            value={`${(draft.input['evidence'] as { reference: string }[] | undefined)?.[0]?.reference ?? ''}`}
            onInput={(reference) => tell('evidence', reference === '' ? [] : [{ kind: 'photo', reference }])}
          />
        )}
        {asked.includes('address') && (
          <TextField
            name="address"
            label={labels.applicationInput.address}
            value={text('address')}
            onInput={(value) => tell('address', value)}
          />
        )}
        {asked.includes('replacement') && (
          <TextField
            name="replacement"
            label={labels.applicationInput.replacement}
            value={text('replacement')}
            onInput={(value) => tell('replacement', value)}
          />
        )}
        {draft.type !== 'reship' && draft.type !== 'repair' && draft.type !== 'exchange' && (
          <TextField
            name="amount"
            label={`${words.amount} (${asked.includes('amount') ? toDecimalText(0, order.currency) : words.optional})`}
            value={amountText}
            numeric
            onInput={tellAmount}
          />
        )}
        <p class="buttons">
          <button type="submit">{words.send}</button>
          <button type="button" class="quiet" onClick={() => onChange(null)}>
            {words.skip}
          </button>
        </p>
      </form>
    </Panel>
  );
}
