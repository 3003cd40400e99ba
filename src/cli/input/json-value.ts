import type { Texts } from '../help/texts';

export const EMPTY: Texts = { en: 'is empty', 'zh-CN': '内容为空' };

/** A value of JSON, or why there is none. */
export type JsonValue = { readonly value: unknown } | { readonly fault: Texts };

const utf8 = new TextDecoder('utf-8', { fatal: true });

export function textOf(bytes: Uint8Array): { readonly text: string } | { readonly fault: Texts } {
  try {
    return { text: utf8.decode(bytes) };
  } catch {
    return { fault: { en: 'is not valid UTF-8', 'zh-CN': '不是有效的 UTF-8' } };
  }
}

export function jsonValue(text: string): JsonValue {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const { message } = error as Error;
    return { fault: { en: `is not valid JSON: ${message}`, 'zh-CN': `不是有效的 JSON：${message}` } };
  }
}
