import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { KeptPages } from '../../../src/build/kept-pages.ts';

const CHANNELS = 'src/content/docs/phase-5/channels.mdx';
const SELECT = 'src/content/docs/phase-5/the-select-statement.mdx';
const WARNINGS = Symbol.for('go-mastery-roadmap.code-warnings');

type Holder = { _starlightLinksValidatorValidationData?: Map<string, unknown>; [WARNINGS]?: number };
const holder = globalThis as Holder;

let project: string;
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'kept-pages-'));
  writeFileSync(join(project, 'ec.config.mjs'), 'export default {};');
});
afterEach(() => {
  rmSync(project, { recursive: true });
  delete holder._starlightLinksValidatorValidationData;
  delete holder[WARNINGS];
});

/** What a build compiles of pages given with their texts, and what the validator of links knows then. */
async function build(
  pages: Record<string, string>,
  { noted = true, warn = false, root = project } = {},
): Promise<{ compiled: string[]; got: string[]; notes: unknown }> {
  const notes = (holder._starlightLinksValidatorValidationData = new Map<string, unknown>());
  const kept = new KeptPages<string>(root);
  const [compiled, got] = [[] as string[], [] as string[]];
  for (const [file, text] of Object.entries(pages)) {
    const page = await kept.get(file, [text], () => {
      compiled.push(file);
      if (noted) notes.set(`address of ${file}`, { links: [text] });
      if (warn) holder[WARNINGS] = (holder[WARNINGS] ?? 0) + 1;
      return Promise.resolve(`compiled ${text}`);
    });
    got.push(page);
  }
  return { compiled, got, notes: Object.fromEntries(notes) };
}

test('a page is compiled once, and what is noted of its links is the same from then on', async () => {
  const first = await build({ [CHANNELS]: 'a', [SELECT]: 'b' });
  expect(first.compiled).toEqual([CHANNELS, SELECT]);
  expect(await build({ [CHANNELS]: 'a', [SELECT]: 'b' })).toEqual({ ...first, compiled: [] });
});

test('a page that has changed is compiled, and no other', async () => {
  await build({ [CHANNELS]: 'a', [SELECT]: 'b' });
  const { compiled, got } = await build({ [CHANNELS]: 'a', [SELECT]: 'c' });
  expect(compiled).toEqual([SELECT]);
  expect(got).toEqual(['compiled a', 'compiled c']);
});

test('all are compiled when the configuration changes, or the folder that they name', async () => {
  await build({ [CHANNELS]: 'a' });
  writeFileSync(join(project, 'ec.config.mjs'), 'export default { other: true };');
  expect((await build({ [CHANNELS]: 'a' })).compiled).toEqual([CHANNELS]);
  expect((await build({ [CHANNELS]: 'a' }, { root: `${project}/.` })).compiled).toEqual([CHANNELS]);
});

test.each([
  ['warned of', { warn: true }],
  ['of whose links nothing is known', { noted: false }],
])('a page %s is compiled in each build', async (_which, how) => {
  await build({ [CHANNELS]: 'a' }, how);
  expect((await build({ [CHANNELS]: 'a' }, how)).compiled).toEqual([CHANNELS]);
});

test('nothing is kept where the configuration cannot be told', async () => {
  rmSync(join(project, 'ec.config.mjs'));
  await build({ [CHANNELS]: 'a' });
  expect((await build({ [CHANNELS]: 'a' })).compiled).toEqual([CHANNELS]);
});
