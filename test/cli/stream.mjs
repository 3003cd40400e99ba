// Sends a stream of made-up situations through the program, in a heap too small to hold them, and tells how long it took:
// node test/cli/stream.mjs [lines]. Every thousandth line is faulty, and is told without stopping the rest.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const LINES = Number(process.argv[2] ?? 200_000);
const HEAP_MEGABYTES = 64;
const FAULTY_EVERY = 1_000;

const program = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const example = new URL('../../docs/examples/01-shared-discount.json', import.meta.url);
const { situation } = JSON.parse(readFileSync(example, 'utf8'));
const [before, after] = JSON.stringify(situation).split(`"id":"${situation.order.id}"`);

const lineOf = (number) =>
  number % FAULTY_EVERY === 0 ? `{"order": ${number}\n` : `${before}"id":"order-${number}"${after}\n`;

async function feed(stdin) {
  for (let number = 1; number <= LINES; number += 1) {
    if (!stdin.write(lineOf(number))) await once(stdin, 'drain');
  }
  stdin.end();
}

async function count(stream) {
  let lines = 0;
  for await (const _line of createInterface({ input: stream })) lines += 1;
  return lines;
}

const began = Date.now();
const child = spawn(process.execPath, [`--max-old-space-size=${HEAP_MEGABYTES}`, program, 'rollup', '-f', 'json'], {
  stdio: ['pipe', 'pipe', 'pipe'],
});
const closed = once(child, 'close');
const [answers, complaints] = await Promise.all([count(child.stdout), count(child.stderr), feed(child.stdin)]);
const [code] = await closed;

const faulty = Math.floor(LINES / FAULTY_EVERY);
const expected = { code: faulty > 0 ? 1 : 0, answers: LINES - faulty, complaints: 2 * faulty };
const found = { code, answers, complaints };
const seconds = (Date.now() - began) / 1000;
console.log(
  `${LINES} lines of ${lineOf(1).length} bytes through a heap of ${HEAP_MEGABYTES} MB: ${seconds.toFixed(1)} s, ${answers} answers, ${faulty} faulty`,
);
if (JSON.stringify(found) !== JSON.stringify(expected)) {
  console.error(`expected ${JSON.stringify(expected)}, found ${JSON.stringify(found)}`);
  process.exitCode = 1;
}
