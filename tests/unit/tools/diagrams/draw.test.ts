import { expect, test } from 'vitest';

import { diagramsOf } from '../../../../src/diagrams/fences.ts';
import { idOf } from '../../../../src/diagrams/name.ts';
import { drawDiagram, DrawingError } from '../../../../src/tools/diagrams/draw.ts';

const text = 'flowchart LR\n  accTitle: A\n  accDescr: B\n  a --> b';
const diagram = diagramsOf('src/content/docs/a.mdx')({ text, line: 8 });
const failing = (error: Error) => ({ draw: () => Promise.reject(error) });

test('a drawing gets the ids of its name', async () => {
  const drawer = { draw: async (drawn: string, id: string) => `${drawn} ${id}` };
  expect(await drawDiagram(drawer, diagram)).toBe(`${text} ${idOf(diagram.name)}`);
});

test.each([
  [undefined, 8],
  [1, 9],
  [4, 12],
  // Mermaid counts a line that the fence has not.
  [5, 12],
  [0, 9],
])('what is wrong in line %s of the text is told in line %s of the page', async (line, told) => {
  const drawer = failing(new DrawingError('Parse error', 'mend it', line));
  await expect(drawDiagram(drawer, diagram)).rejects.toMatchObject({
    problem: { file: 'src/content/docs/a.mdx', line: told, message: 'Parse error', cure: 'mend it' },
  });
});

test('what the text is not to blame for is no problem of the page', async () => {
  const error = new Error('the browser has been closed');
  await expect(drawDiagram(failing(error), diagram)).rejects.toBe(error);
});
