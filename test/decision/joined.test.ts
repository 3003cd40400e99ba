import { distinct, type Findings, joined, type Reason, reason } from 'aftersale/decision';
import { describe, expect, it } from 'vitest';

const closed = (): Reason => reason('ELG-07', 'order_is_closed', { status: 'closed' });
const used = (usedAt: number): Reason => reason('ELG-29', 'virtual_goods_used', { usedAt });
const mixed = (...fulfilments: ('shipped' | 'signed')[]): Reason => reason('ELG-25', 'mixed_stages', { fulfilments });
const noUnits = (lineId: string | null): Reason => reason('ELG-23', 'no_units', { lineId });

describe('distinct', () => {
  it('keeps the first of reasons that say the same', () => {
    expect(distinct([used(1), closed(), used(2), closed(), used(1)])).toEqual([used(1), closed(), used(2)]);
  });

  it('tells apart what differs in any value, in a list or in null', () => {
    const told = [
      mixed('shipped'),
      mixed('shipped', 'signed'),
      mixed('signed'),
      noUnits(null),
      noUnits('null'),
      noUnits(''),
      { ...closed(), params: null } as unknown as Reason,
      { ...closed(), params: 7 } as unknown as Reason,
      { ...closed(), params: {} } as unknown as Reason,
    ];
    expect(distinct([...told, ...told])).toEqual(told);
    expect(distinct([mixed('shipped', 'signed'), mixed('shipped')])).toHaveLength(2);
  });

  it('leaves out nothing of one reason, or of none', () => {
    expect([distinct([closed()]), distinct([])]).toEqual([[closed()], []]);
  });
});

describe('joined', () => {
  const found = (changes: Partial<Findings>): Findings => ({ denials: [], reviews: [], notes: [], ...changes });

  it('keeps what each has found in its place, and what all say once', () => {
    const all = joined([
      found({ denials: [closed()], notes: [used(1)] }),
      found({ denials: [closed(), used(2)], reviews: [used(3)] }),
      found({ notes: [used(1)] }),
    ]);
    expect(all).toEqual(found({ denials: [closed(), used(2)], reviews: [used(3)], notes: [used(1)] }));
  });

  it('is what one has found where it is alone', () => {
    const one = found({ reviews: [closed()] });
    expect(joined([one])).toEqual(one);
  });

  it('is nothing where nobody has looked', () => {
    expect(joined([])).toEqual(found({}));
  });

  it('refuses what is no list of findings', () => {
    for (const wrong of [null, 5, [null, found({})]]) {
      expect(() => joined(wrong as never)).toThrow(expect.objectContaining({ name: 'AfterSaleError' }));
    }
  });
});
