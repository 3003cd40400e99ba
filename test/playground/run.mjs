// Clicks through the built playground in a real Chromium: at each step the page's answers are those of the library in Node,
// byte for byte, and axe finds nothing to complain of. With --shot the screenshot of the README is taken anew.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { chromium as playwright } from 'playwright-core';
import { chromium } from '../browser/chromium.mjs';
import { answersInNode } from './answers-in-node.mjs';
import { serve } from './serve.mjs';
import { visitor } from './visitor.mjs';
import { WALKS } from './walks.mjs';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PHONE = { width: 390, height: 844 };
const DESK = { width: 1280, height: 900 };

const server = await serve(at('../../docs/playground/dist'));
const browser = await playwright.launch({
  executablePath: chromium(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const inNode = await answersInNode();

async function open(options = {}) {
  const context = await browser.newContext({ viewport: DESK, locale: 'en-US', ...options });
  const page = await context.newPage();
  page.on('pageerror', (error) => {
    throw error;
  });
  await page.goto(server.address);
  await page.locator('.types').first().waitFor();
  await page.waitForFunction(() => location.hash !== '');
  return { page, user: visitor(page, inNode), close: () => context.close() };
}

/** What axe finds, on a screen of either size and in either light. */
async function violations(page) {
  const found = [];
  for (const viewport of [DESK, PHONE]) {
    for (const colorScheme of ['light', 'dark']) {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme });
      await page.evaluate(AXE);
      const result = await page.evaluate(() => globalThis.axe.run());
      for (const { id, nodes } of result.violations) {
        found.push(`${viewport.width} ${colorScheme} ${id}: ${nodes.map(({ target }) => target.join(' ')).join('; ')}`);
      }
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (overflow > 0) found.push(`${viewport.width}: ${overflow} px too wide`);
    }
  }
  await page.setViewportSize(DESK);
  await page.emulateMedia({ colorScheme: 'light' });
  return found;
}

const checks = {
  ...Object.fromEntries(WALKS.map((walk) => [walk.name, () => clickThrough(walk)])),
  'the faults of a policy in place, two policies side by side, both languages, and a link': lookAround,
  'everything by keyboard alone': byKeyboard,
};

async function clickThrough({ example, preset, apply, steps }) {
  const { page, user, close } = await open();
  user.seen.fragment = new URL(page.url()).hash.slice(1);
  await user.choose('example', example);
  if (preset !== undefined) await user.doing(() => page.locator('.policy select').selectOption(preset));
  await user.apply(apply);
  for (const step of steps) await user.act(step);
  assert.deepEqual(await violations(page), []);
  const count = user.seen.steps;
  await close();
  return `${count} answers equal`;
}

async function lookAround() {
  const { page, user, close } = await open();
  user.seen.fragment = new URL(page.url()).hash.slice(1);
  const policy = page.locator('.policy textarea').first();
  await user.doing(() =>
    policy.fill(
      '{\n  "id": "shop",\n  "version": 1,\n  "eligibility": {\n    "allowTopUp": "maybe",\n    "alowTopUp": true\n  }\n}',
    ),
  );
  const faults = await page.locator('.faults li').allTextContents();
  assert.deepEqual(
    faults.map((fault) => fault.split(' ').slice(0, 3).join(' ')),
    ['line 5 eligibility.allowTopUp:', 'line 6 eligibility.alowTopUp:'],
  );
  assert.deepEqual(await violations(page), []);
  await user.doing(() => policy.fill('{ "id": "shop", "version": 1 }'));
  await user.doing(() => page.getByRole('button', { name: 'Compare with a second policy' }).click());
  await user.doing(() => page.locator('.policy select').nth(1).selectOption('cautious'));
  assert.equal(await page.locator('.column').count(), 2);
  await user.doing(() => page.locator('[data-apply="return_refund"]').first().click());
  await user.doing(() => page.locator('form.told').first().locator('button[type=submit]').click());
  assert.equal(await page.locator('article.case').count(), 2);
  await user.choose('language', 'zh-CN');
  assert.equal(await page.locator('html').getAttribute('lang'), 'zh-CN');
  assert.deepEqual(await violations(page), []);
  const [link, told] = [page.url(), await page.locator('#answers').textContent()];
  const { page: other, close: closeOther } = await open();
  await other.goto('about:blank');
  await other.goto(link);
  await other.locator('article.case').first().waitFor();
  assert.equal(await other.locator('#answers').textContent(), told, 'the link shows something else');
  await closeOther();
  const count = user.seen.steps;
  await close();
  return `${count} answers equal`;
}

async function byKeyboard() {
  const { page, user, close } = await open();
  user.seen.fragment = new URL(page.url()).hash.slice(1);
  const press = async (selector) => {
    for (let presses = 0; presses < 200; presses += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    }
    assert.fail(`${selector} cannot be reached by the Tab key`);
  };
  await press('[data-apply="return_refund"]');
  await user.doing(() => page.keyboard.press('Enter'));
  await press('form.told button[type=submit]');
  await user.doing(() => page.keyboard.press('Enter'));
  await press('[data-action="withdraw"]');
  await user.doing(() => page.keyboard.press('Enter'));
  assert.equal(await page.locator('article.case').getAttribute('data-state'), 'closed');
  await close();
  return `${user.seen.steps} answers equal`;
}

/** The picture of the README: a return on its way, seen by customer service. */
async function takeShot() {
  const { page, user, close } = await open();
  user.seen.fragment = new URL(page.url()).hash.slice(1);
  const [walk] = WALKS;
  await user.apply(walk.apply);
  for (const step of walk.steps.slice(0, 6)) await user.act(step);
  await page.locator('article.case').screenshot({ path: at('../../docs/playground.png') });
  await close();
}

try {
  for (const [name, check] of Object.entries(checks)) {
    try {
      console.log(`ok     ${name}: ${await check()}`);
    } catch (error) {
      console.error(`FAILED ${name}\n${error.stack}`);
      process.exitCode = 1;
    }
  }
  if (process.argv.includes('--shot')) await takeShot();
} finally {
  await browser.close();
  server.close();
}
