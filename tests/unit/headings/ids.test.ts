import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { headingIds } from '../../../src/headings/ids.ts';

const html = async (text: string) => (await markdownToHtml(text, { hastPlugins: [headingIds] })).html;

test('headings of every level get ids without their numbers', async () => {
  const levels = [1, 2, 3, 4, 5, 6];
  const text = levels
    .map((level) => `${'#'.repeat(level)} 5.6.${level} The \`go\` part ${level}`)
    .join('\n\n');
  const found = await html(text);
  for (const level of levels) expect(found).toContain(`<h${level} id="the-go-part-${level}">`);
});

test('equal headings of a page get ids of their own, and a page knows nothing of another', async () => {
  const twice = '## Axioms\n\n## Axioms\n';
  expect(await html(twice)).toMatch(/<h2 id="axioms">[^]*<h2 id="axioms-1">/);
  expect(await html(twice)).toContain('<h2 id="axioms">');
});

test('an id that is there already is kept', async () => {
  const given: Parameters<typeof markdownToHtml>[1] = {
    hastPlugins: [
      () => ({
        name: 'an id set by hand',
        element: {
          filter: ['h2'],
          visit: (node, context) => context.setProperty(node, 'id', 'by-hand'),
        },
      }),
      headingIds,
    ],
  };
  expect((await markdownToHtml('## Axioms\n', given)).html).toContain('<h2 id="by-hand">');
});

test('what is no heading gets no id', async () => {
  expect(await html('5.6.4 Axioms\n')).toBe('<p>5.6.4 Axioms</p>\n');
});
