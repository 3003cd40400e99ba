import type { Issue } from '../vocabulary/index';

/** A text with `{placeholders}` for every code: one that is missing does not compile. */
export type Templates<Code extends string> = { readonly [Each in Code]: string };

/** The text with its placeholders filled; one without a value stays as it is, so that it is seen. */
export function fill(template: string, params: Issue['params']): string {
  return template.replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    Object.hasOwn(params, name) ? String(params[name]) : placeholder,
  );
}
