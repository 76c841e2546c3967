import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { digestOf } from '../../../../src/diagrams/digest.ts';
import { DrawnFolder } from '../../../../src/diagrams/drawn.ts';
import { diagramFences } from '../../../../src/diagrams/fences.ts';
import { parsePage } from '../../../../src/markdown/page.ts';
import {
  checkDrawings,
  updateDrawings,
  type RunningDrawer,
  type Workplace,
} from '../../../../src/tools/diagrams/update.ts';

const fixtures = 'tests/fixtures/diagrams';

let home: string;
let place: Workplace;
let said: string[];
let complaints: string[];
/** How many drawers were started, and how many of them closed. */
let started: number;
let closed: number;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'diagrams-'));
  await cp(join(fixtures, 'pages'), join(home, 'pages'), { recursive: true });
  said = [];
  complaints = [];
  started = 0;
  closed = 0;
  place = {
    folder: join(home, 'pages'),
    drawn: new DrawnFolder(join(home, 'drawn')),
    shown: (page) => `pages/${page}`,
    say: (line) => said.push(line),
    complain: (message) => complaints.push(message),
  };
});

afterEach(async () => rm(home, { recursive: true }));

const startDrawer = async (
  draw = async (text: string) => `<svg>${text.length}</svg>\n`,
): Promise<RunningDrawer> => {
  started += 1;
  return {
    draw,
    close: async () => {
      closed += 1;
    },
  };
};

const update = (...names: string[]) => updateDrawings(names, place, () => startDrawer());
const drawnFiles = async () => (await readdir(join(home, 'drawn')).catch(() => [])).sort();

async function digestsOf(page: string): Promise<string[]> {
  const source = await readFile(join(fixtures, 'pages', page), 'utf8');
  return diagramFences(parsePage(page, source)).map(({ text }) => digestOf(text));
}

test('draws each diagram once, under the digest of its text, and says what it did', async () => {
  expect(await update()).toBe(true);
  expect(await drawnFiles()).toEqual(
    (await digestsOf('phase-5/channels.mdx')).map((name) => `${name}.svg`).sort(),
  );
  expect(said).toEqual([
    '1/2  pages/phase-5/channels.mdx:8',
    '2/2  pages/phase-5/channels.mdx:17',
    'diagrams: drew 2, kept 0, removed 0',
  ]);
  expect(closed).toBe(1);
});

test('needs no browser where nothing is missing', async () => {
  await update();
  expect(await update()).toBe(true);
  expect(said.at(-1)).toBe('diagrams: drew 0, kept 2, removed 0');
  expect(started).toBe(1);
});

test('draws a changed diagram anew and removes the drawing that no page uses any more', async () => {
  await update();
  const before = await drawnFiles();
  const page = join(home, 'pages/phase-5/channels.mdx');
  await writeFile(
    page,
    (await readFile(page, 'utf8')).replace('Sender->>Receiver: v', 'Sender->>Receiver: w'),
  );
  expect(await update()).toBe(true);
  expect(said.at(-1)).toBe('diagrams: drew 1, kept 1, removed 1');
  expect(await drawnFiles()).not.toEqual(before);
});

test('limited to some pages it removes nothing', async () => {
  await place.drawn.write('0000000000000000', '<svg/>');
  expect(await update('phase-5/index')).toBe(true);
  expect(said.at(-1)).toBe('diagrams: drew 1, kept 0, removed 0');
  expect(await drawnFiles()).toContain('0000000000000000.svg');
});

test('a page may be named by its file, and a folder stands for its pages', async () => {
  await update('src/content/docs/phase-5/index.mdx', 'phase-5/');
  expect(said.at(-1)).toBe('diagrams: drew 2, kept 0, removed 0');
});

test('a name that fits no page is an error', async () => {
  await expect(update('phase-5/chanels')).rejects.toThrow('there is no page "phase-5/chanels"');
});

test('what Mermaid cannot draw is told with page, line and its own message, and the rest is drawn', async () => {
  const drawer = startDrawer(async (text) => {
    if (text.startsWith('flowchart')) return '<svg/>';
    throw Object.assign(new Error('Parse error on line 4'), { line: 4 });
  });
  expect(await updateDrawings([], place, () => drawer)).toBe(false);
  expect(complaints).toEqual([
    'pages/phase-5/channels.mdx:12: Mermaid cannot draw this diagram.\n    Parse error on line 4',
  ]);
  expect(said.at(-1)).toBe('diagrams: drew 1, kept 0, removed 0, failed 1');
  expect(closed).toBe(1);
});

describe('a page that cannot be read', () => {
  test('is told with its line, and nothing is removed on its account', async () => {
    await cp(join(fixtures, 'invalid.mdx'), join(home, 'pages/invalid.mdx'));
    await place.drawn.write('0000000000000000', '<svg/>');
    expect(await update()).toBe(false);
    expect(complaints).toHaveLength(1);
    expect(complaints[0]).toMatch(/^pages\/invalid\.mdx:7: is not valid MDX: /);
    expect(await drawnFiles()).toContain('0000000000000000.svg');
  });

  test('because of diagrams without labels is told for each of them', async () => {
    await cp(join(fixtures, 'without-labels.mdx'), join(home, 'pages/labels.mdx'));
    expect(await update()).toBe(false);
    expect(complaints.map((message) => message.slice(0, 20))).toEqual([
      'pages/labels.mdx:5: ',
      'pages/labels.mdx:11:',
    ]);
  });
});

describe('checking', () => {
  test('is content where pages and drawings agree', async () => {
    await update();
    expect(await checkDrawings([], place)).toBe(true);
    expect(complaints).toEqual([]);
  });

  test('tells what is missing and what is unused, and changes nothing', async () => {
    await place.drawn.write('0000000000000000', '<svg/>');
    expect(await checkDrawings([], place)).toBe(false);
    expect(complaints).toEqual([
      'pages/phase-5/channels.mdx:8: the diagram has not been drawn. Run "npm run diagrams".',
      'pages/phase-5/channels.mdx:17: the diagram has not been drawn. Run "npm run diagrams".',
      expect.stringMatching(/0000000000000000\.svg: no page uses this drawing\. Run "npm run diagrams"\.$/),
    ]);
    expect(await drawnFiles()).toEqual(['0000000000000000.svg']);
  });
});
