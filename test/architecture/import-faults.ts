import { posix } from 'node:path';
import ts from 'typescript';
import { COMMAND_LINE, DESCRIBES_LEAVES, LEAVES, PACKAGE_HOMES, rankOf } from './layers';

/** The files of src: path below src, such as `money/apportion.ts`, to text. */
export type Sources = ReadonlyMap<string, string>;

const folderOf = (file: string) => (file.includes('/') ? file.slice(0, file.indexOf('/')) : '');
const packageOf = (specifier: string) => specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
const isRelative = (specifier: string) => specifier.startsWith('.');
const targetOf = (file: string, specifier: string) => posix.join(posix.dirname(file), specifier);

function importsOf(text: string): string[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
}

/** What a text takes nothing but types from, by statements that say so. */
function typeImportsOf(text: string): ReadonlySet<string> {
  const { statements } = ts.createSourceFile('file.ts', text, ts.ScriptTarget.ES2022);
  const named = statements.flatMap((statement) =>
    ts.isImportDeclaration(statement) &&
    ts.isStringLiteral(statement.moduleSpecifier) &&
    statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
      ? [statement.moduleSpecifier.text]
      : [],
  );
  const all = importsOf(text);
  const times = (specifiers: readonly string[], one: string) => specifiers.filter((each) => each === one).length;
  return new Set(named.filter((specifier) => times(named, specifier) === times(all, specifier)));
}

const describesLeaf = (from: string, to: string, isOfTypes: boolean): boolean =>
  from === DESCRIBES_LEAVES && LEAVES.includes(to) && isOfTypes;

function packageFault(file: string, specifier: string): string | undefined {
  const folder = folderOf(file);
  if (specifier.startsWith('node:')) return folder === COMMAND_LINE ? undefined : 'only the command line sees the host';
  const home = PACKAGE_HOMES[packageOf(specifier)];
  if (home === undefined) return 'this package has no home in src';
  return home === folder ? undefined : `only ${home}/ may see this package`;
}

function layerFault(file: string, specifier: string, sources: Sources, isOfTypes: boolean): string | undefined {
  const target = targetOf(file, specifier);
  if (!sources.has(`${target}.ts`)) return 'there is no such file (write the path without extension)';
  const [from, to] = [folderOf(file), folderOf(target)];
  if (from === to) {
    return target === `${to}/index` ? 'inside a layer import the file itself, not the index' : undefined;
  }
  const [own, asked] = [rankOf(from), rankOf(to)];
  if (own === undefined || asked === undefined) return 'the folder is not in the design';
  if (own <= asked && !describesLeaf(from, to, isOfTypes)) return `${from || 'src'} may not ask ${to || 'src/index'}`;
  return target === 'index' || target === `${to}/index` ? undefined : `ask ${to}/ through its index`;
}

/** Every import that breaks the design, as `file -> import: why`. */
export function importFaults(sources: Sources): string[] {
  return [...sources].flatMap(([file, text]) => {
    const typeImports = typeImportsOf(text);
    return importsOf(text).flatMap((specifier) => {
      const fault = isRelative(specifier)
        ? layerFault(file, specifier, sources, typeImports.has(specifier))
        : packageFault(file, specifier);
      return fault === undefined ? [] : [`${file} -> ${specifier}: ${fault}`];
    });
  });
}

/** For each folder of src (its root is the empty text) the other folders that its files import, but for mere types of leaves. */
export function folderImports(sources: Sources): Map<string, Set<string>> {
  const asked = new Map<string, Set<string>>();
  for (const [file, text] of sources) {
    const from = folderOf(file);
    const typeImports = typeImportsOf(text);
    const others = importsOf(text)
      .filter(isRelative)
      .map((specifier) => ({ folder: folderOf(targetOf(file, specifier)), isOfTypes: typeImports.has(specifier) }))
      .filter(({ folder, isOfTypes }) => folder !== from && !describesLeaf(from, folder, isOfTypes))
      .map(({ folder }) => folder);
    asked.set(from, new Set([...(asked.get(from) ?? []), ...others]));
  }
  return asked;
}

/** Every circle of imports among files, each once, as `a.ts -> b.ts -> a.ts`. */
export function importCircles(sources: Sources): string[] {
  const circles: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]) => {
    if (path.includes(file)) {
      circles.push([...path.slice(path.indexOf(file)), file].join(' -> '));
      return;
    }
    if (done.has(file)) return;
    for (const specifier of importsOf(sources.get(file) ?? '').filter(isRelative)) {
      visit(`${targetOf(file, specifier)}.ts`, [...path, file]);
    }
    done.add(file);
  };
  for (const file of sources.keys()) visit(file, []);
  return circles;
}
