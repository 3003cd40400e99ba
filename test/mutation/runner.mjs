import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { Script } from 'node:vm';
import { bundle } from './bundle.mjs';
import { OF_ALL_LAYERS } from './layers.mjs';
import { testApi } from './test-api.mjs';

/** Where instrumented sources look for the mutant that is switched on. */
const NAMESPACE = '__stryker__';

/** Tests that take longer, in milliseconds, do not judge: each mutant that survives would wait for all of them. */
const LONGEST = Number(process.env.MUTATION_LONGEST ?? 2_000);

/** Stryker takes a mutant for an endless loop once it is met a hundred times as often as without mutants; sooner is enough. */
const LOOPS_SOONER = 10;

/** Test files, apart by commas, that alone judge: what survived the others before need not be asked by them again. */
const ASKED = process.env.MUTATION_ASK?.split(',');

/** How long each judging test took, kept in the sandbox for the runners that come after the first. */
const DURATIONS = 'durations.json';

/** A test that killed a mutant of a file asks the file's next mutants first, if it takes no longer, in milliseconds. */
const QUICK = 100;

/**
 * Runs the tests inside Stryker's own process: one bundle of the tests, and of the sources with all their mutants, is
 * compiled once and run afresh for each mutant, so that nothing a mutant left behind is met by the next one. That
 * takes milliseconds where vitest, which makes a new worker each time, takes a second.
 */
class InProcessRunner {
  #state;
  #files = JSON.parse(process.env.MUTATION_TESTS);
  #require;
  #script;
  #durations;
  #killers = new Map();

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    globalThis[NAMESPACE] ??= {};
    this.#state = globalThis[NAMESPACE];
    const root = process.cwd();
    this.#require = createRequire(resolve(root, 'package.json'));
    this.#script = new Script(`(module, require) => { ${await bundle(root, this.#files)} }`);
  }

  /** Runs the bundle afresh; gives what reads the tests of one file after the other, by their ids. */
  #opened() {
    const module = { exports: {} };
    const { api, tests } = testApi();
    this.#script.runInThisContext()(module, (name) => (name === 'vitest' ? api : this.#require(name)));
    module.exports.setup();
    return (file) => {
      const before = tests.length;
      module.exports[file]();
      const seen = new Map();
      // Tables under one heading may have rows of one name.
      return tests.slice(before).map((test) => {
        const time = (seen.get(test.name) ?? 0) + 1;
        seen.set(test.name, time);
        return { ...test, id: `${file} > ${test.name}${time === 1 ? '' : `, ${time}`}` };
      });
    };
  }

  async #run({ id, name, steps }) {
    const began = performance.now();
    const told = () => ({ id, name, timeSpentMs: performance.now() - began });
    this.#state.currentTestId = id;
    try {
      for (const step of steps()) await step();
      return { ...told(), status: 0 };
    } catch (error) {
      return { ...told(), status: 1, failureMessage: String(error?.message ?? error) };
    } finally {
      this.#state.currentTestId = undefined;
    }
  }

  async dryRun() {
    Object.assign(this.#state, { activeMutant: undefined, hitCount: undefined, mutantCoverage: undefined });
    const tests = [];
    for (const file of this.#files) {
      for (const test of this.#opened()(file)) {
        const told = await this.#run(test);
        if (told.timeSpentMs <= LONGEST) tests.push(told);
        else delete this.#state.mutantCoverage?.perTest[test.id];
      }
    }
    writeFileSync(DURATIONS, JSON.stringify(tests.map(({ id, timeSpentMs }) => [id, timeSpentMs])));
    return { status: 'complete', tests, mutantCoverage: this.#state.mutantCoverage };
  }

  #killersOf(source) {
    return this.#killers.get(source) ?? [];
  }

  #keepKiller(source, id) {
    if (this.#durations.get(id) > QUICK) return;
    this.#killers.set(source, [id, ...this.#killersOf(source).filter((other) => other !== id)]);
  }

  /** The ids of the judging tests of each file, among those given: the latest killers first, then the quickest. */
  #inTurn(given, source) {
    this.#durations ??= new Map(JSON.parse(readFileSync(DURATIONS, 'utf8')));
    const duration = (id) => this.#durations.get(id);
    const turns = new Map(this.#killersOf(source).map((id, turn) => [id, turn]));
    const turn = (id) => turns.get(id) ?? turns.size;
    const earliest = (ids) => Math.min(...ids.map(turn));
    const judging = (given ?? [...this.#durations.keys()]).filter((id) => this.#durations.has(id));
    return this.#files
      .filter((file) => ASKED === undefined || ASKED.includes(file))
      .filter((file) => given !== undefined || !OF_ALL_LAYERS.includes(file))
      .map((file) => [
        file,
        judging
          .filter((id) => id.startsWith(`${file} > `))
          .sort((a, b) => turn(a) - turn(b) || duration(a) - duration(b)),
      ])
      .filter(([, ids]) => ids.length > 0)
      .sort(
        ([, some], [, others]) =>
          earliest(some) - earliest(others) || total(some.map(duration)) - total(others.map(duration)),
      );
  }

  async mutantRun({ testFilter, activeMutant, mutantActivation, hitLimit: farLimit }) {
    const isStatic = mutantActivation === 'static';
    const hitLimit = farLimit && farLimit / LOOPS_SOONER;
    const switchOn = (isOn) => Object.assign(this.#state, { activeMutant: isOn ? activeMutant.id : undefined });
    Object.assign(this.#state, { hitCount: 0, hitLimit });
    let nrOfTests = 0;
    const killed = (killedBy, failureMessage) => ({ status: 'killed', killedBy, failureMessage, nrOfTests });
    switchOn(isStatic);
    const testsOf = this.#opened();
    for (const [file, ids] of this.#inTurn(testFilter, activeMutant.fileName)) {
      switchOn(isStatic);
      let tests;
      try {
        tests = new Map(testsOf(file).map((test) => [test.id, test]));
      } catch (error) {
        return killed([], `while the tests were read: ${error}`);
      }
      switchOn(true);
      for (const id of ids) {
        const test = tests.get(id);
        // A table that a mutant made shorter has fewer rows to test.
        if (test === undefined) continue;
        nrOfTests += 1;
        const { status, failureMessage } = await this.#run(test);
        if (this.#state.hitCount > hitLimit) return { status: 'timeout', reason: `hit ${this.#state.hitCount} times` };
        if (status === 1) {
          this.#keepKiller(activeMutant.fileName, id);
          return killed([id], failureMessage);
        }
      }
    }
    return { status: 'survived', nrOfTests };
  }
}

const total = (durations) => durations.reduce((sum, each) => sum + each, 0);

const newRunner = () => new InProcessRunner();
newRunner.inject = [];

export const strykerPlugins = [{ kind: 'TestRunner', name: 'in-process', factory: newRunner }];
