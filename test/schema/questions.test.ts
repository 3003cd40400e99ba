import { writeFileSync } from 'node:fs';
import type { CaseEffect } from 'aftersale/lifecycle';
import { caseEffectSchema, QUESTIONS } from 'aftersale/schema';
import { CASE_EFFECTS } from 'aftersale/vocabulary';
import { type GenericSchema, safeParse } from 'valibot';
import { beforeAll, describe, expect, it } from 'vitest';
import { everythingAsked } from './asked';
import type { Asked } from './asking';
import { SAMPLES_FILE, Sampling } from './samples';

/** The questions whose answer is what is wrong with what they are asked. */
const CHECKS: readonly string[] = ['checkFacts', 'checkPolicy'];

const json = (data: unknown): unknown => JSON.parse(JSON.stringify(data));

const faultsOf = (schema: GenericSchema, data: unknown): string[] =>
  (safeParse(schema, data).issues ?? []).map(
    ({ path = [], message }) => `${path.map(({ key }) => key).join('.')}: ${message}`,
  );

describe('what is asked and answered', () => {
  const faults = new Set<string>();
  const seen = { questions: new Set<string>(), effects: new Set<string>() };

  const check = ({ question, asks, answer }: Asked) => {
    const { asks: askSchemas, answer: answerSchema } = QUESTIONS[question];
    const tell = (what: string, schema: GenericSchema | undefined, data: unknown) => {
      for (const fault of schema === undefined ? ['no schema'] : faultsOf(schema, json(data))) {
        faults.add(`${question} ${what} ${fault}`);
      }
    };
    tell('answers', answerSchema, answer);
    // What facts and policies are checked for need not have the shape.
    if (!CHECKS.includes(question)) for (const [place, data] of asks.entries()) tell('asks', askSchemas[place], data);
    seen.questions.add(question);
    for (const [, effect = ''] of JSON.stringify(answer).matchAll(/"effect":"(\w+)"/g)) seen.effects.add(effect);
  };

  const sampling = new Sampling();

  beforeAll(() => {
    for (const asked of everythingAsked()) {
      check(asked);
      sampling.add(asked);
    }
    if (process.env['GENERATE'] === 'samples') writeFileSync(SAMPLES_FILE, `${JSON.stringify(sampling.samples)}\n`);
  });

  it('has the shape its schemas say, whatever the question', () => {
    expect([...faults]).toEqual([]);
  });

  it('is every question', () => {
    expect([...seen.questions].sort()).toEqual(Object.keys(QUESTIONS).sort());
  });

  it('is every effect, but for those that come late in disputes', () => {
    const late: readonly CaseEffect[] = [
      { key: 'c:9:claim_advance', caseId: 'c', effect: 'claim_advance', amount: 500 },
      { key: 'c:9:recover', caseId: 'c', effect: 'recover_from_merchant', amount: 500, from: 'deposit_first' },
      { key: 'c:9:return_top_up', caseId: 'c', effect: 'return_top_up', amount: 500 },
    ];
    expect(late.flatMap((effect) => faultsOf(caseEffectSchema, effect))).toEqual([]);
    const known = late.map(({ effect }): string => effect);
    expect(CASE_EFFECTS.filter((effect) => !seen.effects.has(effect) && !known.includes(effect))).toEqual([]);
  });
});
