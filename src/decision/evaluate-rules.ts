import { malformed, type RuleId } from '../vocabulary/index';
import type { Findings } from './conclude';
import type { Check } from './decision';
import type { Reason, ReasonCode } from './reason';

/** The values of one reason, or a reason with a code or a rule of its own. */
type Value = Reason['params'] | Reason;

/** What a row of a rulebook has to tell: of one reason, or of several; nothing where its rule holds. */
export type Told<Values> = Values | readonly Values[] | false | null | undefined;

/** A row of a rulebook: which rule of the catalogue it carries out, what it finds, and what it tells of some facts. */
export interface Rule<Facts> {
  readonly rule: RuleId;
  readonly finds: keyof Findings;
  /** The code of its reasons. */
  readonly code: ReasonCode;
  readonly tell: (facts: Facts) => Told<Value>;
}

const isSeveral = (told: Value | readonly Value[]): told is readonly Value[] => Array.isArray(told);

/**
 * What all of the rules find in the facts: every one is asked, also after one has forbidden, and everything they say is
 * kept in their order. It refuses nothing itself.
 *
 * @remarks Rule ELG-23.
 *
 * @example
 * ```ts
 * import { evaluateRules, type Rule } from 'aftersale/decision';
 * const rules: Rule<string>[] = [
 *   { rule: 'ELG-07', finds: 'denials', code: 'order_is_closed', tell: (status) => status === 'closed' && { status } },
 * ];
 * evaluateRules(rules, 'closed').denials.map(({ code }) => code); // => ['order_is_closed']
 * ```
 */
export function evaluateRules<Facts>(rules: readonly Rule<Facts>[], facts: Facts): Findings {
  try {
    const findings: Record<keyof Findings, Reason[]> = { denials: [], reviews: [], notes: [] };
    for (const { rule, finds, code, tell } of rules) {
      const told = tell(facts);
      if (!told) continue;
      for (const value of isSeveral(told) ? told : [told]) {
        // The values are those of the code: whoever makes a row has them checked against it.
        findings[finds].push('code' in value ? value : ({ code, rule, params: value } as Reason));
      }
    }
    return findings;
  } catch (error) {
    throw malformed(error);
  }
}

/**
 * Every rule that was asked of some facts, and whether it held for all of them; one that has only something to note held.
 * It refuses nothing itself.
 *
 * @remarks Rule ELG-23.
 *
 * @example
 * ```ts
 * import { checksOf, type Rule } from 'aftersale/decision';
 * const rules: Rule<string>[] = [
 *   { rule: 'ELG-07', finds: 'denials', code: 'order_is_closed', tell: (status) => status === 'closed' && { status } },
 * ];
 * checksOf(rules, ['completed', 'closed']); // => [{ rule: 'ELG-07', held: false }]
 * ```
 */
export function checksOf<Facts>(rules: readonly Rule<Facts>[], asked: readonly Facts[]): Check[] {
  try {
    return asked.length === 0
      ? []
      : rules.map(({ rule, finds, tell }) => ({
          rule,
          held: finds === 'notes' || asked.every((facts) => holds(tell(facts))),
        }));
  } catch (error) {
    throw malformed(error);
  }
}

const holds = (told: Told<Value>): boolean => !told || (isSeveral(told) && told.length === 0);
