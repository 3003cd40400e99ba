import { compareAnswers, emptySummary, mergeSummaries, withOrder } from 'aftersale/compare';
import type { Situation } from 'aftersale/facts';
import type { CaseCommand } from 'aftersale/lifecycle';
import { applyPatches, transitionWithPatches } from 'aftersale/patches';
import { afterSaleTypeOf, caseStateOf, PLATFORM_CODES, stateCodesOf, typeCodesOf } from 'aftersale/platforms';
import { cautious } from 'aftersale/policy';
import { attemptsOn } from 'aftersale/testing';
import { AFTER_SALE_TYPES, CASE_STATES, FULFILMENTS, PLATFORMS } from 'aftersale/vocabulary';
import { type Asked, asking } from './asking';

const ask = {
  transitionWithPatches: asking('transitionWithPatches', transitionWithPatches),
  applyPatches: asking('applyPatches', applyPatches),
  afterSaleTypeOf: asking('afterSaleTypeOf', afterSaleTypeOf),
  caseStateOf: asking('caseStateOf', caseStateOf),
  typeCodesOf: asking('typeCodesOf', typeCodesOf),
  stateCodesOf: asking('stateCodesOf', stateCodesOf),
  compareAnswers: asking('compareAnswers', compareAnswers),
  emptySummary: asking('emptySummary', emptySummary),
  withOrder: asking('withOrder', withOrder),
  mergeSummaries: asking('mergeSummaries', mergeSummaries),
  attemptsOn: asking('attemptsOn', attemptsOn),
};

/** The steps to try on each case of a situation. */
export function* attemptsIn(situation: Situation): Generator<Asked> {
  const { policy } = situation;
  for (const claim of situation.cases) yield ask.attemptsOn({ situation, case: claim, policy });
}

/** How two policies differ on one situation, and what many such orders come to. */
export function* comparisonsOf(situation: Situation): Generator<Asked> {
  const { policy } = situation;
  yield ask.compareAnswers(policy, cautious, situation);
  const difference = compareAnswers(policy, cautious, situation);
  const summary = withOrder(emptySummary(policy, cautious), difference);
  yield ask.emptySummary(policy, cautious);
  yield ask.withOrder(summary, null);
  yield ask.withOrder(summary, difference);
  yield ask.mergeSummaries(emptySummary(policy, cautious), summary);
}

/** A step and its way back. */
export function* patchesOf(situation: Situation, command: CaseCommand): Generator<Asked> {
  yield ask.transitionWithPatches(situation, command);
  const taken = transitionWithPatches(situation, command);
  if (taken.outcome === 'deny') return;
  const { case: after, patches, inversePatches } = taken.value;
  const before = situation.cases.filter(({ id }) => id === command.caseId);
  for (const claim of before) yield ask.applyPatches(claim, patches);
  yield ask.applyPatches(after, inversePatches);
}

/** Every code of every platform, here and there, and codes that are none. */
export function* askedOfPlatforms(): Generator<Asked> {
  for (const platform of PLATFORMS) {
    const { states, types, stateField, typeField } = PLATFORM_CODES[platform];
    for (const { code, number = -1, field = stateField } of states) {
      yield ask.caseStateOf(platform, code, { field });
      yield ask.caseStateOf(platform, number, { type: 'exchange' });
    }
    for (const { code, number = -1, field = typeField } of types) {
      yield ask.afterSaleTypeOf(platform, code, field);
      yield ask.afterSaleTypeOf(platform, number);
    }
    for (const type of AFTER_SALE_TYPES) {
      for (const fulfilment of FULFILMENTS) yield ask.typeCodesOf(platform, type, fulfilment);
      for (const state of CASE_STATES) yield ask.stateCodesOf(platform, state, type);
    }
  }
}
