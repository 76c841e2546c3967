import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import { CLASSES, cleanDrawing } from '../../../../src/tools/diagrams/clean.ts';
import { FONT_SIZE } from '../../../../src/diagrams/settings.ts';

const read = (path: string) => readFileSync(new URL(`../../../../${path}`, import.meta.url), 'utf8');
const flowchart = () => cleanDrawing(read('tests/fixtures/diagrams/flowchart.mermaid.svg'), 'd1');
const sequence = () => cleanDrawing(read('tests/fixtures/diagrams/sequence.mermaid.svg'), 'd2');
const stylesheet = read('src/diagrams/diagrams.css');

test.each([
  ['flowchart', flowchart],
  ['sequence', sequence],
])('a %s keeps no style, script or colour of its own', (_, draw) => {
  const svg = draw();
  expect(svg).not.toMatch(/<style|<script|<foreignObject| style=| data-| on\w+=/);
  expect(svg).not.toMatch(/#[0-9a-f]{3,6}"|rgb\(|hsl\(/i);
  expect([...svg.matchAll(/ (?:fill|stroke)="([^"]*)"/g)].every(([, value]) => value === 'none')).toBe(true);
});

test('a drawing is an image named by its caption and described by its own description', () => {
  expect(flowchart()).toMatch(/^<svg [^>]*role="img"/);
  expect(flowchart()).toContain('aria-labelledby="d1-title"');
  expect(flowchart()).toContain('aria-describedby="d1-desc"');
  expect(flowchart()).toContain('<desc id="d1-desc">A sender puts values into a buffer.</desc>');
  // A title element would be shown as a tooltip over the whole drawing.
  expect(flowchart()).not.toContain('<title');
});

test('only the arrow heads in use stay, and every id starts with the id of the drawing', () => {
  expect(flowchart().match(/<marker /g)).toHaveLength(1);
  expect(sequence()).not.toContain('<symbol');
  const ids = [...(flowchart() + sequence()).matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  expect(ids).toEqual(['d1-desc', 'd1-a', 'd2-desc', 'd2-a']);
  expect(flowchart()).toContain('marker-end="url(#d1-a)"');
});

test('only ids and references to them get new names, not other values that read the same', () => {
  const arrow =
    '<svg viewBox="0 0 9 9"><marker id="node"><path d="M0 0L9 9"/></marker>' +
    '<g class="node"><path d="M0 0L5 5" marker-end="url(#node)"/></g></svg>';
  const svg = cleanDrawing(arrow, 'd1');
  expect(svg).toContain('<marker id="d1-a"');
  expect(svg).toContain('marker-end="url(#d1-a)"');
  expect(svg).toContain('class="node"');
});

test('every line of text is an element of its own, fitted to its length with one digit after the point', () => {
  expect(flowchart()).toContain(
    '<text x="0" y="14" lengthAdjust="spacingAndGlyphs" textLength="45.2">a value</text>',
  );
  expect(flowchart()).toMatch(
    /<text [^>]*textLength="21.8">two<\/text><text [^>]*textLength="28.8">slots<\/text>/,
  );
  expect(flowchart().match(/<text /g)).toHaveLength(flowchart().match(/ textLength="[\d.]+"/g)?.length ?? 0);
});

test('a label that lines may cross has a ground of our own in the place of that of Mermaid', () => {
  expect(flowchart().match(/<rect [^>]*class="ground"\/><text [^>]*>a value</)).toHaveLength(1);
  expect(sequence().match(/<rect [^>]*class="ground"\/><text [^>]*>v</)).toHaveLength(1);
  expect(flowchart()).not.toContain('background');
});

test('a translation of text alone is added to its coordinates, that of a shape stays', () => {
  const diamond =
    '<svg viewBox="0 0 9 9"><g class="node" transform="translate(5, 5)"><polygon points="4,0 8,-4 4,-8 0,-4" ' +
    'transform="translate(-4, 4)"/><g transform="translate(0, -2)"><text y="1">a</text><text y="3">b</text></g></g></svg>';
  expect(cleanDrawing(diamond, 'd1')).toContain(
    '<polygon points="4 0 8 -4 4 -8 0 -4" transform="translate(-4 4)"/><text x="0" y="-1">a</text><text x="0" y="1">b</text>',
  );
});

test('the class an author gives a node stays', () => {
  expect(flowchart()).toMatch(/<g class="node accent"/);
});

test("a class of Mermaid's that has no meaning here goes, from beside others too", () => {
  const paths = '<path class="outer-path" d="M0 0L9 9"/><path class="node default" d="M0 0L5 5"/>';
  const svg = cleanDrawing(`<svg viewBox="0 0 9 9">${paths}</svg>`, 'd1');
  expect(svg.match(/<path[^>]*>/g)?.map((path) => /class="([^"]*)"/.exec(path)?.[1])).toEqual([
    undefined,
    'node',
  ]);
});

test('dotted edges are dashed, and notes are told from nodes', () => {
  expect(flowchart()).toMatch(/<path [^>]*class="dashed edge"/);
  expect(sequence()).toMatch(/<rect [^>]*class="note"/);
});

test('cleaning twice gives the same bytes', () => {
  expect(cleanDrawing(read('tests/fixtures/diagrams/flowchart.mermaid.svg'), 'd1')).toBe(flowchart());
});

test('a small drawing takes less than 2 KB', () => {
  expect(flowchart().length).toBeLessThan(2000);
});

test('the stylesheet has a rule for every class that a drawing may use', () => {
  const classes = new Set(Object.values(CLASSES).flatMap((names) => names.split(' ')));
  expect([...classes].filter((name) => !new RegExp(`\\.${name}\\b`).test(stylesheet))).toEqual([]);
});

test('the stylesheet shows text in the size it was measured in', () => {
  expect(stylesheet).toMatch(new RegExp(`\\.drawing \\{[^}]*font-size: ${FONT_SIZE}px;`));
});
