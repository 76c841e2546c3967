import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { usesOf } from '../../../src/code/use.ts';
import { listPages, PAGES, parsePage, readPage } from '../../../src/markdown/page.ts';

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

test('a page that is no MDX is a problem with its line', () => {
  expect(() => parsePage('page.mdx', 'One.\n\n<Example\n')).toThrow(/^page\.mdx:\d+: is not valid MDX/);
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
  expect([first.words, readPage(root, file).words]).toEqual([2, 3]);
  rmSync(root, { recursive: true });
});
