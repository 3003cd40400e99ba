import { type ByteLine, byteLines } from './byte-lines';
import { EMPTY, type JsonValue, jsonValue, textOf } from './json-value';

/** A value of an input and the line it stands in; null of the first, which may be the whole. */
export type PlacedValue = JsonValue & { readonly line: number | null };

function valueOn({ bytes }: Pick<ByteLine, 'bytes'>): JsonValue {
  const line = textOf(bytes);
  return 'fault' in line ? line : jsonValue(line.text);
}

const isBlank = ({ bytes }: ByteLine): boolean => bytes.every((byte) => byte <= 0x20);

/**
 * The values of an input: of JSON lines one by one, so that a stream may have any length, a faulty line being one fault
 * among them; else the one value the text is. An input is JSON lines where that is declared, or where its first line is
 * a whole value.
 */
export async function* jsonValues(chunks: AsyncIterable<Uint8Array>, declared: boolean): AsyncGenerator<PlacedValue> {
  const lines = byteLines(chunks);
  let isFirst = true;
  for await (const line of lines) {
    if (isBlank(line)) continue;
    const read = valueOn(line);
    if (isFirst && !declared && 'fault' in read) {
      yield { ...(await wholeValue(line, lines)), line: null };
      return;
    }
    yield { ...read, line: isFirst && !declared ? null : line.number };
    isFirst = false;
  }
  if (isFirst && !declared) yield { fault: EMPTY, line: null };
}

/** The value that a first line begins. */
async function wholeValue(first: ByteLine, others: AsyncIterable<ByteLine>): Promise<JsonValue> {
  const parts = [first.bytes];
  for await (const { bytes } of others) parts.push(Uint8Array.of(0x0a), bytes);
  return valueOn({ bytes: Buffer.concat(parts) });
}
