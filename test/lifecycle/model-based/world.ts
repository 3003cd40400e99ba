import type { CaseEffect } from 'aftersale/lifecycle';

/** A simple model of the world outside: money that was sent by key, and the units cases hold. It knows no table. */
export interface World {
  /** By refund key, the amount that was ordered from the bank, or from a person, once however often it was asked for. */
  readonly ordered: Map<string, number>;
  /** By case id, its units as `line#unit`, while it is worked on. */
  readonly held: Map<string, ReadonlySet<string>>;
  readonly versions: Map<string, number>;
  clock: number;
}

export const newWorld = (clock: number): World => ({ ordered: new Map(), held: new Map(), versions: new Map(), clock });

/** Whether any of some units is held by a case, as the model knows it. */
export const isHeld = ({ held }: World, units: readonly string[]): boolean =>
  [...held.values()].some((taken) => units.some((unit) => taken.has(unit)));

/** Carries effects out; an amount that changes under its key is what a bank would pay twice. */
export function carryOut({ ordered }: World, effects: readonly CaseEffect[]): string[] {
  const faults: string[] = [];
  for (const effect of effects) {
    if (effect.effect !== 'send_payment' && effect.effect !== 'request_manual_payment') continue;
    const before = ordered.get(effect.refundKey);
    if (before !== undefined && before !== effect.total)
      faults.push(`${effect.refundKey}: ${before} became ${effect.total}`);
    ordered.set(effect.refundKey, effect.total);
  }
  return faults;
}
