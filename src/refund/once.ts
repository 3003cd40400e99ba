/** A value that is worked out when it is first asked for. */
export function once<Value extends {}>(work: () => Value): () => Value {
  let value: Value | undefined;
  return () => {
    value ??= work();
    return value;
  };
}
