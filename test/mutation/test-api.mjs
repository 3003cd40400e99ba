import { expect } from './expect.mjs';

/** What the test files import from vitest, and the tests they declared with it so far. */
export function testApi() {
  const tests = [];
  let suite = { path: [], before: [], after: [] };

  function describe(name, declare) {
    const outer = suite;
    suite = { path: [...outer.path, name], before: [...outer.before], after: [...outer.after] };
    declare();
    suite = outer;
  }
  const it = (name, ...rest) => {
    const { path, before, after } = suite;
    const run = rest.find((each) => typeof each === 'function');
    tests.push({ name: [...path, name].join(' > '), steps: () => [...before, run, ...after] });
  };
  const hook = (kind) => (step) => suite[kind].push(step);
  const once = (kind) => (step) => {
    let done = false;
    suite[kind].push(() => {
      if (done) return undefined;
      done = true;
      return step();
    });
  };
  // The number of the row tells one test from the next, whatever its title would show.
  const each = (declare) => (rows) => (name, body) => {
    const spread = rows.every(Array.isArray);
    for (const [index, row] of rows.entries()) {
      const values = spread ? row : [row];
      declare(`${name} (${index})`, () => body(...values));
    }
  };
  const api = {
    expect,
    describe: Object.assign(describe, { each: each(describe) }),
    it: Object.assign(it, { each: each(it) }),
    beforeAll: once('before'),
    afterAll: () => {},
    afterEach: hook('after'),
  };
  return { api, tests };
}
