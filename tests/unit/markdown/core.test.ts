import { expect, test } from 'vitest';
import { coreText, coreWords, proseWords } from '../../../src/markdown/core.ts';
import { parsePage } from '../../../src/markdown/page.ts';

const page = (text: string) => parsePage('page.mdx', text);

test.each([
  ['paragraphs and headings, each by itself', '## One two\n\nThree\n\n- Four\n', 4],
  ['words with code in them', 'A `chan int` *blocks*.\n', 4],
  ['words that stand far apart', 'One  two\nthree\n', 3],
  ['what components show', '<Note>\n\nOne two.\n\n</Note>\n', 2],
  ['components in a sentence', 'One <b>two</b>.\n', 2],
])('the core has %s', (_, text, words) => {
  expect(coreWords(page(text))).toBe(words);
});

test.each<string[]>([
  ['frontmatter', '---\ntitle: One two\n---\n\nCore.\n'],
  ['imports', "import One from './one.astro';\n\nCore.\n"],
  ['expressions', '{1 + 2}\n\nCore{" one"}.\n'],
  ['code', '```go\nfunc main() {}\n```\n\nCore.\n'],
  ['tables', '| a | b |\n| - | - |\n| c | d |\n\nCore.\n'],
  ...['Predict', 'FindBug', 'Recall', 'Incident', 'Internals'].map((name) => [
    `<${name}>`,
    `<${name}>\n\nOne two.\n\n</${name}>\n\nCore.\n`,
  ]),
])('%s is no part of the core', (_, text = '') => {
  expect(coreWords(page(text))).toBe(1);
  expect(coreText(page(text)).trim().split(/\s+/).at(-1)).toMatch(/^Core/);
});

test('the text of the core has its tables, each cell by itself, and nothing else that its words leave out', () => {
  const text =
    'One\n\n| a | b |\n| - | - |\n| c | d |\n\n```go\nfunc main() {}\n```\n\n<Recall>\n\nTwo\n\n</Recall>\n';
  expect(coreText(page(text)).trim().split(/\s+/)).toEqual(['One', 'a', 'b', 'c', 'd']);
});

test('the prose of a component is all of its words but code and tables, practice included', () => {
  const { tree } = page('One\n\n<Recall>\n\nTwo three\n\n| a |\n| - |\n\n</Recall>\n\n```go\nx\n```\n');
  expect(proseWords(tree)).toBe(3);
});
