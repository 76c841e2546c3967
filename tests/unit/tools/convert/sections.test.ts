import { describe, expect, test } from 'vitest';
import { convertFixtures, convertTexts, pageOf } from './fixtures.ts';

const files = (documents: Record<string, string>, split?: number) =>
  convertTexts(documents, split ? { split } : {}).pages.map(({ file }) => file);

describe('a syllabus of phases', () => {
  const converted = convertFixtures(['syllabus.md']);

  test('becomes a folder for each phase with a page for each section, tiers being pages of their own', () => {
    expect(converted.pages.map(({ file }) => file)).toEqual([
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
    expect(pageOf(converted, 'phase-0/the-spade-in-hand-now.mdx').frontmatter).toEqual({
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
    expect(pageOf(converted, 'beginners-tier-soil-and-seed-phases-0-1.mdx').frontmatter.summary).toBe(
      'Goal: a bed that bears.',
    );
  });

  test('drops what a lost byte left of an emoji from the title and keeps it in the heading', () => {
    const { title, source } = pageOf(converted, 'phase-0/index.mdx').frontmatter;
    expect(title).toBe('Soil & Tools');
    expect(source.heading).toBe('ðŸ›ï¸ Phase 0: Soil & Tools');
  });

  test('has the quoted link to more documentation in the frontmatter', () => {
    const { frontmatter, body } = pageOf(converted, 'phase-0/index.mdx');
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
    expect(pageOf(converted, 'phase-0/the-spade-in-hand-now.mdx').body).toContain('\n## 0.1.1 Care\n');
  });

  test('keeps the table of contents on the first page', () => {
    expect(pageOf(converted, 'index.mdx').body).toContain('## 📑 Quick Navigation');
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
