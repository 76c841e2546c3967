import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { headingIds } from '../../../src/headings/ids.ts';
import { tableLinks } from '../../../src/markdown/table-links.ts';

const html = async (markdown: string) =>
  (await markdownToHtml(markdown, { hastPlugins: [headingIds, tableLinks] })).html.replace(/\n/g, '');
const TABLE = '| a | b |\n| --- | --- |\n| c | d |\n\n';

test('a table is named after the heading above it, and a link to it follows it', async () => {
  const found = await html(`## 5.6.4 Channel axioms\n\n${TABLE}Text.\n`);
  expect(found).toContain('<table id="table-channel-axioms">');
  expect(found).toContain(
    '</table><a class="link" href="#table-channel-axioms" aria-label="Table in “Channel axioms”"></a><p>Text.',
  );
});

test('tables below one heading have names of their own, and headings count anew', async () => {
  const found = await html(`${TABLE}## One\n\n${TABLE}${TABLE}## Two\n\n${TABLE}## One\n\n${TABLE}`);
  const ids = Array.from(found.matchAll(/<table id="([^"]+)"/g), ([, id]) => id);
  expect(ids).toEqual(['table', 'table-one', 'table-one-2', 'table-two', 'table-one-1']);
  for (const id of ids) expect(found).toContain(`href="#${id}"`);
});

test('a page knows nothing of another', async () => {
  expect(await html(TABLE)).toContain('<table id="table">');
  expect(await html(TABLE)).toContain('<table id="table">');
});

test.each([
  ['10.12.3  Backends', 'Backends'],
  ['What 1.22 changed', 'What 1.22 changed'],
])('a table below "%s" is called by it without its number', async (heading, name) => {
  expect(await html(`## ${heading}\n\n${TABLE}`)).toContain(`aria-label="Table in “${name}”"`);
});

test('a table above all headings has no name of theirs', async () => {
  expect(await html(TABLE)).toContain('<a class="link" href="#table" aria-label="Table"></a>');
});

test('an id that is there already is kept, and led to', async () => {
  const given: Parameters<typeof markdownToHtml>[1] = {
    hastPlugins: [
      () => ({
        name: 'an id set by hand',
        element: {
          filter: ['table'],
          visit: (node, context) => context.setProperty(node, 'id', 'by-hand'),
        },
      }),
      tableLinks,
    ],
  };
  expect((await markdownToHtml(TABLE, given)).html).toMatch(/<table id="by-hand">[^]*href="#by-hand"/);
});
