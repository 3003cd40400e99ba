import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { nodeHost } from '../../../src/cli/machine/node-host';

const program = { version: '1', defaultPaths: [] };

const streams = () => ({ env: {}, stdin: new PassThrough(), stdout: new PassThrough(), stderr: new PassThrough() });

describe('nodeHost', () => {
  it('waits for a slow reader', async () => {
    const node = { ...streams(), stdout: new PassThrough({ highWaterMark: 4 }) };
    const { output } = nodeHost(node, program);
    await output.write('abc');
    let isTaken = false;
    const writing = output.write('defgh').then(() => {
      isTaken = true;
    });
    await new Promise((resolve) => setImmediate(resolve));
    expect(isTaken).toBe(false);
    expect(String(node.stdout.read())).toBe('abcdefgh');
    await writing;
    expect(isTaken).toBe(true);
  });

  it('knows terminals', () => {
    const plain = nodeHost(streams(), program);
    expect([plain.input, plain.output, plain.errors].map(({ isTerminal }) => isTerminal)).toEqual([
      false,
      false,
      false,
    ]);
    const terminal = () => Object.assign(new PassThrough(), { isTTY: true });
    const watched = nodeHost({ env: {}, stdin: terminal(), stdout: terminal(), stderr: terminal() }, program);
    expect([watched.input, watched.output, watched.errors].map(({ isTerminal }) => isTerminal)).toEqual([
      true,
      true,
      true,
    ]);
  });

  it('reads files, loads modules and looks at the clock', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'aftersale-host-'));
    try {
      writeFileSync(join(folder, 'a.mjs'), 'export default 5;');
      const host = nodeHost(streams(), program);
      const chunks: Uint8Array[] = [];
      for await (const chunk of host.open(join(folder, 'a.mjs'))) chunks.push(chunk);
      expect(String(Buffer.concat(chunks))).toBe('export default 5;');
      expect(await host.load(join(folder, 'a.mjs'))).toMatchObject({ default: 5 });
      expect(host.clock()).toBeGreaterThan(Date.UTC(2025, 0));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
