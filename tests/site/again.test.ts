/** The site built again after an edit: most pages are taken from the last build, and none may be what it was before. */
import { createHash } from 'node:crypto';
import { globSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyProject, type ProjectCopy } from './project-copy.ts';

let copy: ProjectCopy;
beforeAll(async () => {
  copy = await copyProject('again');
  await copy.build();
});
afterAll(() => copy.remove());

const PAGES = 'src/content/docs';

/** Edits a file of the copy. */
function edit(path: string, change: (text: string) => string): void {
  const file = join(copy.folder, path);
  const text = readFileSync(file, 'utf8');
  const edited = change(text);
  expect(edited, path).not.toBe(text);
  writeFileSync(file, edited);
}

/** Every file of the built site with a digest of it. */
function built(): Record<string, string> {
  const dist = join(copy.folder, 'dist');
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .map((file) => [
        file.slice(dist.length),
        createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16),
      ]),
  );
}

const CHANGES: Record<string, () => void> = {
  'a text and of what was found out about an example of another page': () => {
    edit(`${PAGES}/phase-5/channels.mdx`, (text) => `${text}\nOne sentence more.\n`);
    edit('src/examples/phase-5/the-select-statement/verified.json', (text) =>
      text.replace(
        /"oldest": \{\s*"go": "1\.21"/,
        '"oldest": { "go": "1.22", "before": { "go": "1.21.13", "says": "no" }',
      ),
    );
  },
  'the name of a page': () =>
    edit(`${PAGES}/questions/runtime/stack-growth.mdx`, (text) =>
      text.replace(/^name: .*$/m, 'name: Stacks that grow'),
    ),
  'a term of the glossary': () =>
    edit('src/content/glossary/phase-5.yaml', (text) =>
      text.replace("term: 'ABA problem'", "term: 'ABA Problem'"),
    ),
  'a style': () =>
    edit('src/frame/Footer.astro', (text) => text.replace('<style>', '<style>footer{outline:0 solid red}')),
  'a component of pages': () =>
    edit('src/components/Recall.astro', (text) => text.replace('kind="Recall"', 'kind="Predict"')),
  'what compiles pages': () =>
    edit('src/markdown/row-headers.ts', (text) => text.replace("scope: 'row'", "scope: 'rowgroup'")),
};

test.each(Object.keys(CHANGES))(
  'after a change of %s, it is what a build from nothing gives',
  { timeout: 600_000 },
  async (change) => {
    CHANGES[change]?.();
    await copy.build();
    const again = built();
    for (const kept of ['dist', '.astro', 'node_modules']) {
      rmSync(join(copy.folder, kept), { recursive: true, maxRetries: 5 });
    }
    await copy.build();
    expect(again).toEqual(built());
  },
);

test('pages of which nothing has changed are taken from the last build', { timeout: 600_000 }, async () => {
  const rendered = [join(copy.folder, 'node_modules/.astro/dist/phase-5/goroutines/index.html')];
  const compiled = globSync('node_modules/.cache/compiled-pages/*/*.json', { cwd: copy.folder });
  const times = (files: readonly string[]) =>
    files.map((file) => statSync(resolve(copy.folder, file)).mtimeMs);
  const before = [times(rendered), times(compiled)] as const;
  edit(`${PAGES}/phase-5/channels.mdx`, (text) => `${text}\nAnother sentence.\n`);
  await copy.build();
  expect(times(rendered)).toEqual(before[0]);
  const again = times(compiled).filter((time, index) => time !== before[1][index]);
  expect([compiled.length > 10, again.length]).toEqual([true, 1]);
});

test('a link is found that an edit of another page has broken', { timeout: 600_000 }, async () => {
  const heading = '\n## What one build knows of another\n';
  const goroutines = `${PAGES}/phase-5/goroutines.mdx`;
  edit(goroutines, (text) => `${text}${heading}`);
  edit(
    `${PAGES}/phase-5/channels.mdx`,
    (text) => `${text}\n[It](/phase-5/goroutines/#what-one-build-knows-of-another).\n`,
  );
  await copy.build();
  edit(goroutines, (text) => text.replace(heading, ''));
  await expect(copy.build()).rejects.toMatchObject({
    stderr: expect.stringContaining('/phase-5/goroutines/#what-one-build-knows-of-another'),
  });
});
