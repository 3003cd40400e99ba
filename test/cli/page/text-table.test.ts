import { describe, expect, it } from 'vitest';
import { textTable } from '../../../src/cli/page/text-table';

const lines = (...args: Parameters<typeof textTable>) => textTable(...args).split('\n');

describe('textTable', () => {
  it('aligns columns under their headings', () => {
    expect(
      lines(
        [{ heading: 'line' }, { heading: 'paid', align: 'right' }],
        [
          ['a', '1.00'],
          ['kettle', '100.00'],
        ],
      ),
    ).toEqual([
      'line      paid', //
      '------  ------',
      'a         1.00',
      'kettle  100.00',
    ]);
  });

  it('counts a wide character as two columns', () => {
    expect(
      lines(
        [{ heading: '商品' }, { heading: '实付', align: 'right' }],
        [
          ['电热水壶', '9.00'],
          ['kettle', '10.00'],
        ],
      ),
    ).toEqual(['商品       实付', '--------  -----', '电热水壶   9.00', 'kettle    10.00']);
  });

  it('makes a row as tall as its tallest cell, and leaves missing cells blank', () => {
    expect(
      lines(
        [{ heading: 'a' }, { heading: 'b' }, { heading: 'c' }],
        [
          ['1', 'x\ny'],
          ['2', 'z', '!'],
        ],
      ),
    ).toEqual(['a  b  c', '-  -  -', '1  x', '   y', '2  z  !']);
  });

  it('wraps at blanks', () => {
    expect(lines([{ heading: 'why', wrapAt: 12 }], [['Please wait until it has ended.']]).slice(2)).toEqual([
      'Please wait',
      'until it has',
      'ended.',
    ]);
  });

  it('wraps between wide characters, but starts no line with a closing mark and ends none with an opening one', () => {
    const wrapped = lines([{ heading: '原因', wrapAt: 10 }], [['商品已签收，请“退货退款”。']]).slice(2);
    expect(wrapped.join('')).toBe('商品已签收，请“退货退款”。');
    for (const line of wrapped) {
      expect(line).not.toMatch(/^[，。”]/);
      expect(line).not.toMatch(/[“（]$/);
    }
    expect(wrapped.length).toBeGreaterThan(2);
  });

  it('leaves a word that is too long whole', () => {
    expect(lines([{ heading: 'a', wrapAt: 3 }], [['unbroken b']]).slice(2)).toEqual(['unbroken', 'b']);
  });

  it('shows headings alone where there are no rows', () => {
    expect(lines([{ heading: 'a' }], [])).toEqual(['a', '-']);
  });
});
