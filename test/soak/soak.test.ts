import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { campaign } from './campaign.mjs';
import { retold } from './history.mjs';

const VECTORS = 'test/vectors';
const kept = readdirSync(VECTORS).filter((name) => /^soak-.*\.json$/.test(name));

describe('a soak of whole histories (npm run test:soak)', () => {
  const range = { seed: 11, from: 0, every: 1, steps: 1500 };

  it('breaks no law, and has seen all there is to see', () => {
    const { counts, failure } = campaign(range);
    expect(failure).toBeNull();
    for (const [name, count] of Object.entries(counts)) expect(count, name).toBeGreaterThan(20);
  });

  it('takes the same steps for the same seed', () => {
    const few = { ...range, steps: 300 };
    expect(campaign(few)).toEqual(campaign(few));
  });

  it.each(kept)('breaks no law where it once did: %s', (name) => {
    const { start, steps } = JSON.parse(readFileSync(`${VECTORS}/${name}`, 'utf8'));
    expect(retold({ start, steps }).faults).toEqual([]);
  });
});

describe('a soak of a library that breaks a law', () => {
  afterEach(() => {
    vi.doUnmock('aftersale');
    vi.resetModules();
  });

  type Library = typeof import('aftersale');

  /** What a soak finds of a library with one function in the place of another, and its history told again. */
  const soaked = async (broken: (library: Library) => Partial<Library>) => {
    vi.resetModules();
    vi.doMock('aftersale', async (original) => {
      const library = (await original()) as Library;
      return { ...library, ...broken(library) };
    });
    const { campaign: faulty } = await import('./campaign.mjs');
    const { retold: again } = await import('./history.mjs');
    const { failure } = faulty({ seed: 11, from: 0, every: 1, steps: 3000 });
    const { faults, start, steps } = JSON.parse(JSON.stringify(failure));
    expect(again({ start, steps }).faults).toEqual(faults);
    return faults;
  };

  it('finds a version that stays', async () => {
    const faults = await soaked(({ transition }) => ({
      transition: (situation, command) => {
        const answer = transition(situation, command);
        if (answer.outcome === 'deny') return answer;
        const { value } = answer;
        return { ...answer, value: { ...value, case: { ...value.case, version: command.caseVersion } } };
      },
    }));
    expect(faults).toContain('a version does not grow by one');
    expect(faults).toContain('the events tell another case');
  });

  it('finds parties that do not settle', async () => {
    const faults = await soaked(({ settleOrder }) => ({
      settleOrder: (situation) => ({ ...settleOrder(situation), entries: settleOrder(situation).entries.slice(1) }),
    }));
    expect(faults).toContain('what the parties get and pay does not sum to zero');
  });
});
