import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { usesOf } from '../../../src/code/use.ts';
import { coreWords } from '../../../src/markdown/core.ts';
import {
  listPages,
  PAGES,
  parsePage,
  type ParsedPage,
  readPage,
  wordCount,
} from '../../../src/markdown/page.ts';

const page = `---
title: Page
---

import Example from '@/components/Example.astro';

Text with \`<Example src="in/code" />\`.

<Example src="phase-5/a" />

- in a list:

  <Example src="phase-5/b" file="b_test.go" region="check" />

~~~go
package main
~~~

\`\`\`sh title="x"
ls
\`\`\`
`;

describe('reading a page', () => {
  test('finds the examples it shows, with their lines', () => {
    expect(usesOf(parsePage('page.mdx', page))).toEqual([
      { page: 'page.mdx', line: 9, src: 'phase-5/a', file: undefined, region: undefined },
      { page: 'page.mdx', line: 13, src: 'phase-5/b', file: 'b_test.go', region: 'check' },
    ]);
  });

  test('finds its fences, with their lines', () => {
    expect(parsePage('page.mdx', page).fences.map(({ lang, line }) => [lang, line])).toEqual([
      ['go', 15],
      ['sh', 19],
    ]);
  });
});

describe('a page', () => {
  test('has its components, in sentences too, with those attributes that are plain text', () => {
    const text = 'One.\n\nTwo <Since go="1.25" {...all} open probe={name} />\n\n<Steps>\n</Steps>\n\n<></>\n';
    expect(parsePage('page.mdx', text).components).toEqual([
      { name: 'Since', line: 3, attributes: { go: '1.25' } },
      { name: 'Steps', line: 5, attributes: {} },
      { name: '', line: 8, attributes: {} },
    ]);
  });

  test('names the languages of its fences in lower case, and none where there is none', () => {
    const { fences } = parsePage('page.mdx', '~~~Go\na\n~~~\n\n~~~\nb\n~~~\n');
    expect(fences).toEqual([
      { page: 'page.mdx', line: 1, lang: 'go', text: 'a' },
      { page: 'page.mdx', line: 5, lang: '', text: 'b' },
    ]);
  });

  test('is Markdown where its name ends so: braces and tags mean nothing there', () => {
    const { components, tree } = parsePage('page.md', '---\ntitle: A\n---\n\nWrite {x} and <Example\n');
    expect(components).toEqual([]);
    expect(coreWords({ tree } as ParsedPage)).toBe(4);
  });

  test('that is no MDX is a problem with its line, its message on one line, and a cure', () => {
    expect(() => parsePage('page.mdx', `${'One.\n\n'.repeat(5)}Two and three {\n`)).toThrow(
      /^page\.mdx:11: is not valid MDX: Unexpected end .*\n +cure: mend its syntax/,
    );
  });
});

test.each([
  ['', 0],
  ['  ', 0],
  ['one', 1],
  [' one\n\ttwo  three ', 3],
])('%j has %d words', (text, words) => {
  expect(wordCount(text)).toBe(words);
});

test('the pages of a project are its files of Markdown and MDX, sorted, whichever folder they are in', () => {
  const root = mkdtempSync(join(tmpdir(), 'pages-'));
  mkdirSync(join(root, PAGES, 'b'), { recursive: true });
  for (const name of ['c.mdx', 'b/a.mdx', 'a.md', 'a.md.bak', 'note.txt'])
    writeFileSync(join(root, PAGES, name), '');
  expect(listPages(root)).toEqual([`${PAGES}/a.md`, `${PAGES}/b/a.mdx`, `${PAGES}/c.mdx`]);
  rmSync(root, { recursive: true });
});

test('a page that has not changed is parsed once, and one that has is parsed anew', () => {
  const root = mkdtempSync(join(tmpdir(), 'pages-'));
  const file = `${PAGES}/notes/a.mdx`;
  mkdirSync(join(root, PAGES, 'notes'), { recursive: true });
  writeFileSync(join(root, file), 'One word.\n');
  writeFileSync(join(root, PAGES, 'data.yaml'), '');
  expect(listPages(root)).toEqual([file]);
  const first = readPage(root, file);
  expect(readPage(root, file)).toBe(first);
  writeFileSync(join(root, file), 'Now three words.\n');
  expect([first, readPage(root, file)].map(coreWords)).toEqual([2, 3]);
  rmSync(root, { recursive: true });
});
