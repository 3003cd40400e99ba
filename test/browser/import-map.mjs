import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const CONDITIONS = ['browser', 'module', 'import', 'default'];

/** The file that a browser would load for one target of an `exports` map. */
function fileFor(target) {
  if (typeof target === 'string') return target;
  const condition = Object.keys(target).find((name) => CONDITIONS.includes(name));
  return condition === undefined ? undefined : fileFor(target[condition]);
}

const manifestIn = (folder, place) => JSON.parse(readFileSync(join(folder, place, 'package.json'), 'utf8'));

const importsOf = (name, exports, place) =>
  Object.entries(exports)
    .map(([subpath, target]) => [subpath.replace('.', name), fileFor(target)])
    .filter(([, file]) => file?.endsWith('js'))
    .map(([specifier, file]) => [specifier, file.replace('./', place)]);

/**
 * The import map with which a bare page finds the library and what it depends on, in a folder that is the library's own or
 * has it installed.
 */
export function importMap(folder) {
  const installed = '/node_modules/aftersale/';
  const home = existsSync(join(folder, installed)) ? installed : '/';
  const { exports, dependencies } = manifestIn(folder, home);
  const packages = Object.keys(dependencies).map((name) => {
    const place = `/node_modules/${name}/`;
    return importsOf(name, manifestIn(folder, place).exports, place);
  });
  return { imports: Object.fromEntries([...importsOf('aftersale', exports, home), ...packages.flat()]) };
}
