import { readFileSync } from 'node:fs';

const CONDITIONS = ['browser', 'module', 'import', 'default'];

/** The file that a browser would load for one target of an `exports` map. */
function fileFor(target) {
  if (typeof target === 'string') return target;
  const condition = Object.keys(target).find((name) => CONDITIONS.includes(name));
  return condition === undefined ? undefined : fileFor(target[condition]);
}

function importsOf(name, folder) {
  const { exports } = JSON.parse(readFileSync(new URL(`../..${folder}package.json`, import.meta.url), 'utf8'));
  return Object.entries(exports)
    .map(([subpath, target]) => [subpath.replace('.', name), fileFor(target)])
    .filter(([, file]) => file?.endsWith('js'))
    .map(([specifier, file]) => [specifier, file.replace('./', folder)]);
}

/** The import map with which a bare page finds the library and what it depends on. */
export function importMap() {
  const { dependencies } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const packages = Object.keys(dependencies).map((name) => importsOf(name, `/node_modules/${name}/`));
  return { imports: Object.fromEntries([...importsOf('aftersale', '/'), ...packages.flat()]) };
}
