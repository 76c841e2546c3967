import { describe, expect, test } from 'vitest';
import { resolveLink, type LinkTargets } from '../../../../src/tools/convert/links.ts';
import { convertFixtures, convertTexts, pageOf } from './fixtures.ts';

describe('links between converted documents', () => {
  const converted = () => convertFixtures(['syllabus.md', 'notes.md']);

  test('lead to the new pages and their headings', () => {
    expect(pageOf(converted(), 'syllabus/phase-0/compost-year-2.mdx').body.trim()).toBe(
      'See [tools](/syllabus/phase-0/the-spade-in-hand-now/), [care](/syllabus/phase-0/the-spade-in-hand-now/#care) and [sowing](/notes/sowing/).',
    );
  });

  test('lead to a document where their heading is not found, and are reported', () => {
    const both = converted();
    expect(pageOf(both, 'notes/sowing.mdx').body).toContain('[its soil](/syllabus/)');
    expect(both.documents[1]?.warnings).toContainEqual({
      kind: 'dead-link',
      line: 5,
      found: 'syllabus.md#no-such-heading',
    });
  });

  test('lead to the page that a missing file is named after', () => {
    expect(pageOf(converted(), 'syllabus/index.mdx').body).toContain('[📄 Phase_1.md](/syllabus/phase-1/)');
  });
});

test('links with no target stay as they are and are reported', () => {
  const converted = convertTexts({
    'a.md': '# T\n\n[a](#nowhere) [b](other.md) [c](/c) [d](d.pdf) [e](https://e.f)\n',
  });
  expect(pageOf(converted, 't.mdx').body).toContain(
    '[a](#nowhere) [b](other.md) [c](/c) [d](d.pdf) [e](https://e.f)',
  );
  expect(converted.documents[0]?.warnings.map(({ found }) => found)).toEqual([
    '#nowhere',
    'other.md',
    '/c',
    'd.pdf',
  ]);
});

test('a missing file leads to a page only where one alone has its name', () => {
  const { pages, documents } = convertTexts(
    {
      'a.md': '# A\n\n## Same\n\n## Own\n\n[x](Same.md) [y](Own.md) [z](//host/Own.md)\n\n### Same\n',
    },
    { split: 3 },
  );
  expect(pages.map(({ path }) => path)).toEqual(['/', '/same/', '/own/', '/own/same/']);
  expect(documents[0]?.warnings.map(({ found }) => found)).toEqual(['Same.md']);
  expect(pages[2]?.text).toContain('[x](Same.md) [y](/own/) [z](//host/Own.md)');
});

test('addresses begin with the one of the output folder', () => {
  const converted = convertTexts({ 'a.md': '# T\n\n[b](#b)\n\n## B\n' }, { base: '/drafts/' });
  expect(pageOf(converted, 'index.mdx').body).toContain('[b](/drafts/b/)');
});

describe('definitions', () => {
  const text =
    '# T\n\n## A\n\n[x][r] and[^n].\n\n## B\n\n[y][r] again.\n\n[r]: https://a.b "t"\n[^n]: The *note*.\n';
  const converted = () => convertTexts({ 'a.md': text });

  test('of links are copied to each page that refers to them', () => {
    expect(pageOf(converted(), 'a.mdx').body).toContain('[r]: https://a.b "t"');
    expect(pageOf(converted(), 'b.mdx').body).toContain('[r]: https://a.b "t"');
  });

  test('of footnotes move to the page that calls them', () => {
    expect(pageOf(converted(), 'a.mdx').body).toContain('[^n]: The *note*.');
    expect(pageOf(converted(), 'b.mdx').body).not.toContain('[^n]');
  });

  test('of footnotes that no page calls stay where they are, and those called from afar leave', () => {
    const far = convertTexts({
      'a.md':
        '# T\n\n## A\n\n[^far]: Gone.\n\n[^none]: Stays.\n\n## B\n\nx[^far]\n\n[^chain]: End.\n\n[^far2]: Y[^chain].\n',
    });
    expect(pageOf(far, 'a.mdx').body).not.toContain('Gone.');
    expect(pageOf(far, 'a.mdx').body).toContain('[^none]: Stays.');
    expect(pageOf(far, 'b.mdx').body).toContain('[^far]: Gone.');
  });

  test('of footnotes that a called footnote calls come along', () => {
    const chain = convertTexts({
      'a.md': '# T\n\n## A\n\nx[^one]\n\n## B\n\n[^one]: Y[^two].\n\n[^two]: End.\n',
    });
    expect(pageOf(chain, 'a.mdx').body).toContain('[^two]: End.');
    expect(pageOf(chain, 'b.mdx').body).not.toContain('End.');
  });

  test('win by their order in the document, also on a page with another one', () => {
    const twice = convertTexts({
      'a.md': '# T\n\n[r]: https://first\n\n## A\n\n[x][r]\n\n[r]: https://second\n',
    });
    const { body } = pageOf(twice, 'a.mdx');
    expect(body.indexOf('https://first')).toBeLessThan(body.indexOf('https://second'));
  });
});

describe('a link', () => {
  const targets = (document: string, start: string, pages: [string, string | null][] = []): LinkTargets => ({
    document,
    start,
    anchors: new Map([
      ['soil', `${start}soil/`],
      ['été', `${start}#été`],
    ]),
    pages: new Map(pages),
  });
  const from = targets('docs/a.md', '/a/', [['own', '/a/own/']]);
  const all = [
    from,
    targets('docs/sub/b.md', '/b/', [
      ['phase-5', '/b/phase-5/'],
      ['twice', null],
    ]),
  ];
  all.push(
    targets('c.md', '/c/', [
      ['own', '/c/own/'],
      ['twice', '/c/twice/'],
    ]),
  );

  test.each([
    ['mailto:me@a.b', 'mailto:me@a.b', true],
    ['x-y+z.1:q', 'x-y+z.1:q', true],
    ['//host/b.md', '//host/b.md', true],
    ['#soil', '/a/soil/', true],
    ['#SOIL', '/a/soil/', true],
    ['#%C3%A9t%C3%A9', '/a/#été', true],
    ['#100%', '#100%', false],
    ['#gone', '#gone', false],
    ['#', '/a/', true],
    ['?x=1', '/a/', true],
    ['a.md', '/a/', true],
    ['./a.md#gone', './a.md#gone', false],
    ['sub/b.md', '/b/', true],
    ['sub/../sub/b.md?plain=1#soil', '/b/soil/', true],
    ['sub/b.md#gone', '/b/', false],
    ['../c.md', '/c/', true],
    ['../d.md#soil', '../d.md#soil', false],
    ['Phase_5.md', '/b/phase-5/', true],
    ['x/Phase_5.markdown#a#b', '/b/phase-5/#a#b', true],
    ['PHASE-5.MDX', '/b/phase-5/', true],
    ['phase-5.md.txt', 'phase-5.md.txt', false],
    ['phase-5', 'phase-5', false],
    ['sub/c:d.md', 'sub/c:d.md', false],
    ['1a:own.md', '1a:own.md', false],
    ['own.md', '/a/own/', true],
    ['twice.md', '/c/twice/', true],
    ['', '/a/', true],
  ])('to %j leads to %s', (url, expected, found) => {
    expect(resolveLink(url, from, all)).toEqual({ url: expected, found });
  });
});

test('headings with the same text on a page have anchors of their own', () => {
  const converted = convertTexts({ 'a.md': '# T\n\n[x](#b) [y](#b-1)\n\n## A\n\n### B\n\n### B\n' });
  expect(pageOf(converted, 'index.mdx').body).toContain('[x](/a/#b) [y](/a/#b-1)');
});
