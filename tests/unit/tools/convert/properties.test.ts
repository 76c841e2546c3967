import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { gfm } from 'micromark-extension-gfm';
import { mdxjs } from 'micromark-extension-mdxjs';
import { mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { ProblemError } from '../../../../src/problem.ts';
import { readFrontmatter } from '../../../../src/tools/convert/frontmatter.ts';
import { convertTexts } from './fixtures.ts';

/** Runs of each property; `CONVERT_RUNS=20000` for a long one. */
const numRuns = Number(process.env['CONVERT_RUNS'] ?? 400);

/** What Markdown is made of, and what MDX stumbles over. */
const FRAGMENTS =
  `# A|## B|### 1.1 C|## Phase 1: X|### Question 3: y?|**1) q?**|text|a|*|**|_|~~|\`|\`\`|\`\`\`|~~~|\`\`\`go|- |* |+ |1. |2) |> |    |	|  |
|\n\n|\n|| a | b |\n|--|--|\n|{|}|<|>|</|<br>|<b>|</b>|<T>|<div>|</div>|<details>|</details>|<summary>|<!--|-->|<p align="center">|<img src="x.png">|<script>|<pre>|</pre>|<?x|<![CDATA[|<!DOCTYPE|<a b='c"d'>|</a>|[a](b)|[a]|[a]: b|[a]: <b c> "t"|![i](x.png)|![i](http://h/%x.png)|[^1]|[^1]: note|https://a.b/c?d={e}|<https://x.y>|<a@b.c>|a@b.c|www.a.com|import x from "y"|export default|import|$a_b$|$$|\\|\\{|&amp;|&lt;|&|---|===|***|::|::: note|:a|a:b|10:30|"|'|(|)|!|[|]|Ã©|â€”|é|日|✅|- [x] |=|#|1)|+++|{/*|*/|{1}`.split(
    '|',
  );

const fragment = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...FRAGMENTS, '|', '| x | y |\n|--|--|\n') },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 4 }) },
);
const markdown = fc.array(fragment, { minLength: 1, maxLength: 40 }).map((parts) => parts.join(''));

/** Bodies of a document's pages, each read back by the tool on the way; none where the document is refused. */
function bodies(document: string | Uint8Array): string[] {
  try {
    return convertTexts({ 'a.md': document }).pages.map(({ text }) => readFrontmatter(text).body);
  } catch (error) {
    if (error instanceof ProblemError && /empty|NUL|UTF-|nests deeper/.test(error.message)) return [];
    throw error;
  }
}

test(
  'any Markdown becomes pages that carry all of it and that both MDX engines take',
  { timeout: 300_000 },
  () => {
    fc.assert(
      fc.property(markdown, (text) => {
        for (const body of bodies(text)) {
          fromMarkdown(body, { extensions: [gfm(), mdxjs()], mdastExtensions: [mdxFromMarkdown()] });
          mdxToJs(body, { features: { directive: true } });
        }
      }),
      { numRuns },
    );
  },
);

test('no word of a document is missing from its pages', { timeout: 300_000 }, () => {
  const words = fc.array(fc.oneof(fragment, fc.stringMatching(/^[b-w]{6,9}$/)), {
    minLength: 1,
    maxLength: 30,
  });
  fc.assert(
    fc.property(words, (parts) => {
      const text = parts.join(' ');
      const pages = convertedText(text);
      for (const word of text.match(/\b[b-w]{6,9}\b/g) ?? []) expect(pages).toContain(word);
    }),
    { numRuns: numRuns / 2 },
  );
});

/** All of a document's pages as text, module words unescaped. */
function convertedText(text: string): string {
  try {
    const { pages } = convertTexts({ 'a.md': text });
    return pages.map((page) => page.text.replaceAll('&#105;', 'i').replaceAll('&#101;', 'e')).join('\n');
  } catch (error) {
    if (error instanceof ProblemError) return text;
    throw error;
  }
}

test('any bytes become pages or are refused with the name of the file', { timeout: 300_000 }, () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc
      .array(fc.constantFrom(0x20, 0x23, 0x60, 0xc3, 0xa9, 0xe2, 0x80, 0x94, 0x0a, 0x0d, 0x3c, 0x7b, 0x61))
      .map((list) => Uint8Array.from(list)),
  );
  fc.assert(
    fc.property(bytes, (document) => {
      bodies(document);
    }),
    { numRuns },
  );
});
