import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import { diagramFences, readLabels } from '../../../src/diagrams/fences.ts';
import { parsePage } from '../../../src/markdown/page.ts';

const fixtures = new URL('../../fixtures/diagrams/', import.meta.url);
const fencesOf = (text: string) => diagramFences(parsePage('page.mdx', text));
const fixture = (name: string) => readFileSync(new URL(name, fixtures), 'utf8');

test('finds the Mermaid fences of a page, those in lists too, with the line they start on', () => {
  const fences = fencesOf(fixture('pages/phase-5/channels.mdx'));
  expect(fences.map(({ line }) => line)).toEqual([8, 17]);
  expect(fences.map(({ text }) => text.split('\n')[0])).toEqual(['sequenceDiagram', 'flowchart LR']);
});

test('the text of a fence does not depend on how deep it is indented', () => {
  const [, inList] = fencesOf(fixture('pages/phase-5/channels.mdx'));
  const [atTop] = fencesOf(fixture('pages/phase-5/index.mdx'));
  expect(inList?.text).toBe(atTop?.text);
});

test('reads the name and the description of a diagram', () => {
  const [rendezvous] = fencesOf(fixture('pages/phase-5/channels.mdx'));
  expect(rendezvous && readLabels(rendezvous, 'page.mdx')).toEqual({
    title: 'A rendezvous',
    description: 'The sender waits until the receiver takes the value.',
  });
});

test('a description in braces may run over several lines', () => {
  const [, pipeline] = fencesOf(fixture('pages/phase-5/channels.mdx'));
  expect(pipeline && readLabels(pipeline, 'page.mdx').description).toBe(
    'Values flow from the first stage to the second.',
  );
});

test('a diagram without description is an error with file, line and cure', () => {
  const [fence] = fencesOf(fixture('without-labels.mdx'));
  expect(() => fence && readLabels(fence, 'src/content/docs/page.mdx')).toThrow(
    /^src\/content\/docs\/page\.mdx:5: the diagram has no accDescr\. .*write "accTitle:/,
  );
});

test('a diagram without both labels says so at once', () => {
  const [, fence] = fencesOf(fixture('without-labels.mdx'));
  expect(() => fence && readLabels(fence, 'page.mdx')).toThrow(
    'page.mdx:11: the diagram has no accTitle and accDescr.',
  );
});
