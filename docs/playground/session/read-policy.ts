import { checkPolicy, definePolicy, type Policy, type PolicyChanges } from 'aftersale';
import { explainIssue, type Language } from 'aftersale/messages';
import { findNodeAtLocation, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';

/** What is wrong with a policy as it is written, and on which line. */
export interface PolicyFault {
  readonly line: number;
  readonly text: string;
}

export type PolicyReading =
  | { readonly policy: Policy; readonly faults: readonly [] }
  | { readonly policy: null; readonly faults: readonly PolicyFault[] };

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/** What is left out is standard; what is written stays, so that a misspelled name is found. */
const completed = (written: unknown): unknown =>
  typeof written === 'object' && written !== null && !Array.isArray(written)
    ? { ...written, ...definePolicy(written as PolicyChanges) }
    : written;

/** A policy from what a visitor wrote: what it leaves out is standard. */
export function readPolicy(text: string, language: Language): PolicyReading {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: false, disallowComments: true });
  if (errors.length > 0 || tree === undefined) {
    return {
      policy: null,
      faults: errors.map(({ error, offset }) => ({ line: lineAt(text, offset), text: printParseErrorCode(error) })),
    };
  }
  const written: unknown = JSON.parse(text);
  const whole = completed(written);
  const issues = checkPolicy(whole);
  if (issues.length === 0) return { policy: whole as Policy, faults: [] };
  const nodeAt = (path: readonly (string | number)[]) => {
    for (let depth = path.length; depth >= 0; depth -= 1) {
      const node = findNodeAtLocation(tree, path.slice(0, depth));
      if (node !== undefined) return node;
    }
    return tree;
  };
  return {
    policy: null,
    faults: issues.map((issue) => ({
      line: lineAt(text, nodeAt(issue.path).offset),
      text: explainIssue(issue, language),
    })),
  };
}
