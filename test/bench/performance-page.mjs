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
 * The page with the figures of a run between its markers; what stands around them tells no figure, so that it is true of every
 * run.
 *
 * @param {string} page
 * @param {Machine} machine
 * @param {ReadonlyMap<string, import('./comparison.mjs').Report>} reports
 */
export function written(page, machine, reports) {
  const sections = new Map([['summary', summary(machine, [...reports.values()])]]);
  for (const [name, { tables }] of reports) sections.set(name, tables.map(markdown).join('\n\n'));
  const found = new Set();
  const filled = page.replace(
    /(<!-- figures of (\w+) -->\n)[\s\S]*?(<!-- end of figures -->)/g,
    (_, start, /** @type {string} */ name, end) => {
      found.add(name);
      const section = sections.get(name);
      if (section === undefined) throw new Error(`the page has figures of ${name}, which was not compared`);
      return `${start}\n${section}\n\n${end}`;
    },
  );
  const lost = [...sections.keys()].filter((name) => !found.has(name));
  if (lost.length > 0) throw new Error(`the page has no place for the figures of ${lost}`);
  return filled;
}
