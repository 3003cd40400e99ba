import { checkPolicy, definePolicy, KNOBS, standard } from 'aftersale/policy';
import { describe, expect, it } from 'vitest';

describe('definePolicy', () => {
  it('gives the standard policy under another name where nothing is said', () => {
    expect(definePolicy({ id: 'shop', version: 7 })).toEqual({ ...standard, id: 'shop', version: 7 });
  });

  it('turns single knobs of every section, and leaves the others', () => {
    for (const section of Object.keys(KNOBS)) {
      const [name, value] =
        Object.entries(Object.entries(standard).find(([key]) => key === section)?.[1] ?? {})[0] ?? [];
      const policy = definePolicy({ id: 'shop', version: 1, [section]: { [String(name)]: 'turned' } });
      const back = { ...policy, [section]: { ...Object(Reflect.get(policy, section)), [String(name)]: value } };
      expect(policy).not.toEqual(back);
      expect(back).toEqual({ ...standard, id: 'shop', version: 1 });
    }
  });

  it('replaces tables whole, and takes another time zone', () => {
    const liability = [{ reason: 'quality', liability: 'supplier' }] as const;
    const policy = definePolicy({ id: 'shop', version: 1, timeZone: '+09:00', freight: { liability } });
    expect(policy.freight.liability).toEqual(liability);
    expect(policy.timeZone).toBe('+09:00');
    expect(checkPolicy(policy)).toEqual([]);
  });

  it('builds on another policy than the standard one', () => {
    const base = definePolicy({
      id: 'base',
      version: 1,
      timeZone: 'Asia/Tokyo',
      refund: { tenderOrder: 'cash_first' },
    });
    const policy = definePolicy({ id: 'shop', version: 1, refund: { restockingRate: '0.1' } }, base);
    expect(policy.refund).toEqual({ ...standard.refund, tenderOrder: 'cash_first', restockingRate: '0.1' });
    expect(policy.timeZone).toBe('Asia/Tokyo');
  });
});
