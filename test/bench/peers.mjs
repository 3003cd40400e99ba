/**
 * The libraries that the benches compare with have a manifest of their own, so that nobody who installs or tests this package
 * has to download them.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

const HOME = new URL('peers/', import.meta.url);
const require = createRequire(new URL('package.json', HOME));
const text = (/** @type {string} */ path) =>
  existsSync(new URL(path, HOME)) ? readFileSync(new URL(path, HOME), 'utf8') : '';

/** Installs them as their lock file says, unless that was done before. */
export function installPeers() {
  const { packages: wanted = {} } = JSON.parse(text('package-lock.json'));
  const { packages: found = {} } = JSON.parse(text('node_modules/.package-lock.json') || '{}');
  const isInstalled = Object.entries(wanted).every(
    ([path, { integrity }]) => path === '' || found[path]?.integrity === integrity,
  );
  if (isInstalled) return;
  console.log('installing what is compared with');
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--silent'], {
    cwd: fileURLToPath(HOME),
    stdio: 'inherit',
  });
}

/** A module of a peer. @param {string} name */
export const peer = (name) => import(pathToFileURL(require.resolve(name)).href);

/** A file of a peer that it does not export. @param {string} path */
export const peerFile = (path) => import(new URL(`node_modules/${path}`, HOME).href);

/** A peer with its version, as the tables name it; those that the tests use as well are installed at the root. @param {string} name */
export function versioned(name) {
  const manifest = `node_modules/${name}/package.json`;
  return `${name} ${JSON.parse(text(manifest) || text(`../../../${manifest}`)).version}`;
}
