import { describe, expect, test } from 'vitest';
import { decodeSource, repairEncoding } from '../../../../src/tools/convert/encoding.ts';
import { checkPage, compareText, definitionsIn } from '../../../../src/tools/convert/fidelity.ts';
import { readFrontmatter, writeFrontmatter } from '../../../../src/tools/convert/frontmatter.ts';
import { parseMarkdown } from '../../../../src/tools/convert/markdown.ts';
import { convertFixtures, convertTexts, fixture } from './fixtures.ts';
import fc from 'fast-check';
import { parse } from 'yaml';

const pageOfDocument = () =>
  convertTexts({
    'a.md':
      '# T\n\n## 1.1 A `x`\n*Aim.*\n\nFirst.\n\nSecond *one* [l](https://a.b).[^n]\n\n```go\na  b\n```\n\n[^n]: Note.\n',
  });
const madeOf = ({ pages }: ReturnType<typeof convertTexts>) =>
  pages.at(-1) ?? { document: '', file: '', reads: { pieces: [], footnotes: [] }, text: '' };

test('a page that carries its text passes, white space aside', () => {
  const page = madeOf(pageOfDocument());
  expect(() => checkPage(page, page.text.replace('First.', 'Fi\n rst.'))).not.toThrow();
});

test.each([
  ['a word', 'Second *one*', 'Second *1*', /^a\.md:8: "one/],
  ['an address', 'https://a.b', 'https://a.c', /^a\.md:8: /],
  ['white space in code', 'a  b', 'a b', /^a\.md:10: /],
  ['the aim', "summary: 'Aim", "summary: 'Gone", /Aim\./],
  ['the heading', 'heading: ', 'headline: ', /1\.1A`x`/],
  ['a footnote', 'Note.', 'Not.', /^a\.md:14: "\[\^n\]:Note\."/],
  ['the end', '```\n', '```\n\nMore.\n', /which has .*More\./s],
])('a page that lacks or changes %s is an error that names the place', (_, from, to, message) => {
  const page = madeOf(pageOfDocument());
  expect(page.text).toContain(from);
  expect(() => checkPage(page, page.text.replace(from, to))).toThrow(message);
});

test('a page that is no MDX is an error with the parser’s words', () => {
  const page = madeOf(pageOfDocument());
  expect(() => checkPage(page, `${page.text}\n<b>\n`)).toThrow(
    /page a-x\.mdx cannot be read back: .*closing tag/,
  );
});

/** The characters that a YAML document may hold; readers refuse others. */
const YAML_PRINTABLE = /^[\t\n\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]*$/u;

test('frontmatter reads back as any text that was written, by the rules of any YAML', () => {
  const unit = fc.oneof(
    fc.constantFrom(...'\x7f\x9f\u2028\u2029\ufeff\ufffe\uffff\n\r\t\'"\\:#- a'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  );
  const text = fc.string({ unit, minLength: 1 }).filter((one) => one.isWellFormed());
  fc.assert(
    fc.property(text, text, (title, heading) => {
      const frontmatter = {
        title,
        number: '2020-01-01',
        source: {
          document: 'no',
          line: 1,
          kind: 'heading' as const,
          heading,
          links: [{ text: title, url: '#x: y' }],
        },
      };
      const page = `${writeFrontmatter(frontmatter)}\nb`;
      expect(readFrontmatter(page)).toEqual({ frontmatter, body: '\nb' });
      const yaml = page.slice('---\n'.length, page.indexOf('\n---'));
      expect(parse(yaml, { version: '1.1' })).toEqual(frontmatter);
      expect(YAML_PRINTABLE.test(yaml)).toBe(true);
    }),
  );
});

/** How often each word stands in a text, entities read as what they mean; addresses of links are left out. */
function countWords(text: string): Map<string, number> {
  const plain = text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/\]\([^)]*\)|^\[[^\]]+\]:.*$|(?:href|src)="[^"]*"/gm, ' ');
  const counts = new Map<string, number>();
  for (const [word] of plain.matchAll(/[\p{L}\p{N}]+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

test.each(['syllabus.md', 'questions.md', 'notes.md', 'fences.md', 'hard.md'])(
  'the pages of %s hold every word at least as often as the document, however it was divided',
  (name) => {
    const document = repairEncoding(decodeSource(fixture(name), name)).text;
    const onPages = countWords(
      convertFixtures([name])
        .pages.map(({ text }) => text)
        .join('\n'),
    );
    const missing = [...countWords(document)].filter(([word, count]) => (onPages.get(word) ?? 0) < count);
    expect(missing).toEqual([]);
  },
);

test('the first definition of each name counts, of links and of footnotes apart', () => {
  const { children } = parseMarkdown('[a]: b\n[a]: c\n\n> [^a]: d\n\n[^a]: e', 'a.md');
  const { links, footnotes } = definitionsIn(children);
  expect([...links.values()].map(({ url }) => url)).toEqual(['b']);
  expect([...footnotes.values()].map((note) => note.position?.start.line)).toEqual([4]);
});

describe('two texts', () => {
  const text = (pieces: string[], footnotes: [string, string][] = []) => ({
    pieces: pieces.map((piece, i) => ({ text: piece, line: i + 1 })),
    footnotes: footnotes.map(([identifier, note], i) => ({ identifier, text: note, line: i + 10 })),
  });

  test.each([
    [text(['ab', 'c']), text(['a', 'bc']), undefined],
    [text(['ab', 'cd']), text(['abxd']), { offset: 2, line: 2, expected: 'cd', found: 'xd' }],
    [text(['ab', 'cd']), text(['ax']), { offset: 1, line: 1, expected: 'bcd', found: 'x' }],
    [text(['ab', 'cd']), text(['ab']), { offset: 2, line: 2, expected: 'cd', found: '' }],
    [text(['ab', 'cd']), text(['abcde']), { offset: 4, line: 2, expected: '', found: 'e' }],
    [text([]), text(['a']), { offset: 0, line: 1, expected: '', found: 'a' }],
    [
      text(['x'.repeat(50)]),
      text(['y'.repeat(50)]),
      { offset: 0, line: 1, expected: 'x'.repeat(40), found: 'y'.repeat(40) },
    ],
    [text(['\ue000a  b\ue001']), text(['\ue000c']), { offset: 1, line: 1, expected: 'a b', found: 'c' }],
  ])('part where they differ first: %j, %j', (expected, found, difference) => {
    expect(compareText(expected, found)).toEqual(difference);
  });

  test.each<[[string, string][], [string, string][], object | undefined]>([
    [
      [
        ['a', 'x'],
        ['b', 'y'],
      ],
      [
        ['b', 'y'],
        ['a', 'x'],
      ],
      undefined,
    ],
    [
      [
        ['a', 'x'],
        ['b', 'y'],
      ],
      [['a', 'x']],
      { line: 11, expected: '[^b]:y', found: '' },
    ],
    [
      [['a', 'x']],
      [
        ['a', 'x'],
        ['b', 'y'],
      ],
      { line: 10, expected: '', found: '[^b]:y' },
    ],
    [[['a', 'x']], [['a', 'z']], { line: 10, expected: '[^a]:x', found: '[^a]:z' }],
    [
      [['a', 'x'.repeat(50)]],
      [['a', 'y'.repeat(50)]],
      { expected: `[^a]:${'x'.repeat(35)}`, found: `[^a]:${'y'.repeat(35)}` },
    ],
  ])('have the same footnotes in any order: %j, %j', (expected, found, difference) => {
    const result = compareText(text(['t'], expected), text(['t'], found));
    if (difference) expect(result).toMatchObject({ offset: Infinity, ...difference });
    else expect(result).toBeUndefined();
  });
});
