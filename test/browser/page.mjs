import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { chromium as playwright } from 'playwright-core';
import { chromium } from './chromium.mjs';
import { importMap } from './import-map.mjs';

const SERVED = /^\/[\w@./-]+\.(m?js|json)$/;
const TYPES = { js: 'text/javascript', mjs: 'text/javascript', json: 'application/json' };

/** A server of the scripts and data under a folder, and of one empty page that finds the library by an import map. */
async function serve(folder) {
  const map = JSON.stringify(importMap(folder));
  const page = `<!doctype html><meta charset="utf-8"><script type="importmap">${map}</script>`;
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const send = (status, type, body) => response.writeHead(status, { 'content-type': type }).end(body);
    if (pathname === '/') return send(200, 'text/html', page);
    const file = join(folder, pathname);
    if (!SERVED.test(pathname) || pathname.includes('..') || !existsSync(file))
      return send(404, 'text/plain', 'not served');
    return send(200, TYPES[pathname.split('.').at(-1)], readFileSync(file));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

/** A bare Chromium page, far from home in zone and language, with what is under a folder at hand; whoever opens it closes it. */
export async function openPage(folder) {
  const server = await serve(folder);
  const browser = await playwright.launch({
    executablePath: chromium(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const page = await browser.newPage({ timezoneId: 'America/New_York', locale: 'tr-TR' });
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  return {
    page,
    version: browser.version(),
    async close() {
      await browser.close();
      server.close();
    },
  };
}
