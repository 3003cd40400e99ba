import type { LinePrice, UnitSelection } from '../facts/index';
import type { Application, CaseInput } from '../lifecycle/index';
import type { HistoryWords } from './history-words';
import type { LifecycleWords } from './lifecycle-words';
import type { Phrasing } from './phrasing';
import { unitsText } from './units-text';

/** All that can be told with a step: the inputs of actions, and those of the application that opens a case. */
type Told = CaseInput & Partial<Pick<Application, 'lines' | 'replacement'>>;

interface Writing {
  readonly say: Phrasing;
  readonly words: HistoryWords;
}

/** What each input reads as; null where the step's amount or state says it already. */
type TextOf = {
  readonly [Name in keyof Required<Told>]: (value: Required<Told>[Name], writing: Writing) => string | null;
};

const asItIs = (text: string): string => text;

const selected = (selection: UnitSelection, title: Phrasing['title']): string =>
  'from' in selection
    ? `${title(selection.lineId)} ${unitsText(selection)}`
    : `${title(selection.lineId)} × ${selection.quantity}`;

const priced = (prices: readonly LinePrice[], { amount, list, title }: Phrasing): string =>
  list(prices.map(({ lineId, price }) => `${title(lineId)} ${amount(price)}`));

const TEXTS: TextOf = {
  type: (type, { say }) => say.labels.afterSaleType[type],
  lines: (lines, { say }) => say.list(lines.map((each) => selected(each, say.title))),
  reason: (reason, { say }) => say.labels.claimReason[reason],
  why: asItIs,
  description: asItIs,
  evidence: (evidence, { say }) => say.list(evidence.map(({ kind }) => say.labels.evidenceKind[kind])),
  address: asItIs,
  replacement: asItIs,
  replacementPrices: (prices, { say }) => priced(prices, say),
  terms: ({ amount }, { say }) => (amount === undefined ? null : say.amount(amount)),
  liability: (party, { say }) => say.labels.party[party],
  amount: (amount, { say }) => say.amount(amount),
  returnAddress: asItIs,
  assessedValue: (amount, { say }) => say.amount(amount),
  trackingNumber: asItIs,
  carriage: (carriage, { say }) => say.labels.carriage[carriage],
  findings: (findings, { say }) =>
    say.list(findings.map((each) => `${selected(each, say.title)} ${say.labels.inspectionResult[each.result]}`)),
  splitCaseId: asItIs,
  remedy: (remedy, { say }) => say.labels.remedy[remedy],
  ruling: (ruling, { say }) => say.labels.ruling[ruling],
  forum: (forum, { say }) => say.labels.disputeForum[forum],
  channelRefusal: (refusal, { say }) => say.labels.channelRefusal[refusal],
  // An account is told to whoever pays; a history is shown to all parties (LIF-12).
  account: (_account, { words }) => words.withheld,
  accepted: (accepted, { words }) => (accepted ? words.yes : words.no),
};

const namesOf = ({ caseInput }: LifecycleWords, { goods, type }: HistoryWords) => ({
  ...caseInput,
  lines: goods,
  type,
});

/** What was told with a step, input by input, each with its name; names the table of inputs has not got are left out. */
export function toldTexts(input: Readonly<Record<string, unknown>>, steps: LifecycleWords, writing: Writing): string[] {
  const names = namesOf(steps, writing.words);
  return (Object.keys(TEXTS) as (keyof Told)[]).flatMap((name) => {
    const text = Object.hasOwn(input, name) ? textOf(name, input as Told, writing) : null;
    return text === null ? [] : [`${names[name]}${writing.words.colon}${text}`];
  });
}

/** A step was taken with what its row asks for, so each input is of its kind. */
const textOf = <Name extends keyof Told>(name: Name, told: Told, writing: Writing): string | null =>
  TEXTS[name](told[name] as Required<Told>[Name], writing);
