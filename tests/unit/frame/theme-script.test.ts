import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { themeScript } from '../../../src/frame/theme-script.ts';

interface Reader {
  stored?: string | null;
  prefersLight?: boolean;
  referrer?: string;
  storageIsOff?: boolean;
}

/** The attributes that the script gives the page of a reader. */
function run({ stored = null, prefersLight = false, referrer = '', storageIsOff = false }: Reader): object {
  const dataset = {};
  runInNewContext(themeScript, {
    document: { documentElement: { dataset }, referrer },
    location: { origin: 'https://go.example' },
    matchMedia: () => ({ matches: prefersLight }),
    get localStorage() {
      if (storageIsOff) throw new Error('refused');
      return { getItem: () => stored };
    },
  });
  return dataset;
}

test.each<[string, Reader, string]>([
  ["the reader's choice", { stored: 'dark', prefersLight: true }, 'dark'],
  ["the system's preference without a choice", { prefersLight: true }, 'light'],
  ["the system's preference for the choice of none", { stored: '' }, 'dark'],
  ["the system's preference where storage is off", { storageIsOff: true, prefersLight: true }, 'light'],
])('the theme is %s', (_, reader, theme) => {
  expect(run(reader)).toEqual({ theme, script: 'on' });
});

test.each([
  ['https://go.example/phase-5/', true],
  ['https://go.example.org/', false],
  ['https://elsewhere.example/', false],
])('a reader who comes from %s has the style sheet: %s', (referrer, has) => {
  expect('next' in run({ referrer })).toBe(has);
});

test('carries no comment and no indentation', () => expect(themeScript).not.toMatch(/\/\/|\n| {2}/));
