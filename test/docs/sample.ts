import ts from 'typescript';

/** A piece of TypeScript that documentation shows, with the outputs it claims in `// =>` comments. */
export interface Sample {
  /** File and line, `README.md:12`. */
  readonly where: string;
  readonly code: string;
}

/** One output that a sample claims, and what came out. */
export interface Outcome {
  readonly claim: string;
  readonly expected: unknown;
  readonly found: unknown;
}

const FENCE = /^```ts\n([\s\S]*?)^```$/gm;
const DOCSTRING = /\/\*\*[\s\S]*?\*\//g;
const CLAIM = /^[ \t]*;?\s*\/\/ => (.*)/;
const CONTINUATION = /^\n[ \t]*\/\/ ?(.*)/;

const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/** The samples of a Markdown text. */
export function samplesOfMarkdown(file: string, text: string): Sample[] {
  return [...text.matchAll(FENCE)].map((fence) => ({
    where: `${file}:${lineOf(text, fence.index)}`,
    code: fence[1] ?? '',
  }));
}

/** The samples of the docstrings of a source text. */
export function samplesOfSource(file: string, text: string): Sample[] {
  return [...text.matchAll(DOCSTRING)].flatMap((docstring) => {
    const unstarred = docstring[0].replaceAll(/^[ \t]*\* ?/gm, '');
    return [...unstarred.matchAll(FENCE)].map((fence) => ({
      where: `${file}:${lineOf(text, docstring.index) + lineOf(unstarred, fence.index) - 1}`,
      code: fence[1] ?? '',
    }));
  });
}

const opens = (text: string): number => (text.match(/[[{(]/g) ?? []).length - (text.match(/[\]})]/g) ?? []).length;

/** The expression a `// =>` comment claims right after a statement, over as many lines as its brackets need. */
function claimAfter(text: string): string | undefined {
  const first = CLAIM.exec(text);
  if (first === null) return undefined;
  let claim = first[1] ?? '';
  let rest = text.slice(first[0].length);
  while (opens(claim) > 0) {
    const next = CONTINUATION.exec(rest);
    if (next === null) break;
    claim += `\n${next[1]}`;
    rest = rest.slice(next[0].length);
  }
  return claim;
}

function importText(declaration: ts.ImportDeclaration, source: ts.SourceFile): string {
  const clause = declaration.importClause;
  if (clause === undefined || clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return '';
  const { namedBindings } = clause;
  if (namedBindings === undefined || !ts.isNamedImports(namedBindings)) {
    throw new Error(`${declaration.getText(source)}: samples import by name`);
  }
  const names = namedBindings.elements
    .filter(({ isTypeOnly }) => !isTypeOnly)
    .map(({ name, propertyName }) => (propertyName === undefined ? name.text : `${propertyName.text}: ${name.text}`));
  return `const { ${names.join(', ')} } = await load(${declaration.moduleSpecifier.getText(source)});`;
}

function statementText(statement: ts.Statement, source: ts.SourceFile): string {
  if (ts.isImportDeclaration(statement)) return importText(statement, source);
  const text = statement.getText(source);
  const claim = claimAfter(source.text.slice(statement.getEnd()));
  if (claim === undefined) return text;
  const check = (found: string) => `check(${JSON.stringify(claim)}, (${claim}), (${found}));`;
  if (ts.isExpressionStatement(statement)) return check(statement.expression.getText(source));
  const declared = ts.isVariableStatement(statement) ? statement.declarationList.declarations[0]?.name : undefined;
  if (declared === undefined) throw new Error(`${text}: only a value can be claimed`);
  return `${text}\n${check(declared.getText(source))}`;
}

/** Runs a sample and tells what it claimed and what came out. `load` imports a module by the name the sample gives it. */
export async function runSample({ code }: Sample, load: (specifier: string) => Promise<object>): Promise<Outcome[]> {
  const source = ts.createSourceFile('sample.ts', code, ts.ScriptTarget.ES2022, true);
  const body = source.statements.map((statement) => statementText(statement, source)).join('\n');
  const { outputText } = ts.transpileModule(`const run = async () => {\n${body}\n};`, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  });
  const outcomes: Outcome[] = [];
  const check = (claim: string, expected: unknown, found: unknown) => outcomes.push({ claim, expected, found });
  await new Function('load', 'check', `${outputText}\nreturn run();`)(load, check);
  return outcomes;
}
