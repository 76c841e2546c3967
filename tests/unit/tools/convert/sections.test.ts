import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../../../src/tools/convert/markdown.ts';
import { divide } from '../../../../src/tools/convert/sections.ts';
import { convertFixtures, convertTexts, pageOf } from './fixtures.ts';

const files = (documents: Record<string, string>, split?: number) =>
  convertTexts(documents, split ? { split } : {}).pages.map(({ file }) => file);

describe('a syllabus of phases', () => {
  const converted = () => convertFixtures(['syllabus.md']);

  test('becomes a folder for each phase with a page for each section, tiers being pages of their own', () => {
    expect(converted().pages.map(({ file }) => file)).toEqual([
      'index.mdx',
      'beginners-tier-soil-and-seed-phases-0-1.mdx',
      'phase-0/index.mdx',
      'phase-0/the-spade-in-hand-now.mdx',
      'phase-0/compost-year-2.mdx',
      'phase-1/index.mdx',
      'phase-1/care.mdx',
      'phase-1/care-1.mdx',
      'sources.mdx',
    ]);
  });

  test('has number, title without emoji and marks, and the italic aim in the frontmatter', () => {
    expect(pageOf(converted(), 'phase-0/the-spade-in-hand-now.mdx').frontmatter).toEqual({
      title: 'The spade in hand • now',
      number: '0.1',
      summary: 'What each tool is for.',
      source: {
        document: 'syllabus.md',
        line: 26,
        kind: 'section',
        heading: '0.1 The `spade` in hand • now',
      },
    });
    expect(pageOf(converted(), 'beginners-tier-soil-and-seed-phases-0-1.mdx').frontmatter.summary).toBe(
      'Goal: a bed that bears.',
    );
  });

  test('has no folder for a tier, also where a section stands right in one', () => {
    const text = '# T\n\n## Beginner tier (phases 0-1)\n\nx\n\n### 0.1 B\n\ny\n\n## Phase 1: C\n\nz\n';
    expect(files({ 'a.md': text })).toEqual([
      'index.mdx',
      'beginner-tier-phases-0-1.mdx',
      'b.mdx',
      'phase-1.mdx',
    ]);
  });

  test('drops what a lost byte left of an emoji from the title and keeps it in the heading', () => {
    const { title, source } = pageOf(converted(), 'phase-0/index.mdx').frontmatter;
    expect(title).toBe('Soil & Tools');
    expect(source.heading).toBe('ðŸ›ï¸ Phase 0: Soil & Tools');
  });

  test('has the quoted link to more documentation in the frontmatter', () => {
    const { frontmatter, body } = pageOf(converted(), 'phase-0/index.mdx');
    expect(frontmatter.source.links).toEqual([
      { text: '📖 Detailed Phase Documentation →', url: './Phase_0/Phase_0.md' },
    ]);
    expect(body).toBe('\n**Objective:** know what you dig in.\n');
  });

  test.each([
    ['> See [x](y.md) and more.', 'text beside the link'],
    ['> [x](y.md) [z](w.md)', 'a second link'],
    ['> [![i](i.png)](y.md)', 'an image in the link'],
    ['> [x](y.md "title")', 'a title'],
    ['> [x](y.md) 🚀', 'emoji behind the link'],
    ['> [x](y.md) `z`', 'code behind the link'],
    ['> [x](y.md)\n>\n> - list', 'a list'],
  ])('keeps a quotation in its body that is more than a link: %s', (quotation) => {
    const { pages } = convertTexts({ 'a.md': `# T\n\n${quotation}\n\nText.\n` });
    expect(pages[0]?.text).not.toContain('links:');
    expect(pages[0]?.text).toContain('\n> ');
  });

  test('takes a quoted link in bold, with emoji before it, into the frontmatter', () => {
    const { pages } = convertTexts({ 'a.md': '# T\n\n> 📖 **[x `y`](y.md)**\n\nText.\n' });
    expect(pages[0]?.text).toContain("url: 'y.md'");
    expect(pages[0]?.text).not.toContain('\n> ');
  });

  test('keeps an italic paragraph in its body that is too long for an aim, or holds a link', () => {
    const aim = (text: string) => pageOf(convertTexts({ 'a.md': `# T\n\n*${text}*\n\nText.\n` }), 't.mdx');
    expect(aim('a'.repeat(300)).frontmatter.summary).toHaveLength(300);
    expect(aim('a'.repeat(301)).frontmatter.summary).toBeUndefined();
    expect(aim('see [x](https://a.b)').frontmatter.summary).toBeUndefined();
  });

  test('keeps sub-sections on the page of their section, one level under its title', () => {
    expect(pageOf(converted(), 'phase-0/the-spade-in-hand-now.mdx').body).toContain('\n## 0.1.1 Care\n');
  });

  test('keeps the table of contents on the first page', () => {
    expect(pageOf(converted(), 'index.mdx').body).toContain('## 📑 Quick Navigation');
  });
});

describe('questions', () => {
  test('are pages in the folder of their area, for headings of either form', () => {
    const converted = convertFixtures(['questions.md']);
    expect(converted.pages.map(({ file }) => file)).toEqual([
      'soil-and-roots/index.mdx',
      'soil-and-roots/what-is-loam.mdx',
      'soil-and-roots/what-is-mulch.mdx',
      'interview/index.mdx',
      'interview/why-do-you-garden.mdx',
      'interview/why-in-rows.mdx',
    ]);
    expect(pageOf(converted, 'soil-and-roots/what-is-mulch.mdx').frontmatter).toMatchObject({
      title: 'What is mulch?',
      number: '2',
    });
    expect(pageOf(converted, 'interview/why-do-you-garden.mdx').frontmatter).toMatchObject({
      title: 'Why do you garden?',
      number: '1',
    });
  });

  test('are recognised as bold paragraphs, the answer beginning in the same paragraph or the next', () => {
    const converted = convertFixtures(['notes.md']);
    expect(pageOf(converted, 'tools-of-the-trade/which-spade.mdx').body).toBe(
      '\n**A:** The one with *ash* handle.\n',
    );
    expect(pageOf(converted, 'tools-of-the-trade/hoe-or-rake.mdx').body).toBe('\nBoth.\n');
  });
});

describe('chapters', () => {
  test('that are numbered are folders of their numbered sections', () => {
    const text =
      '# Guide\n\nHello.\n\n## 1. Start\n\n### 1.1 Why?\n\na\n\n#### Detail\n\nb\n\n### 1.2 How\n\nc\n\n## Card\n\nd\n';
    expect(files({ 'a.md': text })).toEqual([
      'index.mdx',
      'start/index.mdx',
      'start/why.mdx',
      'start/how.mdx',
      'card.mdx',
    ]);
  });

  test('are not seen in numbered steps under a plain heading', () => {
    expect(files({ 'a.md': '# Tool\n\n## Install\n\n### 1. Get it\n\nx\n\n### 2. Run it\n\ny\n' })).toEqual([
      'index.mdx',
      'install.mdx',
    ]);
  });
});

describe('plain headings', () => {
  test('begin pages at the level of the first heading under the title', () => {
    expect(files({ 'a.md': '# T\n\n## A\n\n### B\n\n## C\n' })).toEqual(['index.mdx', 'a.mdx', 'c.mdx']);
  });

  test('begin pages at the level of the first heading where there is no title, with the text before it as index', () => {
    expect(convertFixtures(['notes.md']).pages.map(({ file }) => file)).toEqual([
      'index.mdx',
      'sowing.mdx',
      'weeds.mdx',
      'tools-of-the-trade/index.mdx',
      'tools-of-the-trade/which-spade.mdx',
      'tools-of-the-trade/hoe-or-rake.mdx',
      'frost-questions.mdx',
      'sowing-1.mdx',
    ]);
  });

  test('begin pages down to the level that --split names', () => {
    const text = '# T\n\n## A\n\n### B\n\n#### C\n\n## D\n';
    expect(files({ 'a.md': text }, 1)).toEqual(['index.mdx']);
    expect(files({ 'a.md': text }, 3)).toEqual(['index.mdx', 'a/index.mdx', 'a/b.mdx', 'd.mdx']);
  });

  test('get distinct addresses for the same title, always the same ones', () => {
    const text = '# T\n\n## A\n\n## A\n\n## A 1\n\n## 🚀\n\n## Index\n\n## Con\n';
    const expected = [
      'index.mdx',
      'a.mdx',
      'a-1.mdx',
      'a-1-1.mdx',
      'section.mdx',
      'index-page.mdx',
      'con-page.mdx',
    ];
    expect(files({ 'a.md': text })).toEqual(expected);
    expect(files({ 'a.md': text })).toEqual(expected);
  });

  test('pass over an address that another title has already', () => {
    expect(files({ 'a.md': '# T\n\n## A 1\n\n## A\n\n## A\n' })).toEqual([
      'index.mdx',
      'a-1.mdx',
      'a.mdx',
      'a-2.mdx',
    ]);
  });

  test('of great length get addresses that file systems take', () => {
    const [, page] = files({ 'a.md': `# T\n\n## ${'много слов '.repeat(40)}\n\n## b\n` });
    expect(Buffer.byteLength(page ?? '')).toBeLessThan(200);
    expect(page).toMatch(/^много-слов.*слов\.mdx$|^много-слов.*много\.mdx$/);
  });
});

test('a document without headings is one page, titled after its file', () => {
  expect(pageOf(convertTexts({ 'docs/my-notes.md': 'Just text.\n' }), 'index.mdx')).toMatchObject({
    frontmatter: { title: 'My notes' },
    body: '\nJust text.\n',
  });
});

test('a document keeps its own frontmatter, and the lines their numbers', () => {
  const converted = convertTexts({
    'a.md': '---\ntitle: "Own title"\ndraft: true\n---\n\nLead.\n\n## A\n\nb\n',
  });
  expect(pageOf(converted, 'index.mdx').frontmatter).toMatchObject({
    title: 'Own title',
    source: { frontmatter: 'title: "Own title"\ndraft: true\n' },
  });
  expect(pageOf(converted, 'a.mdx').frontmatter.source.line).toBe(8);
});

test('several documents get a folder each', () => {
  expect(files({ 'x/a.md': '# A\n', 'y/a.md': '# B\n' })).toEqual(['a/a.mdx', 'a-1/b.mdx']);
});

/**
 * How a text divides: each section, but an empty lead, as `line kind depth number title|heading|parent|body|aim, link`,
 * and its headings as `line:section:opens`.
 */
function outline(text: string, split?: number): [sections: string[], headings: string] {
  const { sections, headings } = divide(parseMarkdown(text, 'a.md'), text, split);
  const shown = sections
    .filter(({ kind, body }) => kind !== 'lead' || body.length > 0)
    .map(({ line, kind, depth, number = '-', title, heading, parent, body, aim, link }) => {
      const facts = `${aim ? 'aim' : ''}${link?.url ?? ''}`;
      const types = body.map(({ type }) => type).join(',');
      return `${line} ${kind} ${depth} ${number} ${title}|${heading}|${parent?.title ?? '-'}|${types}|${facts}`;
    });
  const places = headings.map(
    ({ node, section, opens }) => `${node.position?.start.line}:${section.title}:${opens}`,
  );
  return [shown, places.join(' ')];
}

describe('a document', () => {
  test.each<[string, number | undefined, string[], string]>([
    [
      '# T\n\n## 1. A\n\n### 1. a\n\n## 2. B',
      undefined,
      ['1 title 1 - T|T|-||', '3 chapter 2 1 A|1. A|-|heading|', '7 chapter 2 2 B|2. B|-||'],
      '1:T:true 3:A:true 5:A:false 7:B:true',
    ],
    [
      '## Phase 1: A\n\n### 1. x\n\n### 2. y',
      undefined,
      ['1 phase 2 1 A|Phase 1: A|-|heading,heading|'],
      '1:A:true 3:A:false 5:A:false',
    ],
    [
      '# T\n\n## Contents\n\n- a\n\n## A',
      undefined,
      ['1 title 1 - T|T|-|heading,list|', '7 heading 2 - A|A|-||'],
      '1:T:true 3:T:false 7:A:true',
    ],
    [
      'Lead\n\n## Contents\n\n## A',
      undefined,
      ['1 lead 0 - ||-|paragraph,heading|', '5 heading 2 - A|A|-||'],
      '3::false 5:A:true',
    ],
    [
      '## Contents\n\n## A',
      undefined,
      ['1 contents 2 - Contents|Contents|-||', '3 heading 2 - A|A|-||'],
      '1:Contents:true 3:A:true',
    ],
    [
      '# T\n\n## A\n\n## Contents\n\n## B',
      undefined,
      [
        '1 title 1 - T|T|-||',
        '3 heading 2 - A|A|-||',
        '5 contents 2 - Contents|Contents|-||',
        '7 heading 2 - B|B|-||',
      ],
      '1:T:true 3:A:true 5:Contents:true 7:B:true',
    ],
    [
      '# T\n\n## Beginner tier (phases 0-1)\n\n## Phase 0: A\n\n### 0.1 B\n\n#### 0.1.1 C\n\n#### d\n\n### Own\n\n## Expert tier (phases 2)\n\n## Phase 2: D',
      undefined,
      [
        '1 title 1 - T|T|-||',
        '3 tier 2 - Beginner tier (phases 0-1)|Beginner tier (phases 0-1)|-||',
        '5 phase 2 0 A|Phase 0: A|-||',
        '7 section 3 0.1 B|0.1 B|A|heading,heading|',
        '13 heading 3 - Own|Own|A||',
        '15 tier 2 - Expert tier (phases 2)|Expert tier (phases 2)|-||',
        '17 phase 2 2 D|Phase 2: D|-||',
      ],
      '1:T:true 3:Beginner tier (phases 0-1):true 5:A:true 7:B:true 9:B:false 11:B:false 13:Own:true 15:Expert tier (phases 2):true 17:D:true',
    ],
    [
      '# Tier (phase 1)\n\n## A\n\n## B',
      undefined,
      ['1 tier 1 - Tier (phase 1)|Tier (phase 1)|-|heading,heading|'],
      '1:Tier (phase 1):true 3:Tier (phase 1):false 5:Tier (phase 1):false',
    ],
    [
      '## Area (questions 1-2)\n\n### Question 1: "What?"\n\na\n\n### Q2. “Why”?\n\n### q 3) How',
      undefined,
      [
        '1 area 2 - Area|Area (questions 1-2)|-||',
        '3 question 3 1 What?|Question 1: "What?"|Area|paragraph|',
        '7 question 3 2 “Why”?|Q2. “Why”?|Area||',
        '9 question 3 3 How|q 3) How|Area||',
      ],
      '1:Area:true 3:What?:true 7:“Why”?:true 9:How:true',
    ],
    [
      '# Area (questions 1–2)\n\n**1) What?**\na\n\n**Q2) "Why?"**  \nb *c*\n\n**Question 3) How?**\n\nc',
      undefined,
      [
        '1 area 1 - Area|Area (questions 1–2)|-||',
        '3 question 2 1 What?|1) What?|Area|paragraph|',
        '6 question 2 2 Why?|Q2) "Why?"|Area|paragraph|',
        '9 question 2 3 How?|Question 3) How?|Area|paragraph|',
      ],
      '1:Area:true',
    ],
    ['**1) a?**', undefined, ['1 question 1 1 a?|1) a?|-||'], ''],
    ['**1) a?**  \n', undefined, ['1 question 1 1 a?|1) a?|-||'], ''],
    ['**1) a?** b', undefined, ['1 lead 0 - ||-|paragraph|'], ''],
    ['**1) a?** \n  b', undefined, ['1 question 1 1 a?|1) a?|-|paragraph|'], ''],
    ['*1) a?*\nb', undefined, ['1 lead 0 - ||-|paragraph|'], ''],
    ['**1) a?**`b`\nc', undefined, ['1 lead 0 - ||-|paragraph|'], ''],
    [
      '###### A\n\n**1) a?**\nb',
      undefined,
      ['1 heading 6 - A|A|-||', '3 question 6 1 a?|1) a?|-|paragraph|'],
      '1:A:true',
    ],
    [
      '**1) *a* `b`?**\n\nc\n\n# D',
      undefined,
      ['1 question 1 1 a b?|1) *a* `b`?|-|paragraph|', '5 heading 1 - D|D|-||'],
      '5:D:true',
    ],
    [
      '# A\n\n# B\n\ntext',
      undefined,
      ['1 heading 1 - A|A|-||', '3 heading 1 - B|B|-|paragraph|'],
      '1:A:true 3:B:true',
    ],
    [
      '# A\n\n## B\n\n# C',
      undefined,
      ['1 heading 1 - A|A|-|heading|', '5 heading 1 - C|C|-||'],
      '1:A:true 3:A:false 5:C:true',
    ],
    ['## A\n\n# B', undefined, ['1 heading 2 - A|A|-||', '3 heading 1 - B|B|-||'], '1:A:true 3:B:true'],
    [
      '#### A\n\n##### B\n\n#### C',
      undefined,
      ['1 heading 4 - A|A|-|heading|', '5 heading 4 - C|C|-||'],
      '1:A:true 3:A:false 5:C:true',
    ],
    ['# T\n\n---\n\n*Aim.*\n\n---', undefined, ['1 heading 1 - T|T|-|paragraph|'], '1:T:true'],
    [
      '# T\n\n*Aim.*\n\n---\n\na\n\n---\n\n---\n\n## B\n\n---',
      undefined,
      ['1 title 1 - T|T|-|paragraph|aim', '13 heading 2 - B|B|-||'],
      '1:T:true 13:B:true',
    ],
    ['---\n\na\n\n---\n\n# B', undefined, ['1 lead 0 - ||-|paragraph|', '7 heading 1 - B|B|-||'], '7:B:true'],
    [
      '*Lead aim.*\n\n# A\n\nb',
      undefined,
      ['1 lead 0 - ||-|paragraph|', '3 heading 1 - A|A|-|paragraph|'],
      '3:A:true',
    ],
    ['# T\n\n> [a](b)\n\n*Aim*', undefined, ['1 heading 1 - T|T|-||aimb'], '1:T:true'],
    ['# T\n\n> 🚀 **[a](b)**\n\nx', undefined, ['1 heading 1 - T|T|-|paragraph|b'], '1:T:true'],
    ['# T\n\n> [a](b)\n>\n> c', undefined, ['1 heading 1 - T|T|-|blockquote|'], '1:T:true'],
    ['# T\n\n*a* b', undefined, ['1 heading 1 - T|T|-|paragraph|'], '1:T:true'],
    ['# T\n\n*a [b](c)*', undefined, ['1 heading 1 - T|T|-|paragraph|'], '1:T:true'],
    ['# T\n\n***a***', undefined, ['1 heading 1 - T|T|-||aim'], '1:T:true'],
    ['# Phase 3 — X 🚀', undefined, ['1 phase 1 3 X|Phase 3 — X 🚀|-||'], '1:X:true'],
    ['# phase 3-X', undefined, ['1 phase 1 3 X|phase 3-X|-||'], '1:X:true'],
    ['# 1.2.3. X', undefined, ['1 subsection 1 1.2.3 X|1.2.3. X|-||'], '1:X:true'],
    ['# 1.2. X', undefined, ['1 section 1 1.2 X|1.2. X|-||'], '1:X:true'],
    ['# 12) X', undefined, ['1 chapter 1 12 X|12) X|-||'], '1:X:true'],
    [
      '# Table of Contents',
      undefined,
      ['1 contents 1 - Table of Contents|Table of Contents|-||'],
      '1:Table of Contents:true',
    ],
    ['# TOC', undefined, ['1 contents 1 - TOC|TOC|-||'], '1:TOC:true'],
    ['# Toc x', undefined, ['1 heading 1 - Toc x|Toc x|-||'], '1:Toc x:true'],
    [
      '# Quick navigation here',
      undefined,
      ['1 contents 1 - Quick navigation here|Quick navigation here|-||'],
      '1:Quick navigation here:true',
    ],
    [
      '# A “b”\n\n## Question 1: a “b”',
      undefined,
      ['1 title 1 - A “b”|A “b”|-||', '3 question 2 1 a “b”|Question 1: a “b”|-||'],
      '1:A “b”:true 3:a “b”:true',
    ],
    ['# Phase 1:', undefined, ['1 heading 1 - Phase 1:|Phase 1:|-||'], '1:Phase 1::true'],
    ['# 1.X', undefined, ['1 heading 1 - 1.X|1.X|-||'], '1:1.X:true'],
    [
      '## Phase 1: A\n\n#### 1.1 B\n\n##### deep\n\n### C\n\n## Phase 2: D\n\n### C',
      undefined,
      [
        '1 phase 2 1 A|Phase 1: A|-||',
        '3 section 4 1.1 B|1.1 B|A|heading|',
        '7 heading 3 - C|C|A||',
        '9 phase 2 2 D|Phase 2: D|-|heading|',
      ],
      '1:A:true 3:B:true 5:B:false 7:C:true 9:D:true 11:D:false',
    ],
    [
      '# A\n\n## 1.1 B\n\n### 1. c\n\n## 1.2 D',
      undefined,
      ['1 title 1 - A|A|-||', '3 section 2 1.1 B|1.1 B|-|heading|', '7 section 2 1.2 D|1.2 D|-||'],
      '1:A:true 3:B:true 5:B:false 7:D:true',
    ],
    [
      '# T\n\n## 1. A\n\n### 1.1 B\n\n### C\n\n## D',
      undefined,
      [
        '1 title 1 - T|T|-||',
        '3 chapter 2 1 A|1. A|-||',
        '5 section 3 1.1 B|1.1 B|A||',
        '7 heading 3 - C|C|A||',
        '9 heading 2 - D|D|-||',
      ],
      '1:T:true 3:A:true 5:B:true 7:C:true 9:D:true',
    ],
    [
      '# T\n\n## A\n\n### 1.1 B\n\n### X\n\n#### Y',
      undefined,
      [
        '1 title 1 - T|T|-||',
        '3 heading 2 - A|A|-||',
        '5 section 3 1.1 B|1.1 B|A||',
        '7 heading 3 - X|X|A|heading|',
      ],
      '1:T:true 3:A:true 5:B:true 7:X:true 9:X:false',
    ],
    [
      '# T\n\n## 1. A\n\n### B\n\n**1) q?**\n\n## Contents\n\n# U',
      1,
      ['1 heading 1 - T|T|-|heading,heading,paragraph,heading|', '11 heading 1 - U|U|-||'],
      '1:T:true 3:T:false 5:T:false 9:T:false 11:U:true',
    ],
    [
      '# T\n\n## 1. A\n\n### B\n\n**1) q?**\n\n## Contents\n\n# U',
      2,
      [
        '1 heading 1 - T|T|-||',
        '3 chapter 2 1 A|1. A|T|heading,paragraph|',
        '9 contents 2 - Contents|Contents|T||',
        '11 heading 1 - U|U|-||',
      ],
      '1:T:true 3:A:true 5:A:false 9:Contents:true 11:U:true',
    ],
    [
      '# T\n\n## 1. A\n\n### B\n\n**1) q?**\n\n## Contents\n\n# U',
      3,
      [
        '1 heading 1 - T|T|-||',
        '3 chapter 2 1 A|1. A|T||',
        '5 heading 3 - B|B|A|paragraph|',
        '9 contents 2 - Contents|Contents|T||',
        '11 heading 1 - U|U|-||',
      ],
      '1:T:true 3:A:true 5:B:true 9:Contents:true 11:U:true',
    ],
  ])('divides by its headings: %j, split at %s', (text, split, sections, headings) => {
    expect(outline(text, split)).toEqual([sections, headings]);
  });

  test('keeps quotation marks around titles that are no questions', () => {
    expect(outline('## Phase 1: "A"')[0]).toEqual(['1 phase 2 1 "A"|Phase 1: "A"|-||']);
  });

  test('has no lead where a heading is first, and an answer that begins where it stands', () => {
    const text = '**1) a?** \n  b *c*\n';
    const [lead, question] = divide(parseMarkdown(text, 'a.md'), text).sections;
    expect(lead).toMatchObject({ kind: 'lead', depth: 0, title: '', heading: '', line: 1, body: [] });
    const paragraph = question?.body[0];
    expect(paragraph).toMatchObject({ position: { start: { line: 2, offset: 13 }, end: { offset: 18 } } });
    expect(paragraph?.type === 'paragraph' && paragraph.children[0]).toMatchObject({ value: 'b ' });
  });

  test('has an answer behind a hard break where that begins', () => {
    const text = '**1) a?**  \nb *c*\n';
    const [, question] = divide(parseMarkdown(text, 'a.md'), text).sections;
    expect(question?.body[0]).toMatchObject({
      position: { start: { line: 2, offset: 12 }, end: { offset: 17 } },
    });
  });
});
