import { folderImports, type Sources } from '../architecture/import-faults';
import { COMMAND_LINE, LEAVES, PACKAGE_HOMES, RANKS } from '../architecture/layers';
import { code, GENERATED, markdownTable, page } from './markdown';

type Asked = ReadonlyMap<string, ReadonlySet<string>>;

/** All the questions of the layers together, which is what `aftersale` itself exports. */
const FACE = 'index.ts';
const LAYERS = RANKS.flat();
const NODES = [...LAYERS, FACE, ...LEAVES, COMMAND_LINE];

/** The picture and the table of the folders of src, from what their files import. */
export function layerPage(sources: Sources): string {
  const asked: Asked = new Map(
    [...folderImports(sources)].map(([from, to]) => [named(from), new Set([...to].map(named))]),
  );
  const picture = [
    'flowchart TB',
    ...NODES.map((node) => `  ${shapeOf(node)}`),
    ...NODES.flatMap((node) => nearest(asked, node).map((other) => `  ${node} --> ${other}`)),
  ];
  return page(
    '# Layers',
    GENERATED.en,
    'From the imports in `src`. Squares are layers, round ones leaves with an entry of their own; the tour is in [architecture](../architecture.md). An arrow is an import; one that a longer way implies is left out of the picture and stands in the table. `schema` describes what the other leaves take and give by their types alone, which is no arrow.',
    ['```mermaid', ...picture, '```'].join('\n'),
    markdownTable(
      ['part', 'asks', 'package seen only here'],
      NODES.map((node) => [
        code(node),
        listed(NODES.filter((other) => asked.get(node)?.has(other))),
        listed(Object.keys(PACKAGE_HOMES).filter((name) => PACKAGE_HOMES[name] === node)),
      ]),
    ),
  );
}

const named = (folder: string) => folder || FACE;
const listed = (names: readonly string[]) => names.map(code).join(', ') || '–';
const shapeOf = (node: string) => (LAYERS.includes(node) ? `${node}[${node}]` : `${node}(${node})`);

/** What a part asks itself, without what another part it asks would ask for it. */
function nearest(asked: Asked, node: string): string[] {
  const direct = NODES.filter((other) => asked.get(node)?.has(other));
  return direct.filter((other) => !direct.some((between) => reaches(asked, between, other)));
}

const reaches = (asked: Asked, from: string, to: string): boolean =>
  [...(asked.get(from) ?? [])].some((next) => next === to || reaches(asked, next, to));
