import { describe, expect, test } from 'vitest';
import { draftBody, finishBodies } from '../../../../src/tools/convert/body.ts';
import { parseMarkdown } from '../../../../src/tools/convert/markdown.ts';
import { convertTexts, pageOf } from './fixtures.ts';

/** The body of a one-page text, and the warnings of it as kind, line and what was found. */
function convertedBody(text: string): [body: string, warnings: (string | number)[][]] {
  const converted = convertTexts({ 'a.md': `# T\n\n${text}\n` });
  const warnings = (converted.documents[0]?.warnings ?? []).map(({ kind, line, found }) => [
    kind,
    line,
    found,
  ]);
  return [pageOf(converted, 't.mdx').body.trim(), warnings];
}

describe('what cannot be edited where it stands is written anew', () => {
  test.each<[string, string, (string | number)[][]]>([
    ['x\n    > a', 'x\n\\> a', [['rewritten', 3, 'x']]],
    [
      'x\n    > a\n\ny\n    > b <b>c</b>\n\nz {d}',
      'x\n\\> a\n\ny\n\\> b \\<b>c\\</b>\n\nz \\{d}',
      [
        ['rewritten', 3, 'x'],
        ['rewritten', 6, 'y'],
      ],
    ],
    ['    > a\n\n**b\n    > c**', '```\n> a\n```\n\n**b\n\\> c**', [['rewritten', 5, '**b']]],
    ['x[^1]\n    > y\n\n[^1]: a', 'x[^1]\n\\> y\n\n[^1]: a', [['rewritten', 3, 'x[^1]']]],
    [
      '![a][r]\n    > x\n\n[r]: https://x/y',
      '![a][r]\n\\> x\n\n[r]: https://x/y',
      [['rewritten', 3, '![a][r]']],
    ],
    ['  x\n    > a', 'x\n\\> a', [['rewritten', 3, 'x']]],
  ])('and reported: %j', (text, body, warnings) => {
    expect(convertedBody(text)).toEqual([body, warnings]);
  });
});

test('trees of more than sixty levels are quoted and reported', () => {
  const quote = (levels: number) => `${'> '.repeat(levels)}a`;
  expect(convertedBody(quote(57))).toEqual([quote(57), []]);
  expect(convertedBody(quote(58))).toEqual([`\`\`\`md\n${quote(58)}\n\`\`\``, [['quoted', 3, quote(58)]]]);
});

test('definitions stand on the pages that refer to them, in the order of the alphabet', () => {
  const converted = convertTexts({
    'a.md':
      '# T\n\n[q] and ![i][q]\n\n# B\n\n[z][p] [a][b] ![i][c]\n\n# C\n\nd\n\n[p]: https://p\n[b]: https://b\n[c]: https://c\n[q]: https://q\n',
  });
  expect(pageOf(converted, 't.mdx').body).toBe('\n[q] and ![i][q]\n\n[q]: https://q\n');
  expect(pageOf(converted, 'b.mdx').body).toBe(
    '\n[z][p] [a][b] ![i][c]\n\n[b]: https://b\n[c]: https://c\n[p]: https://p\n',
  );
  expect(pageOf(converted, 'c.mdx').body).toContain('[q]: https://q');
});

test('a page has no second copy of a definition of its own', () => {
  expect(convertedBody('[a][r]\n\n> [r]: https://r')[0]).toBe('[a][r]\n\n> [r]: https://r');
});

test('a section without text is an empty page', () => {
  const converted = convertTexts({ 'a.md': '# T\n\n# B\n' });
  expect(pageOf(converted, 'b.mdx').body).toBe('\n');
});

test('a body ends with one line feed', () => {
  expect(pageOf(convertTexts({ 'a.md': '# T\n\n- a\n  - b\n\n\n' }), 't.mdx').body).toBe('\n- a\n  - b\n');
});

/** Behind indented code the parser takes the items of a list for two lists, which a page shows as one. */
const PARTED = '    a\n\n2. x\n\n3. y';

/** MDX in which the reference parser sees an element begin, behind a line break in code, where the site's sees code. */
const DOUBTFUL = '<b>x</b> `a\n    <i> {` c';
const WRITTEN = '\\<b>x\\</b> `a     <i> {` c';

describe('what the reference parser refuses is written anew, and its neighbors stay', () => {
  const sound = 'y <b>z</b> {d}';
  const kept = 'y <b>z</b> \\{d}';

  test.each<[string, string, number]>([
    [DOUBTFUL, WRITTEN, 3],
    [`${DOUBTFUL}\n\n${sound}`, `${WRITTEN}\n\n${kept}`, 3],
    [`${sound}\n\n${DOUBTFUL}`, `${kept}\n\n${WRITTEN}`, 5],
    [`- ${DOUBTFUL.replace('\n', '\n  ')}`, `- ${WRITTEN}`, 3],
    [`<details>\n\n${DOUBTFUL}\n\n</details>`, `\\<details>\n\n${WRITTEN}\n\n\\</details>`, 3],
    ['a <!-- x --> `a\n</i><!-- {` c', 'a \\<!-- x --> `a </i><!-- {` c', 3],
  ])('%j', (text, body, line) => {
    const [written, warnings] = convertedBody(text);
    expect(written).toBe(body);
    expect(warnings).toMatchObject([['rewritten', line, expect.any(String)]]);
  });

  test.each([
    ['first', (long: string) => `${DOUBTFUL}\n\n${long}`],
    ['last', (long: string) => `${long}\n\n${DOUBTFUL}`],
  ])('also %s in a long text', (_, join) => {
    const long = Array.from({ length: 30 }, () => `<b>${'word '.repeat(500)}</b>`).join('\n\n');
    const [written, warnings] = convertedBody(join(long));
    expect(warnings).toMatchObject([['rewritten', expect.any(Number), '<b>x</b> `a']]);
    expect(written).toContain(WRITTEN);
    expect(written.split('<b>word')).toHaveLength(31);
  });
});

test('what calls a footnote or a link from elsewhere stays where only its neighbor is written anew', () => {
  expect(convertedBody('x[^Big] [l][r] {y}\n\nq\n    > z\n\n[^Big]: a\n\n[r]: https://r')).toEqual([
    'x[^Big] [l][r] \\{y}\n\nq\n\\> z\n\n[^Big]: a\n\n[r]: https://r',
    [['rewritten', 5, 'q']],
  ]);
});

describe('blocks that are right by themselves and wrong beside their neighbors', () => {
  const kept = '```\na\n```\n\n2. x';
  const quoted = '```md\n3. y\n```';
  const inRow = (count: number) => Array.from({ length: count }, () => `p\n\n${PARTED}`).join('\n\n');

  test('are quoted and reported, and their neighbors stay', () => {
    expect(convertedBody(`q {c}\n\n${PARTED}\n\nr {d}`)).toEqual([
      `q \\{c}\n\n${kept}\n\n${quoted}\n\nr \\{d}`,
      [['quoted', 9, '3. y']],
    ]);
  });

  test('are quoted one by one where there are few', () => {
    const [body, warnings] = convertedBody(inRow(7));
    expect(body).toBe(Array.from({ length: 7 }, () => `p\n\n${kept}\n\n${quoted}`).join('\n\n'));
    expect(warnings.map(([kind, , found]) => [kind, found])).toEqual(
      Array.from({ length: 7 }, () => ['quoted', '3. y']),
    );
  });

  test('have their whole page quoted where there are many', () => {
    const [body, warnings] = convertedBody(inRow(8));
    const blocks = ['p', '    a', '2. x', '3. y'].map((source) => `\`\`\`md\n${source}\n\`\`\``).join('\n\n');
    expect(body).toBe(Array.from({ length: 8 }, () => blocks).join('\n\n'));
    expect(warnings).toHaveLength(8 * 4);
  });
});

test('a text that not even a quote carries is refused, with file, line and cure', () => {
  // Too deep to be written, and with half a character, which the site's parser does not hand on.
  const text = `a\n\n${'> '.repeat(58)}\ud800\n`;
  const { children } = parseMarkdown(text, 'a.md');
  const material = { path: 'a.md', text, links: new Map(), address: (url: string) => url };
  expect(() => finishBodies([draftBody(children.slice(1), 0, material)])).toThrow(
    /^a\.md:3: what begins here cannot be written as MDX .*\n +cure: put it into a code block/,
  );
});

describe('what a block calls and another one holds that is quoted', () => {
  const deep = '> '.repeat(60);

  test('is copied where it is the definition of a link', () => {
    const [body] = convertedBody(`[a][r]\n\n${deep}[r]: https://r`);
    expect(body).toBe(`[a][r]\n\n\`\`\`md\n${deep}[r]: https://r\n\`\`\`\n\n[r]: https://r`);
  });

  test('is left where it is a footnote, whose mark becomes text', () => {
    const [body] = convertedBody(`x[^1] {y}\n\n[^1]: ${deep}a`);
    expect(body).toBe(`x[^1] \\{y}\n\n\`\`\`md\n[^1]: ${deep}a\n\`\`\``);
    expect(convertedBody(`x[^1]\n\n${PARTED}\n\n[^1]: ${deep}a`)[0]).toMatch(
      /^x\[\^1\]\n[^]*```md\n\[\^1\]: [> ]*a\n```$/,
    );
  });
});
