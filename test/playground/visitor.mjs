import assert from 'node:assert/strict';

/** Somebody who uses the page by its labels and buttons; after each step the page's answers are compared with Node's. */
export function visitor(page, inNode) {
  const seen = { fragment: '', steps: 0 };

  /** Does something and waits until the page has told what follows from it. */
  async function doing(act) {
    await act();
    await page.waitForFunction((before) => location.hash.slice(1) !== before, seen.fragment);
    seen.fragment = new URL(page.url()).hash.slice(1);
    const inPage = await page.locator('#answers').textContent();
    assert.equal(inPage, inNode(seen.fragment), 'the page answers otherwise than Node');
    seen.steps += 1;
  }

  async function fill(form, fields = {}) {
    for (const [name, value] of Object.entries(fields)) {
      const field = form.locator(`[name="${name}"]`);
      if ((await field.evaluate((node) => node.tagName)) === 'SELECT') await field.selectOption(value);
      else await field.fill(value);
    }
  }

  const choose = async (name, value) => {
    const field = page.locator(`select[name="${name}"]`);
    if ((await field.inputValue()) !== value) await doing(() => field.selectOption(value));
  };

  return {
    seen,
    doing,
    choose,
    async apply({ type, fields }) {
      await doing(() => page.locator(`[data-apply="${type}"]`).first().click());
      const form = page.locator('form.told').first();
      await fill(form, fields);
      await doing(() => form.locator('button[type=submit]').click());
    },
    async act({ actor, action, fields, state }) {
      await choose('actor', actor);
      const claim = page.locator('article.case').last();
      const button = claim.locator(`[data-action="${action}"]`);
      const opens = (await button.getAttribute('aria-expanded')) !== null;
      if (opens) {
        await button.click();
        const form = claim.locator('form.told');
        await fill(form, fields);
        await doing(() => form.locator('button[type=submit]').click());
      } else await doing(() => button.click());
      assert.equal(await page.locator('article.case').last().getAttribute('data-state'), state, `${actor} ${action}`);
    },
  };
}
