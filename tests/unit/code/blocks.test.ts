import { ExpressiveCodeTheme } from '@astrojs/starlight/expressive-code';
import { toHtml } from '@astrojs/starlight/expressive-code/hast';
import { expect, test, vi } from 'vitest';
import { codeBlocks } from '../../../src/code/blocks.ts';

const theme = (type: 'dark' | 'light', text: string, keyword: string) =>
  new ExpressiveCodeTheme({
    name: type,
    type,
    colors: { 'editor.foreground': text, 'editor.background': type === 'dark' ? '#011627' : '#ffffff' },
    settings: [{ scope: ['keyword'], settings: { foreground: keyword } }],
  });

async function render(language: string, code: string, meta = ''): Promise<string> {
  const themes = [theme('dark', '#D6DEEB', '#C792EA'), theme('light', '#403F53', '#8844AE')];
  const { ec, jsModules } = await codeBlocks.customCreateRenderer({ ...codeBlocks, themes });
  expect(jsModules).toEqual([]);
  const { renderedGroupAst } = await ec.render({ code, language, meta });
  return toHtml(renderedGroupAst);
}

test('code has a button that copies it, and loads no script', async () => {
  const html = await render('go', 'package main\n\nfunc main() {\n\tprintln(1)\n}');
  expect(html).toContain('<button type="button" class="copy" data-copy');
  expect(html).not.toContain('<script');
});

test('the button says what it copies', async () => {
  const textOf = (html: string) => /<button[^>]*>(.*?)<\/button>/s.exec(html)?.[1]?.replace(/<[^>]*>/g, '');
  expect(textOf(await render('go', 'package main', 'title="Two stops"'))).toBe('Copy Two stops');
  expect(textOf(await render('go', 'package main'))).toBe('Copy this program');
  expect(textOf(await render('sh', 'go build'))).toMatch(/^Copy \S/);
});

test('a note stands above its line, which is marked, and in no copy of the code', async () => {
  const html = await render('go', 'package main\n\nfunc main() {}', 'notes="3: begins here; 1: first"');
  const lines = html.match(/<span class="ec-line[^>]*>/g) ?? [];
  expect(lines.map((line) => /data-note="([^"]*)"/.exec(line)?.[1])).toEqual([
    'first',
    undefined,
    'begins here',
  ]);
  expect(lines.map((line) => line.includes('mark'))).toEqual([true, false, true]);
  expect(html.replace(/<[^>]*>/g, '')).not.toContain('begins here');
});

test('colours follow the color scheme, so that each is named once', async () => {
  const { ec } = await codeBlocks.customCreateRenderer({
    ...codeBlocks,
    themes: [theme('dark', '#D6DEEB', '#C792EA'), theme('light', '#403F53', '#8844AE')],
  });
  expect(await ec.getThemeStyles()).not.toMatch(/prefers-color-scheme|data-theme/);
  expect(await ec.getBaseStyles()).toContain('light-dark(#8844AE, #C792EA)');
});

test('a token carries a class for its colours, or nothing where it has the colour of text', async () => {
  const html = await render('go', 'package main');
  expect(html).toContain('<span class="t1">package</span> main');
  expect(html).not.toContain('style="--0');
});

test('lines are spans, which may stand inside code, and each ends with a newline', async () => {
  const html = await render('go', 'package main\n\nfunc main() {}');
  const code = /<code>(.*)<\/code>/s.exec(html)?.[1] ?? '';
  expect(code).not.toContain('<div');
  expect(code.replace(/<[^>]*>/g, '')).toBe('package main\n\nfunc main() {}\n');
});

test('search reads a title and the code below it apart', async () => {
  expect(await render('go', 'package main', 'title="Two stops"')).toMatch(
    /Two stops<\/span><\/figcaption>\n<pre/,
  );
});

test('recorded text has none', async () => {
  expect(await render('text', 'hello')).not.toContain('data-copy');
});

test('a line has all its colors, however long a busy machine takes over it', async () => {
  const quick = await render('go', 'func main() { println(1, "one") }');
  let now = 0;
  const clock = vi.spyOn(Date, 'now').mockImplementation(() => (now += 1000));
  const slow = await render('go', 'func main() { println(1, "one") }');
  clock.mockRestore();
  expect(slow).toBe(quick);
});
