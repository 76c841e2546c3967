import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { rowHeaders } from '../../../src/markdown/row-headers.ts';

async function html(markdown: string): Promise<string> {
  const result = await markdownToHtml(markdown, { hastPlugins: [rowHeaders] });
  return result.html.replace(/\n/g, '');
}

test('the first cell of a row is its header, with all that it holds', async () => {
  const table = await html('| operation | nil |\n| --- | --- |\n| a `send` | waits |\n| close | panics |');
  expect(table).toContain('<tr><th scope="row">a <code>send</code></th><td>waits</td></tr>');
  expect(table).toContain('<tr><th scope="row">close</th><td>panics</td></tr>');
  expect(table).toContain('<thead><tr><th scope="col">operation</th><th scope="col">nil</th></tr></thead>');
});

test('a cell that is empty names nothing', async () => {
  expect(await html('| a | b |\n| --- | --- |\n|  | x |')).toContain('<tr><td></td><td>x</td></tr>');
  expect(await html('| a | b |\n| --- | --- |\n| &nbsp; | x |')).toContain('</td><td>x</td></tr>');
});
