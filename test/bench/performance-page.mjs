/** @param {readonly string[]} cells */
const row = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

/** @param {import('./comparison.mjs').Table} table */
const markdown = ({ title, head, cells }) =>
  [...(title === '' ? [] : [`${title}:`, '']), row(head), row(head.map(() => '---')), ...cells.map(row)].join('\n');

/** @typedef {{ cores: number; gibibytes: number; node: string }} Machine */

/** @param {Machine} machine @param {readonly import('./comparison.mjs').Report[]} reports */
function summary({ cores, gibibytes, node }, reports) {
  const missed = reports.flatMap((report) => report.missed);
  const met = reports.reduce((sum, report) => sum + report.met, 0);
  const outcome =
    missed.length === 0
      ? `All ${met} goals were met in this run.`
      : [
          `${met} goals were met in this run, and ${missed.length} missed:`,
          '',
          ...missed.map((line) => `- ${line}`),
        ].join('\n');
  return `Measured in one run on a machine with ${cores} cores and ${gibibytes} GiB of memory, in Node ${node}. ${outcome}`;
}

/**
 * A run of the benches as it is kept: sizes may be of a later one, since they do not depend on the machine.
 *
 * @typedef {{ machine: Machine; reports: Readonly<Record<string, import('./comparison.mjs').Report>> }} Kept
 */

/**
 * What each place of docs/performance.md tells, by its name.
 *
 * @param {Kept} kept
 * @returns {ReadonlyMap<string, string>}
 */
export const performanceFigures = ({ machine, reports }) =>
  new Map([
    ['summary', summary(machine, Object.values(reports))],
    ...Object.entries(reports).map(([name, { tables }]) => [name, tables.map(markdown).join('\n\n')]),
  ]);
