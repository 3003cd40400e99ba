import { describe, expect, it } from 'vitest';
import { EMPTY } from '../../../src/cli/input/json-value';
import { jsonValues } from '../../../src/cli/input/json-values';

const encoder = new TextEncoder();

async function* inPieces(bytes: Uint8Array, length: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

async function valuesOf(input: string | Uint8Array, { declared = false, length = 3 } = {}) {
  const bytes = typeof input === 'string' ? encoder.encode(input) : input;
  const values: object[] = [];
  for await (const value of jsonValues(inPieces(bytes, length), declared)) values.push(value);
  return values;
}

const broken = {
  en: expect.stringMatching(/^is not valid JSON: /),
  'zh-CN': expect.stringMatching(/^不是有效的 JSON：/),
};
const NO_UTF8 = { en: 'is not valid UTF-8', 'zh-CN': '不是有效的 UTF-8' };

describe('jsonValues', () => {
  it('reads one value over several lines', async () => {
    expect(await valuesOf('{\n  "a": [1,\n 2]\n}\n')).toEqual([{ value: { a: [1, 2] }, line: null }]);
    expect(await valuesOf('\n\n[\n]')).toEqual([{ value: [], line: null }]);
  });

  it('reads JSON lines, whatever pieces they come in and with or without a last end of line', async () => {
    for (const length of [1, 2, 5, 100]) {
      expect(await valuesOf('{"退": 1}\r\n\n[2]\n3', { length })).toEqual([
        { value: { 退: 1 }, line: null },
        { value: [2], line: 3 },
        { value: 3, line: 4 },
      ]);
    }
  });

  it('numbers the first line as well, where lines are declared', async () => {
    expect(await valuesOf('1\n2\n', { declared: true })).toEqual([
      { value: 1, line: 1 },
      { value: 2, line: 2 },
    ]);
  });

  it('tells a faulty line and goes on', async () => {
    const faulty = Uint8Array.of(...encoder.encode('1\n{"a":\n"'), 0xff, ...encoder.encode('"\n4\n'));
    expect(await valuesOf(faulty)).toEqual([
      { value: 1, line: null },
      { fault: broken, line: 2 },
      { fault: NO_UTF8, line: 3 },
      { value: 4, line: 4 },
    ]);
    expect(await valuesOf('{\n4\n', { declared: true })).toEqual([
      { fault: broken, line: 1 },
      { value: 4, line: 2 },
    ]);
  });

  it('tells what is no JSON, no UTF-8, and nothing at all', async () => {
    expect(await valuesOf('{\n"a"\n')).toEqual([{ fault: broken, line: null }]);
    expect(await valuesOf(Uint8Array.of(0x22, 0xff, 0x22, 0x0a, 0x31))).toEqual([{ fault: NO_UTF8, line: null }]);
    expect(await valuesOf(' \n\n')).toEqual([{ fault: EMPTY, line: null }]);
    expect(await valuesOf('\n', { declared: true })).toEqual([]);
  });

  it('takes the mark of byte order for no part of the text', async () => {
    expect(await valuesOf('\uFEFF{"a": 1}')).toEqual([{ value: { a: 1 }, line: null }]);
  });
});
