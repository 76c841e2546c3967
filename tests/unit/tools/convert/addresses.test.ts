import { describe, expect, test } from 'vitest';
import { addressSections, slug } from '../../../../src/tools/convert/addresses.ts';
import type { DocumentSection, SectionKind } from '../../../../src/tools/convert/sections.ts';

describe('a title as part of an address', () => {
  test.each([
    ['Go & you', 'go-you'],
    ['- a -', 'a'],
    ['--- a b ---', 'a-b'],
    ['…', 'section'],
    ['Index', 'index-page'],
    ['com1', 'com1-page'],
    ['com', 'com'],
    ['a'.repeat(60), 'a'.repeat(60)],
    ['a'.repeat(61), 'a'.repeat(60)],
    [`${'a'.repeat(57)} bc`, `${'a'.repeat(57)}-bc`],
    [`${'a'.repeat(57)} bcd`, 'a'.repeat(57)],
    [`a b ${'c'.repeat(60)}`, 'a-b'],
    [`a - - ${'c'.repeat(60)}`, 'a'],
  ])('%s is %s', (title, expected) => {
    expect(slug(title)).toBe(expected);
  });
});

test('sections get addresses in order, children below their parents, the title the folder’s index', () => {
  const section = (kind: SectionKind, title: string, parent?: DocumentSection, number?: string) => ({
    kind,
    depth: 1,
    title,
    heading: title,
    line: 1,
    body: [],
    ...(parent ? { parent } : {}),
    ...(number ? { number } : {}),
  });
  const phase = section('phase', 'Soil', undefined, '07');
  const sections = [
    section('title', 'T'),
    phase,
    section('section', 'A', phase),
    section('section', 'A', phase),
    section('section', 'A', phase),
    section('title', 'T'),
  ];
  const addresses = addressSections(sections, 'x/', '/base/');
  expect(sections.map((one) => addresses.get(one))).toEqual([
    { file: 'x/index.mdx', path: '/base/x/' },
    { file: 'x/phase-7/index.mdx', path: '/base/x/phase-7/' },
    { file: 'x/phase-7/a.mdx', path: '/base/x/phase-7/a/' },
    { file: 'x/phase-7/a-1.mdx', path: '/base/x/phase-7/a-1/' },
    { file: 'x/phase-7/a-2.mdx', path: '/base/x/phase-7/a-2/' },
    { file: 'x/t.mdx', path: '/base/x/t/' },
  ]);
});
