import { expect, test } from 'vitest';
import { iconStyles, withoutOutlines } from '../../../src/frame/icons.ts';

const icon = (outline: string, attributes = '') =>
  `<svg aria-hidden="true"${attributes} width="16" height="16" viewBox="0 0 24 24" fill="currentColor">${outline}</svg>`;

test('an icon becomes a class of its outline, and keeps its size and its other classes', () => {
  const icons = new Map<string, string>();
  const html = icon('<path d="M1 1h2"/>', ' class="caret"') + icon('<path d="M3 3h4"></path>');
  expect(withoutOutlines(html, icons)).toBe(
    '<svg aria-hidden="true" class="icon-0 caret" width="16" height="16"></svg>' +
      '<svg aria-hidden="true" width="16" height="16" class="icon-1"></svg>',
  );
  expect([...icons]).toEqual([
    ['<path d="M1 1h2"/>', 'icon-0'],
    ['<path d="M3 3h4"/>', 'icon-1'],
  ]);
});

test('an icon of several outlines is one', () => {
  const icons = new Map<string, string>();
  withoutOutlines(icon('<path d="M1 1h2"/><path d="M3 3h4"></path>'), icons);
  expect([...icons]).toEqual([['<path d="M1 1h2"/><path d="M3 3h4"/>', 'icon-0']]);
});

test('the same outline has the same class on every page, however it is closed', () => {
  const icons = new Map<string, string>();
  withoutOutlines(icon('<path d="M1 1h2"/>'), icons);
  expect(withoutOutlines(icon('<path d="M1 1h2"></path>'), icons)).toContain('class="icon-0"');
  expect(icons.size).toBe(1);
});

test("a heading's link has its name, and no icon", () => {
  const icons = new Map<string, string>();
  const link = (title: string) =>
    `<h2 id="a">${title}</h2><a class="sl-anchor-link" href="#a"><span aria-hidden="true" class="sl-anchor-icon">` +
    `${icon('<path d="M1 1h2"/>')}</span><span class="sr-only" data-pagefind-ignore>Section titled “${title}”</span></a>`;
  expect(withoutOutlines(link('A') + link('say "B"'), icons)).toBe(
    '<h2 id="a">A</h2><a class="sl-anchor-link" href="#a" aria-label="Section titled “A”"></a>' +
      '<h2 id="a">say "B"</h2><a class="sl-anchor-link" href="#a" aria-label="Section titled “say &quot;B&quot;”"></a>',
  );
  expect(icons.size).toBe(0);
});

test('a drawing stays in its page', () => {
  const drawing = '<svg class="drawing" viewBox="0 0 300 200"><path d="M1 1h2"/></svg>';
  expect(withoutOutlines(drawing, new Map())).toBe(drawing);
});

test('the style sheet draws each icon in the colour of its text', () => {
  const styles = iconStyles(new Map([['<path d="M1 1h2"/>', 'icon-0']]));
  expect(styles).toMatch(/^\.icon-0\{background:currentColor;mask:/);
  const image = decodeURIComponent(/url\("data:image\/svg\+xml,([^"]*)"\)/.exec(styles)?.[1] ?? '');
  expect(image).toBe("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24'><path d='M1 1h2'/></svg>");
});

test("with forced colours an icon is drawn in the system's", () => {
  const styles = iconStyles(new Map([['<path d="M1 1h2"/>', 'icon-0']]));
  expect(styles).toContain('@media (forced-colors:active){.icon-0{background:CanvasText}}');
});

test('a site without icons has no styles for them', () => expect(iconStyles(new Map())).toBe(''));
