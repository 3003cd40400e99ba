import { useId } from 'preact/hooks';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly numeric?: boolean;
  readonly name?: string;
}

/** A line of text, with its label. */
export function TextField({ label, value, onInput, numeric = false, name }: TextFieldProps) {
  const id = useId();
  return (
    <p class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        name={name}
        value={value}
        inputMode={numeric ? 'decimal' : 'text'}
        autoComplete="off"
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
    </p>
  );
}
