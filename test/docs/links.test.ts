import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';

const LINK = /!?\[[^\]]*\]\(([^)\s]+)\)/g;
const CODE = /^```[\s\S]*?^```$|`[^`\n]*`/gm;
const FENCED = /^```[\s\S]*?^```$/gm;
const ABSOLUTE = /^[a-z]+:/;

const files = ['README.md', 'CHANGELOG.md', ...readdirSync('docs', { recursive: true, encoding: 'utf8' })]
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.md'))
  .map((name) => (existsSync(name) ? name : `docs/${name}`));

const withoutCode = (text: string) => text.replaceAll(CODE, '');
const targetsIn = (text: string) => [...withoutCode(text).matchAll(LINK)].map(([, target = '']) => target);

/** What a heading is called in the address of its page. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

/** The anchors of a page; a heading that stands there again is counted. */
function anchorsIn(text: string): readonly string[] {
  const seen = new Map<string, number>();
  return [...text.replaceAll(FENCED, '').matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => {
    const anchor = anchorOf(heading.replaceAll('`', ''));
    const before = seen.get(anchor) ?? 0;
    seen.set(anchor, before + 1);
    return before === 0 ? anchor : `${anchor}-${before}`;
  });
}

/** Every page that can be reached by links from the README. */
function reached(): ReadonlySet<string> {
  const found = new Set(['README.md']);
  for (const file of found) {
    for (const target of targetsIn(readFileSync(file, 'utf8')).filter((each) => !ABSOLUTE.test(each))) {
      const linked = linkedFrom(file, target);
      if (linked.endsWith('.md')) found.add(linked);
    }
  }
  return found;
}

const linkedFrom = (file: string, target: string): string => {
  const [path = ''] = target.split('#');
  return path === '' ? file : posix.join(posix.dirname(file), path);
};

const INDEXES = ['docs/README.md', 'docs/README.zh-CN.md'];

/** The pages of docs that an index leads to, the indexes themselves aside. */
const pagesLinkedFrom = (file: string): readonly string[] => {
  const linked = targetsIn(readFileSync(file, 'utf8')).map((target) => linkedFrom(file, target));
  const pages = linked.filter((page) => page.startsWith('docs/') && page.endsWith('.md') && !INDEXES.includes(page));
  return [...new Set(pages)].sort();
};

function faultOf(file: string, target: string): string | undefined {
  if (ABSOLUTE.test(target)) return undefined;
  const [, anchor] = target.split('#');
  const linked = linkedFrom(file, target);
  if (!existsSync(linked)) return `${file}: ${target} leads nowhere`;
  if (anchor === undefined || statSync(linked).isDirectory()) return undefined;
  return anchorsIn(readFileSync(linked, 'utf8')).includes(anchor)
    ? undefined
    : `${file}: ${target} has no such heading`;
}

describe('links', () => {
  it.each(files)('of %s lead somewhere', (file) => {
    const faults = targetsIn(readFileSync(file, 'utf8')).map((target) => faultOf(file, target));
    expect(faults.filter((fault) => fault !== undefined)).toEqual([]);
  });

  it('lead from the README to every page', () => {
    const known = reached();
    expect(files.filter((file) => file.startsWith('docs/') && !known.has(file))).toEqual([]);
  });

  it('lead to the same pages from the index of either language', () => {
    const [en, zh] = INDEXES.map(pagesLinkedFrom);
    expect(en?.length).toBeGreaterThan(40);
    expect(zh).toEqual(en);
  });

  it('that lead nowhere are found', () => {
    expect(faultOf('README.md', 'docs/none.md')).toBe('README.md: docs/none.md leads nowhere');
    expect(faultOf('README.md', '#nowhere')).toBe('README.md: #nowhere has no such heading');
    expect(faultOf('README.md', 'docs')).toBeUndefined();
    expect(faultOf('README.md', 'https://example.org/none')).toBeUndefined();
    expect(targetsIn('[a](b.md) `[c](d.md)`\n```\n[e](f.md)\n```\n![g](h.png)')).toEqual(['b.md', 'h.png']);
    expect(anchorsIn('# A\n```\n# no heading\n```\n## A\n## `code` und 中文')).toEqual(['a', 'a-1', 'code-und-中文']);
    expect(anchorOf('What it will not do')).toBe('what-it-will-not-do');
  });
});
