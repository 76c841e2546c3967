import { describe, expect, test } from 'vitest';
import { bodyOf, convertFixtures, convertTexts, fixture, pageOf } from './fixtures.ts';

describe('code fences', () => {
  test('come through byte for byte: nested, of tildes, in lists and quotations', () => {
    const source = fixture('fences.md').toString();
    const { body } = pageOf(convertFixtures(['fences.md']), 'fences.mdx');
    const text = source.slice(source.indexOf('````md')).trimEnd();
    expect(body.trim()).toBe(`${text}\n\`\`\``);
  });

  test('come through from a document with CRLF', () => {
    expect(bodyOf('# A\r\n\r\n```go\r\na <- b\r\n\r\n\tc\r\n```\r\n')).toBe('```go\na <- b\n\n\tc\n```');
  });

  test('are made of indented code, which MDX does not know', () => {
    expect(bodyOf('# A\n\n    a <b> {c}\n\n      d\n')).toBe('```\na <b> {c}\n\n  d\n```');
    expect(bodyOf('# A\n\n- x\n\n      ``` {y}\n')).toBe('- x\n\n  ````\n  ``` {y}\n  ````');
  });
});

describe('prose', () => {
  test.each([
    ['braces', 'a {b} and map[string]interface{}', 'a \\{b} and map[string]interface\\{}'],
    ['angle brackets that are no tag', 'a < b, x <- ch, List<T>', 'a \\< b, x \\<- ch, List\\<T>'],
    ['what is escaped already', 'a \\{b} \\<c>', 'a \\{b} \\<c>'],
    ['braces in code', '`{a}` and ``<b> ` {c}``', '`{a}` and ``<b> ` {c}``'],
    ['a module word at the start', 'import it\nexport it', '&#105;mport it\nexport it'],
    [
      'what Starlight takes for directives',
      'at 10:30, std::string\n\n:::note',
      'at 10\\:30, std\\::string\n\n\\:::note',
    ],
    [
      'autolinks',
      '<https://a.b/c_d> <me@a.b>',
      '[https://a.b/c\\_d](https://a.b/c_d) [me@a.b](mailto:me@a.b)',
    ],
    ['braces in addresses', '[a](b{c} "{d}")', '[a](b\\{c} "\\{d}")'],
    [
      'deeply indented lines of a paragraph',
      'a\n    # b\n    - c\n    1. d',
      'a\n    \\# b\n    \\- c\n    1\\. d',
    ],
    ['formulas', 'so $a_{1} * b * \\frac{a}{b}$', 'so $a\\_\\{1} \\* b \\* \\\\frac\\{a}\\{b}$'],
    ['prices', 'for $5 or *only* $6', 'for $5 or *only* $6'],
  ])('keeps %s', (_, source, expected) => {
    expect(bodyOf(`# Title\n\n${source}\n`)).toBe(expected);
  });
});

test('underlined headings keep their place under the title', () => {
  expect(bodyOf('Lead.\n\nTable of\n*contents*\n===\n\nx\n\n## A\n')).toBe(
    'Lead.\n\n## Table of *contents*\n\nx',
  );
});

describe('HTML', () => {
  test.each([
    ['void tags are closed', 'a<br>b<hr/>', 'a<br />b<hr />'],
    ['pairs in a line become elements', 'press <kbd>*Ctrl*</kbd>', 'press <kbd>*Ctrl*</kbd>'],
    ['unclosed tags are text', 'a <b>c *d</b>*', 'a \\<b>c *d\\</b>*'],
    ['tags that cross a border are text', '**a <i>b** c</i>', '**a \\<i>b** c\\</i>'],
    ['unknown tags are text', 'a <your-name>', 'a \\<your-name>'],
    ['comments become comments', '<!-- a */ {b} -->', '{/* a * / {b} */}'],
    ['comments in a line, too', 'a <!-- b --> c', 'a {/* b */} c'],
    [
      'attributes are quoted',
      '<img src=a.png alt=\'say "x"\' />',
      '<img src="a.png" alt="say &quot;x&quot;" />',
    ],
    ['upper case becomes lower case', 'a <BR> <B>c</B>', 'a <br /> <b>c</b>'],
    ['scripts are text', '<script>\nlet a = {}\n</script>', '\\<script> let a = \\{} \\</script>'],
    ['text in blocks is no Markdown', '<div>\n*a* {b}\n</div>', '<div>\n\n\\*a\\* \\{b}\n\n</div>'],
    ['other declarations are text', '<!DOCTYPE html>', '\\<!DOCTYPE html>'],
  ])('%s', (_, source, expected) => {
    expect(bodyOf(`# Title\n\n${source}\n`)).toBe(expected);
  });

  test('around Markdown stays around it', () => {
    const text = '<details>\n<summary>More</summary>\n\n**Folded**\n\n</details>';
    expect(bodyOf(`# T\n\n${text}\n`)).toBe(
      '<details>\n\n<summary>More</summary>\n\n**Folded**\n\n</details>',
    );
  });

  test('is shown as text where a paragraph holds more tags than anybody writes', () => {
    expect(bodyOf(`# T\n\nx ${'<b>y</b>'.repeat(500)}\n`)).toContain('x <b>y</b><b>');
    expect(bodyOf(`# T\n\nx ${'<b>y</b>'.repeat(501)}\n`)).toContain('x \\<b>y\\</b>\\<b>');
  });

  test('that is shown as text is reported with its line', () => {
    const { documents } = convertTexts({ 'a.md': '# T\n\na\nList<T>\n' });
    expect(documents[0]?.warnings).toEqual([{ kind: 'html-text', line: 4, found: '<T>' }]);
  });
});

describe('images', () => {
  test('beside the document are elements, for Astro would stop at a file that is not there', () => {
    expect(bodyOf('# T\n\n![an *alt*](x.png "t")\n')).toBe('<img src="x.png" alt="an alt" title="t" />');
  });

  test('with a broken address are elements, for Astro would stop at it', () => {
    expect(bodyOf('# T\n\n![](https://a.b/100%.png)\n')).toBe('<img src="https://a.b/100%.png" alt="" />');
  });

  test('on other hosts stay and are reported, as drawings are', () => {
    const text = '# T\n\n![a](https://a.b/c.png)\n\n```\n+---+\n| a |\n+---+\n```\n\n```\n─┐\n─┘\n```\n';
    expect(convertTexts({ 'a.md': text }).documents[0]?.warnings).toEqual([
      { kind: 'remote-image', line: 3, found: 'https://a.b/c.png' },
      { kind: 'drawing', line: 5, found: '+---+' },
      { kind: 'drawing', line: 11, found: '─┐' },
    ]);
  });
});

test('all of the hard cases at once need no rewriting', () => {
  const { documents } = convertFixtures(['hard.md']);
  const kinds = documents[0]?.warnings.map(({ kind }) => kind);
  expect(kinds).not.toContain('rewritten');
  expect(kinds).not.toContain('quoted');
});

test('trees deeper than anybody writes are quoted, and abysses refused with their line', () => {
  expect(bodyOf(`# T\n\n${'> '.repeat(100)}a\n`)).toMatch(/^```md\n(?:> ){100}a\n```$/);
  expect(() => convertTexts({ 'a.md': `# T\n\n${'>'.repeat(100_000)}a\n` })).toThrow(
    /^a\.md:3: nests deeper/,
  );
});
