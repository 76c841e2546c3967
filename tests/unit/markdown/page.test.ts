import { describe, expect, test } from 'vitest';
import { usesOf } from '../../../src/code/use.ts';
import { parsePage } from '../../../src/markdown/page.ts';

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
