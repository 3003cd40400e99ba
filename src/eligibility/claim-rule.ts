import type { Findings, Reason, ReasonCode, ReasonParams, Rule, Told } from '../decision/index';
import { type Actor, AFTER_SALE_TYPES, type AfterSaleType, type RuleId } from '../vocabulary/index';

/** A row of the rulebook of eligibility: the types it applies to, and what it finds. */
export interface ClaimRule<Claim> extends Rule<Claim> {
  readonly types: readonly AfterSaleType[];
}

const rowsOf =
  (finds: keyof Findings) =>
  <Code extends ReasonCode, Claim>(
    rule: RuleId,
    code: Code,
    types: readonly AfterSaleType[],
    tell: (claim: Claim) => Told<ReasonParams[Code] | Reason>,
  ): ClaimRule<Claim> => ({ rule, finds, code, types, tell });

/** A row that forbids. */
export const denies = /* @__PURE__ */ rowsOf('denials');

/** A row that asks for a person. */
export const asks = /* @__PURE__ */ rowsOf('reviews');

/** A row that has something to tell and forbids nothing. */
export const notes = /* @__PURE__ */ rowsOf('notes');

/** The types that undo a sale that was paid: all but the cancel of an unpaid order. */
export const TYPES_AFTER_PAYMENT: readonly AfterSaleType[] = /* @__PURE__ */ AFTER_SALE_TYPES.slice(1);

interface OfType {
  readonly type: AfterSaleType;
}

/** The type that is claimed, where a row has nothing else to tell. */
export const theType = ({ type }: OfType): OfType => ({ type });

interface ByActor {
  readonly actor: Actor;
}

/** Who claims it, where a row has nothing else to tell. */
export const theActor = ({ actor }: ByActor): ByActor => ({ actor });
