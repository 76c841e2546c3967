import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildSite, reasonToBuild } from '../../../../src/tools/serve/build.ts';

let project: string;
const dist = () => join(project, 'dist');

/** Writes a file whose time of change, and that of its folders, is so many seconds after the start of 2026. */
function write(name: string, seconds: number): void {
  const file = join(project, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, '');
  touch(name, seconds);
  for (let folder = dirname(name); folder !== '.'; folder = dirname(folder)) touch(folder, seconds);
}

function touch(name: string, seconds: number): void {
  const time = Date.UTC(2026, 0) / 1000 + seconds;
  utimesSync(join(project, name), time, time);
}

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'project-'));
  for (const name of ['src/content/docs/index.mdx', 'package.json']) write(name, 0);
  for (const name of ['dist/index.html', 'dist/404.html', 'dist/pagefind/pagefind-entry.json'])
    write(name, 10);
});

afterEach(() => rmSync(project, { recursive: true }));

describe('reasonToBuild', () => {
  test('finds none when the site is newer than all it is made from', () => {
    expect(reasonToBuild(project, dist())).toBeUndefined();
  });

  test('finds none in what is as old as the site', () => {
    touch('package.json', 10);
    expect(reasonToBuild(project, dist())).toBeUndefined();
  });

  test('is that nothing was built', () => {
    rmSync(dist(), { recursive: true });
    expect(reasonToBuild(project, dist())).toBe('it was not built yet');
  });

  test('is that the last build broke off', () => {
    rmSync(join(dist(), 'pagefind'), { recursive: true });
    expect(reasonToBuild(project, dist())).toMatch(/did not finish \(pagefind\/pagefind-entry\.json/);
  });

  test('is the page that changed', () => {
    touch('src/content/docs/index.mdx', 20);
    expect(reasonToBuild(project, dist())).toMatch(/^src.content.docs.index\.mdx changed since$/);
  });

  test('is the folder in which a page was deleted', () => {
    touch('src/content/docs', 20);
    expect(reasonToBuild(project, dist())).toMatch(/^src.content.docs changed since$/);
  });

  test('is a changed dependency', () => {
    touch('package.json', 20);
    expect(reasonToBuild(project, dist())).toBe('package.json changed since');
  });
});

test('the oldest of what a build writes decides, and the newest of what changed is named', () => {
  write('dist/index.html', 30);
  touch('package.json', 15);
  touch('src/content/docs/index.mdx', 20);
  expect(reasonToBuild(project, dist())).toMatch(/index\.mdx changed since$/);
});

describe('buildSite', () => {
  /** A project whose build is the script given. */
  function withBuild(script: string): void {
    writeFileSync(
      join(project, 'package.json'),
      JSON.stringify({ scripts: { build: `node -e "${script}"` } }),
    );
  }

  test('runs the build of the project, in its folder, and keeps what it made', () => {
    withBuild("require('fs').writeFileSync('dist/made.html', '')");
    expect(buildSite(project, dist())).toBe(true);
    expect(existsSync(join(dist(), 'made.html'))).toBe(true);
  });

  test('leaves no site behind that is half-built', () => {
    withBuild('process.exit(3)');
    expect(buildSite(project, dist())).toBe(false);
    expect(existsSync(dist())).toBe(false);
  });

  test('says that the first build of all failed', () => {
    rmSync(dist(), { recursive: true });
    withBuild('process.exit(3)');
    expect(buildSite(project, dist())).toBe(false);
  });
});
