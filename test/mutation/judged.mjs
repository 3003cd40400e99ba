import { readFileSync } from 'node:fs';

/** Changes that nothing could notice, since they change no answer; each with the reason. */
const explained = JSON.parse(readFileSync(new URL('explained.json', import.meta.url), 'utf8'));

const COUNTED = { Killed: 'killed', Timeout: 'timeout', Survived: 'survived', NoCoverage: 'noCoverage' };
const SURVIVING = ['Survived', 'NoCoverage'];

function textBetween(source, { start, end }) {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  lines[lines.length - 1] = lines.at(-1).slice(0, end.column - 1);
  lines[0] = lines[0].slice(start.column - 1);
  return lines.join('\n');
}

const sameChange = (a) => (b) => a.file === b.file && a.original === b.original && a.replacement === b.replacement;

const countsOf = (mutants) =>
  Object.fromEntries(
    Object.entries(COUNTED).map(([status, name]) => [name, mutants.filter((each) => each.status === status).length]),
  );

/** What a report says: the counts of each file, and the survivors that explained.json does not name. */
export function judged(report) {
  const files = Object.entries(report.files);
  const survivors = files.flatMap(([file, { source, mutants }]) =>
    mutants
      .filter(({ status }) => SURVIVING.includes(status))
      .map(({ location, mutatorName, replacement }) => ({
        file,
        line: location.start.line,
        mutator: mutatorName,
        original: textBetween(source, location),
        replacement,
      })),
  );
  const isExplained = (survivor) => explained.some(sameChange(survivor));
  return {
    unexplained: survivors.filter((survivor) => !isExplained(survivor)),
    counts: files.map(([file, { mutants }]) => ({
      file,
      ...countsOf(mutants),
      explained: survivors.filter((survivor) => survivor.file === file && isExplained(survivor)).length,
    })),
  };
}
