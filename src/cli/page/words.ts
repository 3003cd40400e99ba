import type { AnswerChange } from '../../compare/index';

/** The headings and short texts of a printed page, in one language. */
export interface Words {
  readonly action: string;
  /** What somebody may do to a case now. */
  readonly actions: (who: string, caseId: string, type: string, state: string) => string;
  readonly afterSales: string;
  readonly allUnits: string;
  readonly allocation: (currency: string) => string;
  readonly amount: string;
  /** Until when who is waited for, and where the case goes then. */
  readonly awaited: (waitsFor: string, until: string, then: string) => string;
  readonly caseId: string;
  /** What stands between a name and what it has. */
  readonly colon: string;
  readonly detail: string;
  readonly discount: string;
  readonly eligibility: (asker: string, reason: string | null) => string;
  readonly freight: string;
  /** What a change of policy changes. */
  readonly changed: Readonly<Record<AnswerChange['about'], string>>;
  readonly before: string;
  readonly after: string;
  readonly orders: string;
  readonly upTo: (moment: string) => string;
  readonly difference: (orderId: string, cost: string) => string;
  readonly comparison: (from: string, to: string, different: number, orders: number) => string;
  readonly comparisonCost: (cost: string, dearer: number, cheaper: number) => string;
  readonly goods: string;
  readonly inputs: string;
  readonly leadsTo: string;
  readonly line: string;
  readonly list: string;
  readonly money: string;
  readonly net: string;
  readonly now: (moment: string, timeZone: string, policy: string) => string;
  readonly nothingOpen: string;
  readonly noAction: string;
  readonly noCase: string;
  readonly order: string;
  readonly outcome: string;
  readonly paid: string;
  readonly perUnit: string;
  readonly refund: (asked: { readonly type: string; readonly goods: string; readonly reason: string }) => string;
  readonly refunded: string;
  readonly rollup: string;
  readonly settlement: (currency: string) => string;
  /** What the merchant still gets, and what is recovered from him for which cases. */
  readonly payable: (amount: string) => string;
  readonly recoverable: (amount: string, cases: readonly string[]) => string;
  readonly notPaid: string;
  readonly notCompleted: string;
  readonly held: (cases: readonly string[]) => string;
  readonly entered: (moment: string, payable: string) => string;
  readonly party: string;
  readonly kind: string;
  readonly rule: string;
  readonly wholeOrder: string;
  readonly received: string;
  readonly spent: string;
  readonly statement: (included: number, held: number, notDue: number, outside: number) => string;
  readonly stillDue: (payable: string, recoverable: string) => string;
  readonly state: string;
  readonly soundLifecycle: (name: string, states: number, rows: number) => string;
  readonly soundPolicy: (policy: string) => string;
  readonly standardValue: string;
  readonly stage: string;
  readonly statusStays: string;
  readonly tax: string;
  readonly tender: string;
  readonly total: string;
  readonly type: string;
  readonly unapplied: string;
  readonly unitPrice: string;
  readonly units: string;
  readonly until: string;
  readonly walk: string;
  readonly whyNot: string;
  readonly why: string;
}
