import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { code, GENERATED, markdownTable, page } from './markdown';

const KINDS: readonly (readonly [ts.SymbolFlags, string])[] = [
  [ts.SymbolFlags.Function, 'function'],
  [ts.SymbolFlags.Class, 'class'],
  [ts.SymbolFlags.Variable, 'value'],
  [ts.SymbolFlags.Interface | ts.SymbolFlags.TypeAlias, 'type'],
];

/** The sentence a docstring begins with. */
function firstSentence(text: string): string {
  const [paragraph = ''] = text.split(/\n\s*\n/);
  const flat = paragraph
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/\{@link (\w+)\}/g, '$1')
    .trim();
  return /^.*?\.(?= |$)/.exec(flat)?.[0] ?? flat;
}

function parametersOf(symbol: ts.Symbol): string {
  const declaration = symbol.valueDeclaration;
  if (declaration === undefined) return '';
  const isCalled =
    ts.isVariableDeclaration(declaration) && declaration.initializer !== undefined
      ? declaration.initializer
      : declaration;
  if (!ts.isFunctionDeclaration(isCalled) && !ts.isArrowFunction(isCalled)) return '';
  const names = isCalled.parameters.map(({ name, questionToken, initializer }) => {
    const isOptional = questionToken !== undefined || initializer !== undefined;
    return `${ts.isIdentifier(name) ? name.text : '{ … }'}${isOptional ? '?' : ''}`;
  });
  return `(${names.join(', ')})`;
}

const kindOf = (symbol: ts.Symbol): string =>
  parametersOf(symbol) === '' ? (KINDS.find(([flag]) => symbol.flags & flag)?.[1] ?? 'type') : 'function';

/** The entries of the package, the main one first, with the file each is made of. */
function entries(): readonly { readonly name: string; readonly file: string }[] {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    readonly exports: Readonly<Record<string, unknown>>;
  };
  return Object.keys(exports)
    .filter((entry) => entry.startsWith('.') && !entry.endsWith('.json'))
    .map((entry) => ({ name: `aftersale${entry.slice(1)}`, file: `src${entry.slice(1)}/index.ts` }))
    .filter(({ file }) => ts.sys.fileExists(file) && file !== 'src/index.ts');
}

/** What every entry exports: its kind, what it is called with, and the sentence its docstring begins with. */
export function apiPage(): string {
  const program = ts.createProgram(
    entries().map(({ file }) => file),
    { target: ts.ScriptTarget.ES2022, moduleResolution: ts.ModuleResolutionKind.Bundler, module: ts.ModuleKind.ESNext },
  );
  const checker = program.getTypeChecker();
  const sections = entries().map(({ name, file }) => {
    const source = program.getSourceFile(file);
    const entry = source === undefined ? undefined : checker.getSymbolAtLocation(source);
    const rows = (entry === undefined ? [] : checker.getExportsOfModule(entry)).map((exported) => {
      const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
      const text = ts.displayPartsToString(symbol.getDocumentationComment(checker));
      return [`${code(`${exported.name}${parametersOf(symbol)}`)}`, kindOf(symbol), firstSentence(text)];
    });
    rows.sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
    return `## ${name}\n\n${markdownTable(['export', 'is', 'what it is'], rows)}`;
  });
  return page(
    '# API reference',
    GENERATED.en,
    'What every entry of the package exports, with the first sentence of its docstring. The main entry `aftersale` exports what the layers do: all entries but `schema`, `messages`, `diagrams`, `patches`, `platforms`, `compare` and `testing`. The docstrings say the rest, in your editor: units, what is refused, what is thrown, the rules, and an example that runs.',
    ...sections,
  );
}
