/** The part of Node's `process` that tells how a run can end from outside. */
export interface EndingProcess {
  readonly pid: number;
  readonly stdout: Pick<NodeJS.WritableStream, 'on'>;
  readonly stderr: Pick<NodeJS.WritableStream, 'write'> & { readonly isTTY?: boolean };
  readonly once: (signal: 'SIGINT', listener: () => void) => unknown;
  readonly kill: (pid: number, signal: 'SIGINT') => unknown;
  readonly exit: (code: number) => void;
}

export const CLEARED_LINE = '\r\u001B[2K';

/**
 * A reader that has seen enough, such as `head`, is no fault; and whoever interrupts a run finds a clean line, and the
 * shell is told that it was interrupted.
 */
export function endQuietly(process: EndingProcess): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
  process.once('SIGINT', () => {
    if (process.stderr.isTTY === true) process.stderr.write(CLEARED_LINE);
    process.kill(process.pid, 'SIGINT');
  });
}
