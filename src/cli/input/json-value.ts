/** A value of JSON, or why there is none. */
export type JsonValue = { readonly value: unknown } | { readonly fault: string };

const utf8 = new TextDecoder('utf-8', { fatal: true });

export function textOf(bytes: Uint8Array): { readonly text: string } | { readonly fault: string } {
  try {
    return { text: utf8.decode(bytes) };
  } catch {
    return { fault: 'is not valid UTF-8' };
  }
}

export function jsonValue(text: string): JsonValue {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { fault: `is not valid JSON: ${(error as Error).message}` };
  }
}
