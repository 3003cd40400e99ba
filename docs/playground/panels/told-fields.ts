import { type CaseInput, fromDecimalText, LIABLE_PARTIES, type Order } from 'aftersale';
import type { Speech } from '../words/speech';

/** How one input of a step is asked for: by choosing among values, or by writing; `read` gives what is told. */
export type ToldField =
  | { readonly by: 'choosing'; readonly options: readonly (readonly [string, string])[] }
  | { readonly by: 'writing'; readonly numeric: boolean };

type Choices = Readonly<Record<string, string>>;

const choosing = (words: Choices): ToldField => ({ by: 'choosing', options: Object.entries(words) });
const WRITING: ToldField = { by: 'writing', numeric: false };
const AMOUNT: ToldField = { by: 'writing', numeric: true };

const AMOUNTS: readonly (keyof CaseInput)[] = ['amount', 'assessedValue'];

/** Inputs that the page tells by itself, or that a programmer rather than a visitor would tell. */
export const UNASKED: readonly (keyof CaseInput)[] = [
  'splitCaseId',
  'replacementPrices',
  'findings',
  'evidence',
  'terms',
];

export function fieldFor(name: keyof CaseInput, { words, labels }: Speech): ToldField {
  const chosen: Partial<Record<keyof CaseInput, Choices>> = {
    reason: labels.claimReason,
    type: labels.afterSaleType,
    carriage: labels.carriage,
    ruling: labels.ruling,
    remedy: labels.remedy,
    forum: labels.disputeForum,
    channelRefusal: labels.channelRefusal,
    accepted: { yes: words.yes, no: words.no },
    liability: Object.fromEntries(LIABLE_PARTIES.map((party) => [party, labels.party[party]])),
  };
  const choices = chosen[name];
  if (choices !== undefined) return choosing(choices);
  return AMOUNTS.includes(name) ? AMOUNT : WRITING;
}

/** What a visitor wrote, as the library wants to be told; undefined where nothing readable is written. */
export function toldValue(name: keyof CaseInput, text: string, { currency }: Order): unknown {
  if (text.trim() === '') return undefined;
  if (name === 'accepted') return text === 'yes';
  if (!AMOUNTS.includes(name)) return text;
  try {
    return fromDecimalText(text.trim(), currency);
  } catch {
    return undefined;
  }
}
