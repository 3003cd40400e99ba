import { CASE_LIFECYCLE } from 'aftersale/lifecycle';
import { describe, expect, it } from 'vitest';
import { runOn } from '../fake-host';
import { loan } from '../loan-lifecycle';

const deaf = { ...loan, deadlines: {}, actions: [...loan.actions, 'burn'] };

const verify = (files: Readonly<Record<string, object>>, ...args: readonly string[]) =>
  runOn({ files, input: loan }, ['verify-lifecycle', ...args]);

describe('verify-lifecycle', () => {
  it('proves all of the library, where none is named', async () => {
    const { code, printed } = await verify({});
    expect(code).toBe(0);
    expect(printed.trimEnd().split('\n')).toEqual(
      ['case', 'order', 'refund_order', 'return_order', 'replacement_shipment', 'supplier_case'].map((name) =>
        expect.stringMatching(new RegExp(`^${name}: \\d+ states, \\d+ rows, no fault$`)),
      ),
    );
    expect((await verify({}, 'refund-order', '-l', 'zh-CN')).printed).toMatch(/^refund_order：7 个状态/);
  });

  it('proves a lifecycle in JSON', async () => {
    const sound = { code: 0, printed: 'loan: 2 states, 2 rows, no fault\n', complaints: '' };
    expect(await verify({ 'loan.json': loan }, 'loan.json')).toEqual(sound);
    expect(await verify({}, '-')).toEqual(sound);
  });

  it('tells every fault, in words or as data', async () => {
    const { code, printed, complaints } = await verify({ 'deaf.json': deaf }, 'deaf.json');
    expect({ code, complaints }).toEqual({ code: 1, complaints: '' });
    expect(printed).toMatch(/^deaf\.json:\n {2}loan lent: .*without a deadline.*\n {2}burn: nobody may do it\n$/);
    const data = await verify({ 'deaf.json': deaf }, 'deaf.json', '-f', 'json');
    expect(data.code).toBe(1);
    expect(JSON.parse(data.printed)).toMatchObject({
      lifecycle: 'loan',
      faults: [{ fault: 'no_deadline' }, { fault: 'action_for_nobody' }],
    });
  });
});

describe('a lifecycle of a module', () => {
  const defined = CASE_LIFECYCLE;
  const load = (exported: unknown, told = 'own.mjs') =>
    runOn({ modules: { 'own.mjs': exported } }, ['verify-lifecycle', told]);

  it.each([
    ['its only one', { cases: defined, other: 5 }, 'own.mjs'],
    ['its default', { default: defined, others: defined }, 'own.mjs'],
    ['the one that is named', { cases: defined, others: defined }, 'own.mjs#cases'],
  ])('is %s', async (_which, exported, told) => {
    expect(await load(exported, told)).toMatchObject({ code: 0, printed: expect.stringMatching(/^case: /) });
  });

  it('is refused where there is none, or several', async () => {
    for (const exported of [{}, { a: defined, b: defined }]) {
      expect(await load(exported)).toMatchObject({
        code: 1,
        complaints: 'own.mjs:\n  exports no lifecycle, or several: name one of them, as in lifecycles.js#returns\n',
      });
    }
  });

  it('is refused where the module cannot be loaded, or the name is not exported', async () => {
    expect(await load({}, 'none.js')).toMatchObject({
      code: 1,
      complaints: 'none.js:\n  Error: there is no module none.js\n',
    });
    expect(await load({}, 'own.mjs#cases')).toMatchObject({
      code: 1,
      complaints: 'own.mjs#cases:\n  must be of type object\n',
    });
  });
});
