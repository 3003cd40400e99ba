import type { ReasonParams } from 'aftersale';
import { describe, expectTypeOf, it } from 'vitest';
import { reasons as en } from '../../src/messages/en/reasons';
import type { Labels } from '../../src/messages/labels';
import type { Sentences } from '../../src/messages/phrasing';
import type { Templates } from '../../src/messages/template';
import { reasons as zh } from '../../src/messages/zh-cn/reasons';

describe('a missing message', () => {
  it('of a reason does not compile', () => {
    expectTypeOf(en).toEqualTypeOf<Sentences<ReasonParams>>();
    expectTypeOf(zh).toEqualTypeOf<Sentences<ReasonParams>>();
    expectTypeOf<Omit<typeof en, 'not_paid'>>().not.toExtend<Sentences<ReasonParams>>();
  });

  it('of an issue does not compile', () => {
    expectTypeOf<{ missing: string; duplicate: string }>().toExtend<Templates<'missing' | 'duplicate'>>();
    expectTypeOf<{ missing: string }>().not.toExtend<Templates<'missing' | 'duplicate'>>();
  });

  it('of a label does not compile', () => {
    expectTypeOf<{ allow: string; review: string; deny: string }>().toExtend<Labels['outcome']>();
    expectTypeOf<{ allow: string; review: string }>().not.toExtend<Labels['outcome']>();
  });
});
