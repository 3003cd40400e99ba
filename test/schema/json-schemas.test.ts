import { readFileSync } from 'node:fs';
import * as library from 'aftersale';
import { modelOf } from 'aftersale/diagrams';
import * as schemas from 'aftersale/schema';
import { checkLaws } from 'aftersale/testing';
import { RULE_FAMILIES } from 'aftersale/vocabulary';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020';
import fc from 'fast-check';
import { type GenericSchema, safeParse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { walk } from '../../src/cli/walk/walk';
import { PARTS } from '../../src/schema/parts';
import { EXAMPLES, example } from '../cli/example';
import { everyPath, withValue } from '../fixtures/changed';
import { fullSituation } from '../fixtures/full-situation';
import { askedOfPlatforms, attemptsIn, comparisonsOf } from './asked-of-leaves';
import { jsonSchemas } from './json-schemas.mjs';

const files = jsonSchemas(schemas, PARTS, RULE_FAMILIES, '1.2.3');
const { openapi = {}, ...jsonSchemaFiles } = files;
const names = Object.keys(jsonSchemaFiles);

const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false });
/** All files in one, so that what they share is compiled once. */
const ALL = 'https://aftersale.test/all';
const definitionsOf = (file: object): Readonly<Record<string, unknown>> => Object(Reflect.get(file, '$defs'));
const whole = (file: object): object => ({ ...file, $schema: undefined, $defs: undefined });
ajv.addSchema({
  $id: ALL,
  $defs: Object.fromEntries(Object.values(jsonSchemaFiles).map((file) => [String(file['title']), whole(file)])),
});

const validators = new Map(
  names.map((name): [string, ValidateFunction] => [
    name,
    ajv.compile({ $ref: `${ALL}#/$defs/${files[name]?.['title']}` }),
  ]),
);

function validatorOf(name: string): ValidateFunction {
  const validate = validators.get(name);
  if (validate === undefined) throw new Error(`there is no JSON Schema ${name}`);
  return validate;
}

const fileOf = (question: string) => `${question.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}-answer`;

function faultsOf(name: string, data: unknown): readonly string[] {
  const validate = validatorOf(name);
  validate(JSON.parse(JSON.stringify(data)));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

describe('the JSON Schemas', () => {
  it.each(names)('%s is one, and has all that it refers to', (name) => {
    const file = Object(files[name]);
    expect(ajv.validateSchema(file)).toBe(true);
    const references = [...JSON.stringify(file).matchAll(/"\$ref":"([^"]*)"/g)].map(([, to = '']) => to);
    const known = Object.keys(definitionsOf(file)).map((each) => `#/$defs/${each}`);
    expect([...new Set(references)].sort()).toEqual(known.sort());
  });

  it('compile by themselves', () => {
    const alone = new Ajv2020({ strict: true, strictRequired: false }).compile(Object(files['refund-request']));
    expect(alone({ caseId: 'c', type: 'refund_only', lines: [], reason: 'quality', actor: 'buyer' })).toBe(true);
    expect(alone({ caseId: 'c', type: 'refund_only', lines: [], reason: 'moody', actor: 'buyer' })).toBe(false);
  });

  it('are one for each schema, for the answer of each question, and for each part', () => {
    const exported = Object.keys(schemas).filter((name) => name.endsWith('Schema') && name !== 'decisionSchema');
    expect(names).toHaveLength(exported.length + Object.keys(schemas.QUESTIONS).length + Object.keys(PARTS).length);
    expect(names).toEqual(expect.arrayContaining(['situation', 'refund-quote', 'quote-refund-answer', 'rule-id']));
  });

  it('say every number’s unit, and know no keys but theirs', () => {
    expect(files['amount']).toMatchObject({ type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER });
    expect(files['instant']).toMatchObject({ description: 'Epoch milliseconds.' });
    expect(files['situation']).toMatchObject({ type: 'object', additionalProperties: false });
  });

  it('are components of an OpenAPI document', () => {
    const { components } = openapi as { components: { schemas: Record<string, object> } };
    expect(openapi).toMatchObject({ openapi: '3.1.0', info: { title: 'aftersale', version: '1.2.3' } });
    expect(Object.keys(components.schemas)).toHaveLength(names.length);
    const references = [...JSON.stringify(components).matchAll(/"\$ref":"([^"]*)"/g)].map(([, to = '']) => to);
    expect(references.length).toBeGreaterThan(100);
    for (const to of new Set(references)) {
      expect(components.schemas).toHaveProperty(to.replace('#/components/schemas/', ''));
    }
  });
});

describe.each(EXAMPLES)('of docs/examples/%s', (name) => {
  const { situation, asks = [], refunds = [], walk: steps = [] } = example(name);

  it('situation, questions and answers are valid', () => {
    expect(faultsOf('situation', situation)).toEqual([]);
    expect(faultsOf('order', situation.order)).toEqual([]);
    for (const query of [{ actor: 'buyer' } as const, ...asks]) {
      expect(faultsOf('eligibility-query', query)).toEqual([]);
      expect(faultsOf('check-eligibility-answer', library.checkEligibility(situation, query))).toEqual([]);
    }
    for (const request of refunds) {
      expect(faultsOf('refund-request', request)).toEqual([]);
      expect(faultsOf('quote-refund-answer', library.quoteRefund(situation, request))).toEqual([]);
    }
    expect(faultsOf('allocation', library.allocateOrder(situation.order, situation.policy))).toEqual([]);
    expect(faultsOf('roll-up-order-answer', library.rollUpOrder(situation))).toEqual([]);
  });

  it('the steps of a walk are valid', () => {
    for (const { answer, situation: after, deadline } of walk(situation, steps)) {
      expect(faultsOf('transition-answer', answer)).toEqual([]);
      expect(faultsOf('next-deadline-answer', deadline)).toEqual([]);
      expect(faultsOf('situation', after)).toEqual([]);
    }
  });
});

describe('of the other leaves', () => {
  it('codes of platforms here and there are valid', () => {
    for (const { question, answer } of askedOfPlatforms()) expect(faultsOf(fileOf(question), answer)).toEqual([]);
  });

  it('comparisons of policies are valid', () => {
    for (const { question, answer } of comparisonsOf(fullSituation)) {
      expect(faultsOf(fileOf(question), answer), question).toEqual([]);
    }
  });

  it('steps to try, lifecycles and laws are valid', () => {
    for (const { question, answer } of attemptsIn(fullSituation)) {
      expect(faultsOf(fileOf(question), answer)).toEqual([]);
    }
    expect(faultsOf('lifecycle-model', modelOf(library.CASE_LIFECYCLE))).toEqual([]);
    for (const result of checkLaws(library.standard, { runs: 1 })) expect(faultsOf('law-result', result)).toEqual([]);
  });
});

/** What JSON Schema lets pass though our schemas do not: see docs/schema.md. */
const BEYOND = ['currency_unknown', 'time_zone_unknown', 'out_of_range', 'not_plain'];

describe('what JSON Schema says of data', () => {
  const places = [...everyPath(fullSituation)].map(({ path }) => path);
  const plain = fc.oneof(
    fc.constantFrom<unknown>(null, true, -1, 0, 0.5, 2 ** 53, '', 'text', 'CNY', '0.13', [], {}, [{}], {
      is: 'single',
    }),
    fc.jsonValue({ maxDepth: 2 }),
  );

  it('agrees with the schemas, but for checks it has no words for', () => {
    const validate = validatorOf('situation');
    fc.assert(
      fc.property(fc.constantFrom(...places), plain, (path, value) => {
        const input = JSON.parse(JSON.stringify(withValue(fullSituation, path, value)));
        const { issues } = safeParse(schemas.situationSchema as GenericSchema, input);
        const isValid = validate(input);
        if (issues === undefined) expect(isValid, JSON.stringify({ path, value })).toBe(true);
        else if (isValid) expect(BEYOND).toEqual(expect.arrayContaining(issues.map(({ message }) => message)));
      }),
      { numRuns: 300 },
    );
  });

  it('is what docs/schema.md says it is', () => {
    const rows = readFileSync('docs/schema.md', 'utf8').matchAll(/^\| `(\w+)` \| .* \| .* \|$/gm);
    expect([...rows].map(([, code]) => code).sort()).toEqual([...BEYOND].sort());
  });
});
