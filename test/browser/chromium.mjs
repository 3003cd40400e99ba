import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const installed = () => [process.env.CHROMIUM_PATH, ...PLACES].find((path) => path !== undefined && existsSync(path));

function install() {
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  execFileSync('apt-get', ['update', '--quiet'], options);
  execFileSync('apt-get', ['install', '--quiet', '--yes', '--no-install-recommends', 'chromium'], options);
}

/** The path of a Chromium, installed by apt-get where there is none and we may. */
export function chromium() {
  if (installed() === undefined && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) install();
  const path = installed();
  if (path === undefined) {
    throw new Error('No Chromium here: install it (apt-get install chromium), or name one in CHROMIUM_PATH.');
  }
  return path;
}
