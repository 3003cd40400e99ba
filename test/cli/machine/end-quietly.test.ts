import { EventEmitter } from 'node:events';
import { describe, expect, it, vi } from 'vitest';
import { endQuietly } from '../../../src/cli/machine/end-quietly';

function processWith(isTTY: boolean) {
  const interrupts: (() => void)[] = [];
  const stdout = new EventEmitter() as EventEmitter & NodeJS.WritableStream;
  const node = {
    pid: 7,
    stdout,
    stderr: { write: vi.fn(), isTTY },
    once: (_signal: 'SIGINT', listener: () => void) => interrupts.push(listener),
    kill: vi.fn(),
    exit: vi.fn(),
  };
  endQuietly(node);
  return { ...node, interrupt: () => interrupts.forEach((listener) => void listener()) };
}

describe('endQuietly', () => {
  it('ends well when the reader has seen enough', () => {
    const { stdout, exit } = processWith(false);
    stdout.emit('error', Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
    expect(exit).toHaveBeenCalledWith(0);
  });

  it('hides no other fault of the output', () => {
    const { stdout, exit } = processWith(false);
    expect(() => stdout.emit('error', Object.assign(new Error('disk full'), { code: 'ENOSPC' }))).toThrow('disk full');
    expect(exit).not.toHaveBeenCalled();
  });

  it('leaves a clean line when it is interrupted, and ends by the same signal', () => {
    const watched = processWith(true);
    watched.interrupt();
    expect(watched.stderr.write).toHaveBeenCalledWith('\r\u001B[2K');
    expect(watched.kill).toHaveBeenCalledWith(7, 'SIGINT');
    const unwatched = processWith(false);
    unwatched.interrupt();
    expect(unwatched.stderr.write).not.toHaveBeenCalled();
    expect(unwatched.kill).toHaveBeenCalledWith(7, 'SIGINT');
  });
});
