import { expect, test } from 'vitest';
import { decodeSource, repairEncoding } from '../../../../src/tools/convert/encoding.ts';
import { checkPage } from '../../../../src/tools/convert/fidelity.ts';
import { readFrontmatter, writeFrontmatter } from '../../../../src/tools/convert/frontmatter.ts';
import { convertFixtures, convertTexts, fixture } from './fixtures.ts';
import fc from 'fast-check';
import { parse } from 'yaml';

const { pages } = convertTexts({
  'a.md':
    '# T\n\n## 1.1 A `x`\n*Aim.*\n\nFirst.\n\nSecond *one* [l](https://a.b).[^n]\n\n```go\na  b\n```\n\n[^n]: Note.\n',
});
const page = pages.at(-1) ?? { document: '', file: '', reads: { pieces: [], footnotes: [] }, text: '' };

test('a page that carries its text passes, white space aside', () => {
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
  expect(page.text).toContain(from);
  expect(() => checkPage(page, page.text.replace(from, to))).toThrow(message);
});

test('a page that is no MDX is an error with the parser’s words', () => {
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
