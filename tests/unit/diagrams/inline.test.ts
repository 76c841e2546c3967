import { expect, test } from 'vitest';
import { nameIdsApart, widthOf } from '../../../src/diagrams/inline.ts';

test.each([
  ['<svg viewBox="0 0 400 100">', 400],
  ['<svg viewBox="-12.5 -40 312.25 100">', 312.25],
  ['<svg width="9">', 0],
])('the width of %s is %d', (svg, width) => {
  expect(widthOf(svg)).toBe(width);
});

test('the ids of a drawing get the name of the place where it stands, and its words stay', () => {
  const svg = '<g id="d1-a"/><use href="#d1-a"/><text>d1 d2</text>';
  expect(nameIdsApart(svg, 'd1', 'd1-2')).toBe('<g id="d1-2-a"/><use href="#d1-2-a"/><text>d1 d2</text>');
  expect(nameIdsApart(svg, 'd1', 'd1')).toBe(svg);
});
