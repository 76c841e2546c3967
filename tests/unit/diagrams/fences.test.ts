import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

import { diagramFences, diagramsOf, readLabels } from '../../../src/diagrams/fences.ts';
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

describe('labels', () => {
  const labels = (...lines: string[]) =>
    readLabels({ text: ['flowchart LR', ...lines, '  a --> b'].join('\n'), line: 1 }, 'page.mdx');

  test.each([
    ['accTitle:A', 'accDescr:B'],
    ['\taccTitle : A  ', '  accDescr\t:  B  '],
    ['accTitle: A', 'accDescr{B}'],
    ['accTitle: A', '  accDescr  {\n  B\n  }'],
  ])('may have any white space around them: %j and %j', (title, description) => {
    expect(labels(title, description)).toEqual({ title: 'A', description: 'B' });
  });

  test.each([
    ['%% accTitle: no', '%% accDescr: no'],
    ['%% accTitle: no', '%% accDescr { no }'],
  ])('begin their lines: %j and %j are none', (title, description) => {
    expect(labels(title, description, 'accTitle: A', 'accDescr { B }')).toEqual({
      title: 'A',
      description: 'B',
    });
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
    /^src\/content\/docs\/page\.mdx:5: the diagram has no accDescr\n +cure: .*write "accTitle:/,
  );
});

test('a diagram without both labels says so at once', () => {
  const [, fence] = fencesOf(fixture('without-labels.mdx'));
  expect(() => fence && readLabels(fence, 'page.mdx')).toThrow(
    'page.mdx:11: the diagram has no accTitle and accDescr',
  );
});

test('a title of signs alone is none: it names no file', () => {
  const fence = { text: 'flowchart LR\n  accTitle: -->\n  accDescr: B\n  a --> b', line: 1 };
  expect(() => readLabels(fence, 'page.mdx')).toThrow('page.mdx:1: the diagram has no accTitle\n');
});

describe('the diagrams of a page', () => {
  const file = 'src/content/docs/phase-5/channels.mdx';
  const fence = (line: number, title: string, edge = 'a --> b') => ({
    text: `flowchart LR\n  accTitle: ${title}\n  accDescr: B\n  ${edge}`,
    line,
  });

  test('are named after page and title', () => {
    const identify = diagramsOf(file);
    expect(identify(fence(3, 'A pipeline'))).toMatchObject({
      file,
      line: 3,
      title: 'A pipeline',
      name: 'phase-5/channels/a-pipeline',
    });
  });

  test('may hold the same one twice', () => {
    const identify = diagramsOf(file);
    expect(identify(fence(9, 'A pipeline')).digest).toBe(identify(fence(3, 'A pipeline')).digest);
  });

  test.each(['A pipeline', 'a pipeline!'])('may not differ and be called "A pipeline" and "%s"', (title) => {
    const identify = diagramsOf(file);
    identify(fence(3, 'A pipeline'));
    expect(() => identify(fence(9, title, 'a --> c'))).toThrow(
      /^src\/content\/docs\/phase-5\/channels\.mdx:9: .*line 3\n +cure: give each diagram of a page/,
    );
  });

  test('may be called the same on another page', () => {
    diagramsOf(file)(fence(3, 'A pipeline'));
    expect(diagramsOf('src/content/docs/a.mdx')(fence(3, 'A pipeline', 'a --> c')).name).toBe('a/a-pipeline');
  });
});
