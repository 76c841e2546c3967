import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { DrawnFolder } from '../../../../src/diagrams/drawn.ts';
import { PAGES } from '../../../../src/markdown/page.ts';
import { formatProblem, type Problem } from '../../../../src/problem.ts';
import { DrawingError } from '../../../../src/tools/diagrams/draw.ts';
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
let complaints: Problem[];
/** How many drawers were started, and how many of them closed. */
let started: number;
let closed: number;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'diagrams-'));
  await cp(join(fixtures, 'pages'), join(home, PAGES), { recursive: true });
  said = [];
  complaints = [];
  started = 0;
  closed = 0;
  place = {
    projectRoot: home,
    drawn: new DrawnFolder(join(home, 'drawn')),
    say: (line) => said.push(line),
    complain: (problem) => complaints.push(problem),
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

/** A drawer that has something against flowcharts. */
const startChoosyDrawer = () =>
  startDrawer(async (text) => {
    if (text.startsWith('sequence')) return '<svg/>';
    throw new DrawingError('Parse error on line 4', 'mend it', 4);
  });

const RENDEZVOUS = 'phase-5/channels/a-rendezvous';
const PIPELINE = 'phase-5/channels/a-pipeline';
const PIPELINE_AGAIN = 'phase-5/a-pipeline';
/** A drawing that no page uses. */
const OLD = { svg: '<svg>old</svg>\n', digest: '0'.repeat(16) };

const update = (...names: string[]) => updateDrawings(names, place, () => startDrawer());
const edit = async (from: string, to: string) => {
  const page = join(home, PAGES, 'phase-5/channels.mdx');
  const text = await readFile(page, 'utf8');
  expect(text).toContain(from);
  await writeFile(page, text.replace(from, to));
};
const complaintsShown = () => complaints.map(formatProblem);

test('draws the diagrams of each page, named after page and title, and says what it did', async () => {
  expect(await update()).toBe(true);
  expect(await place.drawn.list()).toEqual([PIPELINE_AGAIN, PIPELINE, RENDEZVOUS]);
  expect(said).toEqual([
    `1/3  ${PAGES}/phase-5/channels.mdx:8`,
    `2/3  ${PAGES}/phase-5/channels.mdx:17`,
    `3/3  ${PAGES}/phase-5/index.mdx:7`,
    'diagrams: drew 3, kept 0, removed 0',
  ]);
  expect(closed).toBe(1);
});

test('needs no browser where nothing is missing', async () => {
  await update();
  expect(await update()).toBe(true);
  expect(said.at(-1)).toBe('diagrams: drew 0, kept 3, removed 0');
  expect(started).toBe(1);
});

test('draws a changed diagram anew in its place', async () => {
  await update();
  const before = await place.drawn.read(RENDEZVOUS);
  await edit('Sender->>Receiver: v', 'Sender->>Receiver: a value');
  expect(await update()).toBe(true);
  expect(said.at(-1)).toBe('diagrams: drew 1, kept 2, removed 0');
  const after = await place.drawn.read(RENDEZVOUS);
  expect(after?.svg).not.toBe(before?.svg);
  expect(after?.digest).not.toBe(before?.digest);
});

test('a diagram with another title gets another file, and the old one goes', async () => {
  await update();
  await edit('accTitle: A rendezvous', 'accTitle: A meeting');
  expect(await update()).toBe(true);
  expect(said.at(-1)).toBe('diagrams: drew 1, kept 2, removed 1');
  expect(await place.drawn.list()).toEqual([PIPELINE_AGAIN, 'phase-5/channels/a-meeting', PIPELINE]);
});

test('the drawings of a page that is gone go with it', async () => {
  await update();
  await rm(join(home, PAGES, 'phase-5/channels.mdx'));
  expect(await update()).toBe(true);
  expect(await place.drawn.list()).toEqual([PIPELINE_AGAIN]);
});

describe('limited to some pages', () => {
  test('it draws and removes there only', async () => {
    await place.drawn.write('phase-5/old', OLD);
    await place.drawn.write('phase-5/channels/old', OLD);
    expect(await update('phase-5/index')).toBe(true);
    expect(said.at(-1)).toBe('diagrams: drew 1, kept 0, removed 1');
    expect(await place.drawn.list()).toEqual([PIPELINE_AGAIN, 'phase-5/channels/old']);
  });

  test('a page may be named by its file, and a folder stands for its pages', async () => {
    await update('src/content/docs/phase-5/index.mdx', 'phase-5/');
    expect(said.at(-1)).toBe('diagrams: drew 3, kept 0, removed 0');
  });

  test('a file of Markdown is named as one of MDX is', async () => {
    await writeFile(join(home, PAGES, 'plain.md'), '# Plain\n');
    expect(await update('src/content/docs/plain.md')).toBe(true);
  });

  test('a name that fits no page is an error', async () => {
    await expect(update('phase-5/chanels')).rejects.toThrow('there is no page "phase-5/chanels"');
  });
});

describe('what Mermaid cannot draw', () => {
  test('is told with page, line and its own message, and the rest is drawn', async () => {
    expect(await updateDrawings(['phase-5/channels'], place, startChoosyDrawer)).toBe(false);
    expect(complaintsShown()).toEqual([
      `${PAGES}/phase-5/channels.mdx:21: Parse error on line 4\n    cure: mend it`,
    ]);
    expect(said.at(-1)).toBe('diagrams: drew 1, kept 0, removed 0, failed 1');
    expect(closed).toBe(1);
  });

  test('keeps the drawing of its former text', async () => {
    await update();
    const before = await place.drawn.read(PIPELINE);
    await edit('first --> second', 'first --> third');
    expect(await updateDrawings([], place, startChoosyDrawer)).toBe(false);
    expect(await place.drawn.read(PIPELINE)).toEqual(before);
  });

  test('keeps the drawing of its former title too, and what else its page has', async () => {
    await update();
    await place.drawn.write('phase-5/old', OLD);
    await edit('accTitle: A pipeline', 'accTitle: Two stages');
    expect(await updateDrawings([], place, startChoosyDrawer)).toBe(false);
    expect(await place.drawn.list()).toEqual([PIPELINE_AGAIN, PIPELINE, RENDEZVOUS]);
    expect(said.at(-1)).toBe('diagrams: drew 0, kept 2, removed 1, failed 1');
  });
});

test('a browser that breaks ends the run, is closed, and nothing is removed', async () => {
  await place.drawn.write('old', OLD);
  const broken = () => startDrawer(() => Promise.reject(new Error('the browser has been closed')));
  await expect(updateDrawings([], place, broken)).rejects.toThrow('the browser has been closed');
  expect(closed).toBe(1);
  expect(await place.drawn.list()).toEqual(['old']);
});

describe('a page that cannot be read', () => {
  test('is told with its line, and keeps the drawings it has', async () => {
    await cp(join(fixtures, 'invalid.mdx'), join(home, PAGES, 'invalid.mdx'));
    await place.drawn.write('invalid/old', OLD);
    await place.drawn.write('gone/old', OLD);
    expect(await update()).toBe(false);
    expect(complaintsShown()).toEqual([
      expect.stringMatching(/^src\/content\/docs\/invalid\.mdx:7: is not valid MDX: /),
    ]);
    expect(await place.drawn.list()).toEqual(['invalid/old', PIPELINE_AGAIN, PIPELINE, RENDEZVOUS]);
  });

  test('because of diagrams without labels is told for each of them', async () => {
    await cp(join(fixtures, 'without-labels.mdx'), join(home, PAGES, 'labels.mdx'));
    expect(await update()).toBe(false);
    expect(complaints.map(({ file, line }) => [file, line])).toEqual([
      [`${PAGES}/labels.mdx`, 5],
      [`${PAGES}/labels.mdx`, 11],
    ]);
  });
});

describe('checking', () => {
  test('is content where pages and drawings agree', async () => {
    await update();
    expect(await checkDrawings([], place)).toBe(true);
    expect(complaints).toEqual([]);
    expect(said.at(-1)).toBe('diagrams: 3 drawn, 0 missing, 0 unused');
  });

  test('tells what is missing, what is unused and what has changed, and changes nothing', async () => {
    await update('phase-5/channels');
    await edit('Sender->>Receiver: v', 'Sender->>Receiver: w');
    await place.drawn.write('old', OLD);
    const before = await place.drawn.read(RENDEZVOUS);
    expect(await checkDrawings([], place)).toBe(false);
    expect(complaints.map(({ file, line, message }) => [file, line, message])).toEqual([
      [expect.stringMatching(/drawn\/old\.svg$/), undefined, 'no page uses this drawing'],
      [`${PAGES}/phase-5/channels.mdx`, 8, 'the diagram has changed since it was drawn'],
      [`${PAGES}/phase-5/index.mdx`, 7, 'the diagram has not been drawn'],
    ]);
    expect(complaints.every(({ cure }) => cure.includes('npm run diagrams'))).toBe(true);
    expect(said.at(-1)).toBe('diagrams: 1 drawn, 2 missing, 1 unused');
    expect(await place.drawn.list()).toEqual(['old', PIPELINE, RENDEZVOUS]);
    expect(await place.drawn.read(RENDEZVOUS)).toEqual(before);
  });
});
