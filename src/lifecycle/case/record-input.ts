import type { RefundTerms, ReturnParcel } from '../../facts/index';
import type { Actor, Carriage, CaseAction } from '../../vocabulary/index';
import type { CaseChanges } from './case-event';
import { toldWith } from './case-input';
import { nextForum, sideOf } from './facets/agreement-facets';
import { placeOfGoods } from './facets/goods-facets';
import { acceptedUnits } from './facets/input-facets';
import { partOfCase } from './part-of-case';
import type { StepContext } from './step-context';

/** Changes that more can be added to. */
type OpenChanges = { -readonly [Field in keyof CaseChanges]: CaseChanges[Field] };

/** What an allowed step changes on the case by what was told with it; a new object each time. */
export type Recorder = (context: StepContext) => OpenChanges;

/** How a case keeps what is told with an action; actions that tell nothing have no entry. */
export const RECORDERS: Readonly<Partial<Record<CaseAction, Recorder>>> = {
  approve: grantedTerms,
  rule: (context) => ({ ...grantedTerms(context), withdrawalBy: null }),
  amend: changedApplication,
  convert: changedApplication,
  propose: proposal,
  agree: agreement,
  disagree: () => ({ proposal: null }),
  ask_platform: ({ standing: { case: claim } }) =>
    (claim.withdrawalBy ?? null) === null ? {} : { withdrawalBy: null },
  withdraw: ({ request }) => ({ withdrawalBy: sideOf(request.actor) }),
  escalate: forumChange,
  time_out: lateness,
  extend: extension,
  report_shipped: departure,
  submit_return: (context) => sentBack(context, 'no_scan'),
  pick_up_return: (context) => sentBack(context, 'in_transit'),
  change_return_address: ({ request: { input } }) => given({ returnAddress: input.returnAddress }),
  track_return: ({ standing, request }) => carriage(standing.case.returnParcel, toldWith(request.input, 'carriage')),
  sign_return: ({ standing }) => carriage(standing.case.returnParcel, 'delivered'),
  inspect: inspection,
  ship: ({ standing, request: { input } }) => ({
    sent: { trackingNumber: toldWith(input, 'trackingNumber'), sentAt: standing.situation.now },
  }),
  report_lost: () => ({ sent: null }),
  confirm_receipt: receipt,
  sign_replacement: receipt,
  fail_refund: refusal,
  confirm_account: ({ request: { input } }) => given({ account: input.account }),
  involve_supplier: () => ({ supplier: 'asked' }),
  report_supplier: ({ request: { input } }) =>
    input.accepted === true ? { supplier: 'accepted', liability: 'supplier' } : { supplier: 'refused' },
};

/** Only the fields that have a value. */
type Given<Fields> = { readonly [Name in keyof Fields]?: Exclude<Fields[Name], undefined> };

function given<Fields extends object>(fields: Fields): Given<Fields> {
  const some: { -readonly [Name in keyof Fields]?: Exclude<Fields[Name], undefined> } = {};
  for (const name of Object.keys(fields) as (keyof Fields)[]) {
    const value = fields[name];
    // What is left of a value that is not undefined is what Given says.
    if (value !== undefined) some[name] = value as Exclude<Fields[keyof Fields], undefined>;
  }
  return some;
}

/** The terms before with those added that are given; a person who approves answers for all of them (RFD-07, RFD-08). */
function grantedTerms({ standing: { case: claim }, request: { actor, input } }: StepContext): CaseChanges {
  const { liability, returnAddress } = input;
  const changes: OpenChanges = {};
  if (liability !== undefined) changes.liability = liability;
  if (returnAddress !== undefined) changes.returnAddress = returnAddress;
  if (input.terms !== undefined) changes.terms = { ...claim.terms, ...input.terms };
  const hasTerms = (changes.terms ?? claim.terms) !== undefined;
  if (hasTerms && actor !== 'system') changes.termsBy = actor;
  return changes;
}

/** An application told anew, or as another type; an amount that was asked for one type is not asked for another. */
function changedApplication({ standing: { case: claim }, request: { input }, row }: StepContext): CaseChanges {
  const { reason, description, evidence, address, replacement, replacementPrices, amount } = input;
  const { amount: before, ...terms } = claim.terms ?? {};
  const kept: RefundTerms = row.becomes !== null || before === undefined ? terms : { ...terms, amount: before };
  return {
    ...given({ reason, description, evidence, address, replacement }),
    terms: { ...kept, ...given({ replacementPrices, amount }) },
    proposal: null,
  };
}

function proposal({ request }: StepContext): CaseChanges {
  return { proposal: { by: request.actor, amount: toldWith(request.input, 'amount') } };
}

/** The amount agreed on replaces the one before; the merchant's side answers for it, whoever said it first (RFD-10). */
function agreement({ standing: { case: claim }, request: { actor } }: StepContext): CaseChanges {
  // Nobody agrees before something is proposed.
  const { by, amount } = claim.proposal as NonNullable<typeof claim.proposal>;
  const termsBy: Actor = by === 'buyer' ? actor : by;
  return { terms: { ...claim.terms, amount }, termsBy, proposal: null };
}

function forumChange({ standing, request }: StepContext): CaseChanges {
  const forum = nextForum(standing, request);
  return forum === null ? {} : { forum };
}

/** What silence changes: a dispute goes one forum further; a top-up that is not paid is not owed any more (LIF-24, LIF-25). */
function lateness(context: StepContext): CaseChanges {
  const { state, terms } = context.standing.case;
  if (state === 'platform_review') return forumChange(context);
  if (state === 'awaiting_buyer_receipt') return receipt(context);
  if (state !== 'awaiting_top_up') return {};
  const { replacementPrices: _dearer, ...others } = terms ?? {};
  return { terms: others, topUp: 0 };
}

function extension({ standing: { case: claim, policy } }: StepContext): CaseChanges {
  return { extendedHours: (claim.extendedHours ?? 0) + policy.lifecycle.extensionHours };
}

function departure({ standing }: StepContext): CaseChanges {
  return { fulfilment: placeOfGoods(standing) === 'signed' ? 'signed' : 'shipped' };
}

type Parcel = StepContext['standing']['case']['returnParcel'];

function carriage(parcel: Parcel, now: Carriage): CaseChanges {
  return { returnParcel: parcelOf(parcel?.trackingNumber, now) };
}

const parcelOf = (trackingNumber: string | undefined, now: Carriage): ReturnParcel =>
  trackingNumber === undefined ? { carriage: now } : { trackingNumber, carriage: now };

function sentBack({ standing: { case: claim }, request: { input } }: StepContext, now: Carriage): CaseChanges {
  const { trackingNumber, terms } = input;
  const returnParcel = parcelOf(trackingNumber, now);
  return terms === undefined ? { returnParcel } : { returnParcel, terms: { ...claim.terms, ...terms } };
}

/** Units that were not accepted leave the case, unless all of it goes on as one (LIF-29). */
function inspection({ standing, request: { input }, row }: StepContext): CaseChanges {
  const arrived = carriage(standing.case.returnParcel, 'delivered');
  const splits = row.when.findings === 'some_accepted' && row.to !== 'negotiating';
  return splits ? { ...arrived, ...partOfCase(standing.case, acceptedUnits(standing, input)) } : arrived;
}

function receipt({ standing: { case: claim, situation } }: StepContext): CaseChanges {
  return claim.state === 'awaiting_buyer_receipt' ? { replacementSignedAt: situation.now } : {};
}

function refusal({ standing: { case: claim }, request: { input } }: StepContext): CaseChanges {
  const { channelRefusal } = input;
  return channelRefusal === undefined ? {} : { terms: { ...claim.terms, channelRefusal } };
}
