import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import { mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';

import { diagramFences, diagramsOf, type Diagram } from '../../../src/diagrams/fences.ts';
import { idOf } from '../../../src/diagrams/name.ts';
import { parsePage } from '../../../src/markdown/page.ts';
import { diagramPlugin, type DiagramPluginOptions } from '../../../src/diagrams/plugin.ts';

const path = 'tests/fixtures/diagrams/pages/phase-5/channels.mdx';
const source = readFileSync(path, 'utf8');
const diagrams = diagramFences(parsePage(path, source)).map(diagramsOf(path));
const [rendezvous] = diagrams as [Diagram];

/** A drawing that shows nothing but its ids. */
const drawing = (name: string) => `<svg viewBox="0 0 400 100"><g id="${idOf(name)}-a"/></svg>`;
const digests = new Map(diagrams.map(({ name, digest }) => [name, digest]));
/** Where a compiled page shows a diagram. */
const SHOWN = /\(MermaidDiagram, \{/g;
const read: DiagramPluginOptions['read'] = async (name) => ({
  svg: drawing(name),
  digest: digests.get(name) ?? '',
});

async function compile(text: string, options: DiagramPluginOptions = { read }): Promise<string> {
  const { code } = await mdxToJs(text, {
    mdastPlugins: [diagramPlugin(options)],
    fileURL: pathToFileURL(resolve(path)),
    features: { frontmatter: true },
  });
  return code;
}

test('a fence becomes the name of its drawing, with its title and width', async () => {
  const code = await compile(source);
  const { name } = rendezvous;
  expect(code).toMatch(
    new RegExp(`name: "${name}",\\s+id: "${idOf(name)}",\\s+title: "A rendezvous",\\s+width: "400"`),
  );
  expect(code.match(SHOWN)).toHaveLength(2);
  expect(code).not.toContain('accTitle');
});

test('the page imports the component once, and keeps its other code', async () => {
  const code = await compile(source);
  expect(code.match(/import MermaidDiagram from "@\/diagrams\/Diagram\.astro"/g)).toHaveLength(1);
  expect(code).toContain('not mermaid');
});

test('a page without diagrams is left alone', async () => {
  const code = await compile('# Plain\n\n```go\npackage main\n```\n');
  expect(code).not.toContain('MermaidDiagram');
});

test('a drawing that stands twice on a page has ids of its own each time', async () => {
  const fence = `\`\`\`mermaid\n${rendezvous.text}\n\`\`\`\n\n`;
  const code = await compile(fence + fence);
  const ids = [...code.matchAll(/^\s+id: "([^"]+)"/gm)].map(([, id]) => id);
  expect(ids).toHaveLength(2);
  expect(new Set(ids).size).toBe(2);
});

describe('an error names file, line and cure', () => {
  test('where a drawing is missing', async () => {
    await expect(compile(source, { read: async () => undefined })).rejects.toThrow(
      new RegExp(`^${path}:8: the diagram has not been drawn\\n +cure: run "npm run diagrams"`),
    );
  });

  test('where a drawing shows an older text', async () => {
    const older: DiagramPluginOptions['read'] = async (name) => ({
      svg: drawing(name),
      digest: '0'.repeat(16),
    });
    await expect(compile(source, { read: older })).rejects.toThrow(
      `${path}:8: the diagram has changed since it was drawn`,
    );
  });

  test('where two diagrams have one title', async () => {
    const twice = source.replace('accTitle: A pipeline', 'accTitle: A rendezvous');
    await expect(compile(twice)).rejects.toThrow(`${path}:17: the diagram has the title "A rendezvous"`);
  });

  test('where the labels are missing', async () => {
    const unlabelled = readFileSync('tests/fixtures/diagrams/without-labels.mdx', 'utf8');
    await expect(compile(unlabelled)).rejects.toThrow(`${path}:5: the diagram has no accDescr`);
  });

  test('as fields too, for the overlay of the development server', async () => {
    await expect(compile(source, { read: async () => undefined })).rejects.toMatchObject({
      line: 8,
      column: 1,
    });
  });
});

test('while writing, what has not been drawn as it is now is drawn', async () => {
  const drawn: string[] = [];
  const code = await compile(source, {
    read: async (name) => (name === rendezvous.name ? { svg: '<svg/>', digest: '0'.repeat(16) } : undefined),
    draw: async ({ name }) => {
      drawn.push(name);
      return drawing(name);
    },
  });
  expect(drawn.toSorted()).toEqual(diagrams.map(({ name }) => name).sort());
  expect(code.match(SHOWN)).toHaveLength(2);
});

test('while writing without a browser, what has not been drawn is an error', async () => {
  await expect(compile(source, { read: async () => undefined, draw: async () => undefined })).rejects.toThrow(
    'run "npm run diagrams"',
  );
});
