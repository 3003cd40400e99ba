import { describe, expect, it } from 'vitest';
import { withFigures } from './with-figures.mjs';

const place = (name: string, told = '') => `<!-- figures of ${name} -->\n${told}<!-- end of figures -->\n`;
const page = `before\n${place('one', '\nold\n\n')}between\n${place('two')}`;

describe('withFigures', () => {
  it('writes the figures to their places, and leaves the rest', () => {
    const figures = new Map([
      ['two', '$2'],
      ['one', '1'],
    ]);
    const written = withFigures(page, figures);
    expect(written).toBe(`before\n${place('one', '\n1\n\n')}between\n${place('two', '\n$2\n\n')}`);
    expect(withFigures(written, figures)).toBe(written);
  });

  it('refuses figures without a place, and a place without figures', () => {
    expect(() => withFigures(page, new Map([['one', '1']]))).toThrow('two');
    const more = new Map(['one', 'two', 'three'].map((name) => [name, '']));
    expect(() => withFigures(page, more)).toThrow('three');
  });
});
