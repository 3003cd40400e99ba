// Loads the published ESM, unbundled, in a bare Chromium page and in Node, asks both the same and compares the bytes.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { chromium as playwright } from 'playwright-core';
import { answersTo } from './calls.mjs';
import { chromium } from './chromium.mjs';
import { examples } from './examples.mjs';
import { importMap } from './import-map.mjs';

const ROOT = new URL('../../', import.meta.url);
const SERVED = /^\/(dist|node_modules|test\/browser)\/.+\.m?js$/;
const PAGE = `<!doctype html><meta charset="utf-8"><script type="importmap">${JSON.stringify(importMap())}</script>`;

const server = createServer(({ url = '/' }, response) => {
  const { pathname } = new URL(url, 'http://localhost');
  const send = (status, type, body) => response.writeHead(status, { 'content-type': type }).end(body);
  if (pathname === '/') return send(200, 'text/html', PAGE);
  if (pathname === '/examples.json') return send(200, 'application/json', JSON.stringify(examples));
  const file = new URL(`.${pathname}`, ROOT);
  if (!SERVED.test(pathname) || !existsSync(file)) return send(404, 'text/plain', 'not served');
  return send(200, 'text/javascript', readFileSync(file));
});

await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const browser = await playwright.launch({
  executablePath: chromium(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});

try {
  const page = await browser.newPage({ timezoneId: 'America/New_York', locale: 'tr-TR' });
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  const inPage = await page.evaluate(async () => {
    const { answersTo } = await import('/test/browser/calls.mjs');
    const response = await fetch('/examples.json');
    return JSON.stringify(answersTo(await response.json()));
  });
  const inNode = JSON.stringify(answersTo(examples));
  if (inPage !== inNode) {
    console.error(`The page and Node differ.\npage: ${inPage}\nNode: ${inNode}`);
    process.exitCode = 1;
  } else {
    console.log(`ok     Chromium ${browser.version()} and Node ${process.version}: ${inNode.length} equal characters`);
  }
} finally {
  await browser.close();
  server.close();
}
