const NEW_LINE = 0x0a;

/** A line without its end, numbered from 1. */
export interface ByteLine {
  readonly number: number;
  readonly bytes: Uint8Array;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** The lines of some bytes, each as soon as it is there; no more than one is held. In UTF-8 no other sign has the byte of a line's end. */
export async function* byteLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<ByteLine> {
  let number = 1;
  let begun: Uint8Array[] = [];
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(NEW_LINE); end >= 0; end = chunk.indexOf(NEW_LINE, from)) {
      yield { number, bytes: joined([...begun, chunk.subarray(from, end)]) };
      number += 1;
      begun = [];
      from = end + 1;
    }
    if (from < chunk.length) begun.push(chunk.subarray(from));
  }
  if (begun.length > 0) yield { number, bytes: joined(begun) };
}
