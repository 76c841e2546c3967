import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { glossary } from '../../../src/lists/glossary.ts';
import { parseList, readList } from '../../../src/lists/list.ts';
import { formatProblem } from '../../../src/problem.ts';

const FILE = 'src/content/glossary/phase-5.yaml';

const LEAK = `- id: leak
  term: leak
  sentence: 'A goroutine that never ends.'
  pages: ['/phase-5/goroutines/#leaks', '/phase-5/']
`;

const exists = (path: string) =>
  ['src/content/docs/phase-5/goroutines.mdx', 'src/content/docs/phase-5/index.mdx'].includes(path);

/** What is wrong with a file, as its author reads it. */
function told(text: string, file = FILE): string[] {
  return parseList(glossary, file, text, exists).problems.map((problem) =>
    formatProblem(problem).replace(/\n\s*/, ' '),
  );
}

describe('a file of a list', () => {
  test('gives its entries with their lines and their part of the site', () => {
    const { entries, problems } = parseList(glossary, FILE, `# Terms.\n\n${LEAK}`, exists);
    expect(problems).toEqual([]);
    expect(entries.map(({ data, ...place }) => [data.id, place])).toEqual([
      ['leak', { file: FILE, line: 3, part: 'phase-5' }],
    ]);
  });

  test.each([
    ['is empty', '', /^src\/content\/glossary\/phase-5\.yaml:1: holds no list cure: write a list/],
    ['holds nothing but comments', '# Terms.\n', /:1: holds no list/],
    ['is an empty list', '[]\n', /:1: holds no list/],
    ['is a map', 'id: leak\n', /:1: holds no list/],
    ['is no YAML', `${LEAK}- id: x\n  term: a: b\n`, /:6: is no YAML: .* cure: mend its syntax/],
    ['holds text for an entry', `${LEAK}- leak\n`, /:5: is no entry of the list/],
    ['names a field twice', `${LEAK}  id: leak\n`, /:5: is no YAML: .*unique/],
  ])('that %s is a problem', (_, text, message) => {
    const [problem, ...others] = told(text);
    expect(problem).toMatch(message);
    expect(others).toEqual([]);
  });

  test.each([
    ['holds no list', '# Terms.\n'],
    ['is no YAML', `${LEAK}  id: leak\n`],
  ])('that %s gives no entries', (_, text) => {
    expect(parseList(glossary, FILE, text, exists).entries).toEqual([]);
  });

  test.each([
    [
      'a field that is missing',
      '  term: leak\n',
      '',
      /:1: "term" is missing or no text cure: write the term/,
    ],
    [
      'a field of another type',
      "'A goroutine that never ends.'",
      '7',
      /:3: "sentence" is missing or no text/,
    ],
    ['a field that is unknown', '  term:', '  name: x\n  term:', /:2: "name" is no field cure: remove it/],
    [
      'an address without its strokes',
      '/phase-5/goroutines/#leaks',
      'goroutines',
      /:4: "pages" holds an address/,
    ],
    [
      'a page that is not there',
      'goroutines/#',
      'goroutine/#',
      /:4: "pages" leads to \/phase-5\/goroutine\/#leaks/,
    ],
    ['an id that does not follow', 'id: leak', 'id: leaks', /:1: "id" does not follow .* cure: write leak/],
  ])('with %s is a problem on its line', (_, from, to, message) => {
    expect(LEAK).toContain(from);
    const [problem, ...others] = told(LEAK.replace(from, to));
    expect(problem).toMatch(message);
    expect(others).toEqual([]);
  });

  test('must be that of the part its first page belongs to', () => {
    expect(told(LEAK, 'src/content/glossary/phase-6.yaml')).toEqual([
      `src/content/glossary/phase-6.yaml:4: "pages" belongs to ${FILE} cure: move it there`,
    ]);
  });

  test('keeps its sound entries beside those with problems', () => {
    const { entries, problems } = parseList(glossary, FILE, `${LEAK}- id: x\n`, exists);
    expect([entries.length, problems.length]).toEqual([1, 3]);
  });
});

describe('a list', () => {
  let root: string;
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'list-'));
    for (const page of ['phase-5/goroutines', 'phase-5/index', 'notes/caching'])
      write(`src/content/docs/${page}.mdx`, '');
  });
  afterEach(() => rmSync(root, { recursive: true }));

  test('is read from all files of its folder', () => {
    write(FILE, LEAK);
    write(
      'src/content/glossary/notes.yaml',
      LEAK.replaceAll('leak', 'key').replace(/\[.*\]/, "['/notes/caching/']"),
    );
    const { entries, problems } = readList(glossary, root);
    expect(problems).toEqual([]);
    expect(entries.map(({ data }) => data.id)).toEqual(['key', 'leak']);
  });

  test('has no id twice, be it in two files', () => {
    write(FILE, LEAK);
    write('src/content/glossary/notes.yaml', LEAK.replace(/\[.*\]/, "['/notes/caching/']"));
    expect(readList(glossary, root).problems).toEqual([
      {
        file: FILE,
        line: 1,
        message: '"id" is "leak", as in src/content/glossary/notes.yaml:1',
        cure: 'rename one of the two, or make one of both',
      },
    ]);
  });

  test('tells each further entry of an id where the first one is', () => {
    write(FILE, LEAK.repeat(3));
    expect(readList(glossary, root).problems).toMatchObject(
      [5, 9].map((line) => ({ line, message: `"id" is "leak", as in ${FILE}:1` })),
    );
  });

  test('without files is a problem and gives no entries', () => {
    expect(readList(glossary, root)).toEqual({
      entries: [],
      problems: [{ file: glossary.folder, message: 'holds no files', cure: 'bring the list back' }],
    });
  });

  test('with a file that cannot be read is a problem', () => {
    mkdirSync(join(root, FILE), { recursive: true });
    expect(readList(glossary, root).problems).toMatchObject([
      { file: FILE, message: expect.stringMatching(/^cannot be read: EISDIR/) as string },
    ]);
  });
});
