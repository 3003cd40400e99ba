import { comparePolicies } from 'aftersale/compare';
import { modelOf } from 'aftersale/diagrams';
import { CASE_LIFECYCLE, type LifecycleFault, ORDER_LIFECYCLE, verifyLifecycle } from 'aftersale/lifecycle';
import { measure } from 'aftersale/metrics';
import { cautious, standard } from 'aftersale/policy';
import {
  comparisonSummarySchema,
  lawResultSchema,
  lifecycleFaultSchema,
  lifecycleModelSchema,
  measuresSchema,
  policyDifferenceSchema,
  QUESTIONS,
  statementSchema,
} from 'aftersale/schema';
import { settlePeriod } from 'aftersale/settlement';
import { checkLaws, LAWS } from 'aftersale/testing';
import { array, type GenericSchema, is, safeParse } from 'valibot';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { fullSituation } from '../fixtures/full-situation';

/** Functions whose parameters and answer have no schemas of their own in `QUESTIONS`, and why that is. */
const EXPLAINED: readonly (readonly [why: string, functions: readonly string[]])[] = [
  [
    'are asked with a stream, with functions or with a lifecycle made of functions; what is data in their answers has a schema',
    ['measure', 'settlePeriod', 'comparePolicies', 'verifyLifecycle', 'modelOf', 'checkLaws'],
  ],
  [
    'make or read lifecycles and rulebooks, which are made of functions',
    [
      'checksOf',
      'conclude',
      'defineLifecycle',
      'evaluateRules',
      'findRow',
      'firstAnswer',
      'reason',
      'recordDeadline',
      'rowInputs',
      'toMarkdownTable',
      'toMermaid',
      'toXStateMachine',
      'verdictOf',
    ],
  ],
  [
    'work on one amount, rate, moment, range or word, which are plain numbers and texts',
    [
      'addBusinessDays',
      'addRunningTime',
      'apportionPart',
      'assertAmount',
      'assertBusinessCalendar',
      'assertInstant',
      'assertPauses',
      'assertRate',
      'assertTimeZone',
      'closesAt',
      'controlledRounding',
      'cycleOf',
      'exponentOf',
      'fromDate',
      'fromDecimalText',
      'fromIsoText',
      'fulfilmentOf',
      'includedPart',
      'isAmount',
      'isCurrency',
      'isDate',
      'isInProgress',
      'isInstant',
      'isLanguage',
      'isLive',
      'isLocalDate',
      'isNonNegativeAmount',
      'isOpenAt',
      'isRate',
      'isRuleId',
      'isStream',
      'isTimeZone',
      'liabilityOfReason',
      'localDateOf',
      'multiplyByRate',
      'multiplyDivide',
      'nestedShares',
      'nextMidnight',
      'normalisePauses',
      'offsetAt',
      'runningTimeBetween',
      'startOfLocalDate',
      'sum',
      'toDecimalText',
    ],
  ],
  [
    'are steps on the way to an answer, over blocks of units of whatever kind',
    [
      'byLine',
      'computedBlocks',
      'countUnits',
      'cutBlocks',
      'cutRanges',
      'discountBasket',
      'discountedLines',
      'distinct',
      'goodsBlocks',
      'grantsOf',
      'inScope',
      'intersectRanges',
      'isNonEmpty',
      'joinRanges',
      'joined',
      'mergeRanges',
      'overlaps',
      'owesAnswer',
      'policyOf',
      'refundedUnits',
      'stagesOf',
      'subtractRanges',
      'withGrants',
      'withoutRanges',
    ],
  ],
  ['are thrown, or make what is', ['AfterSaleError', 'malformed']],
  [
    'tell in words what other answers say',
    [
      'benefitText',
      'explainIssue',
      'explainReason',
      'historyLines',
      'historyRows',
      'knobSentencesOf',
      'labelsOf',
      'lifecycleWordsOf',
      'phrasingOf',
      'quoteLines',
      'quoteSummary',
      'quoteTable',
      'unitsText',
    ],
  ],
  [
    'are the schemas, or make them',
    ['decisionSchema', 'liberal', 'parseAs', 'parseEligibilityQuery', 'parseRefundRequest', 'parseSituation'],
  ],
  [
    'draw examples at random, make facts that have schemas, or hold tests to account',
    [
      'aCase',
      'aLine',
      'aParcel',
      'aSituation',
      'amountDue',
      'anOrder',
      'assertLaws',
      'caseHistoryArbitrary',
      'commandOf',
      'given',
      'knobArbitrary',
      'orderArbitrary',
      'policyArbitrary',
      'policyVariationArbitrary',
      'promoted',
      'queryArbitrary',
      'refundHistoryArbitrary',
      'selectionArbitrary',
      'situationArbitrary',
      'soonAfter',
      'thresholdOrderArbitrary',
      'valueArbitrary',
    ],
  ],
];

const entries = Object.keys(manifest.exports)
  .filter((entry) => !entry.endsWith('.json'))
  .map((entry) => entry.replace('.', 'aftersale'));

const functionsIn = (face: object): string[] =>
  Object.entries(face).flatMap(([name, value]) => (typeof value === 'function' ? [name] : []));

describe('the functions of every entry', () => {
  it('are questions with schemas, or explained, each once', async () => {
    const faces: object[] = await Promise.all(entries.map((entry) => import(entry)));
    const functions = [...new Set(faces.flatMap(functionsIn))];
    const known = [...Object.keys(QUESTIONS), ...EXPLAINED.flatMap(([, names]) => names)];
    expect(functions.length).toBeGreaterThan(150);
    expect(known.sort()).toEqual(functions.sort());
  });
});

const json = (data: unknown): unknown => JSON.parse(JSON.stringify(data));

const isOf = (schema: GenericSchema, data: unknown) => {
  expect(safeParse(schema, json(data)).issues ?? []).toEqual([]);
};

describe('the answers of functions that are asked with what is no data', () => {
  it('are measures and statements of streams', () => {
    isOf(measuresSchema, measure([fullSituation]));
    isOf(statementSchema, settlePeriod([fullSituation]));
  });

  it('are differences of policies, one after the other, and what they come to', () => {
    const comparison = comparePolicies(standard, cautious, [fullSituation]);
    isOf(policyDifferenceSchema, comparison.next().value);
    const end = comparison.next();
    expect(end.done).toBe(true);
    isOf(comparisonSummarySchema, end.value);
  });

  it('are lifecycles as data', () => {
    isOf(lifecycleModelSchema, modelOf(CASE_LIFECYCLE));
    isOf(lifecycleModelSchema, modelOf(ORDER_LIFECYCLE));
  });

  it('are faults of lifecycles', () => {
    const place = { type: 'loan', state: 'lent', action: 'return', actor: 'reader', facts: { goods: 'broken' } };
    const faults: readonly LifecycleFault[] = [
      ...verifyLifecycle({ ...ORDER_LIFECYCLE, deadlines: {} }),
      { fault: 'unreachable_state', state: 'lost' },
      { fault: 'dead_end', type: 'loan', state: 'lost' },
      { fault: 'loop_without_exit', type: 'loan', states: ['lost', 'sought'] },
      { fault: 'final_state_left', state: 'returned', action: 'lend' },
      { fault: 'ambiguous_rows', rows: [1, 2], ...place },
      { fault: 'uncovered_facts', ...place },
      { fault: 'value_without_row', facet: 'goods', value: 'broken' },
      { fault: 'action_for_nobody', action: 'burn' },
    ];
    expect(faults.map(({ fault }) => fault)).toContain('no_deadline');
    isOf(array(lifecycleFaultSchema), faults);
    expect(is(lifecycleFaultSchema, { fault: 'ambiguous_rows', rows: [1], ...place })).toBe(false);
  });

  it('are laws that held, and counterexamples of those that did not', () => {
    const laws = LAWS.filter(({ id }) => id === 'balanced_settlements');
    const settleOrder = () => {
      throw new Error('out of order');
    };
    const results = [
      ...checkLaws(standard, { laws, runs: 3 }),
      ...checkLaws(standard, { laws, questions: { settleOrder } }),
    ];
    expect(results.map(({ held }) => held)).toEqual([true, false]);
    isOf(array(lawResultSchema), results);
  });
});
