import { expect, test } from 'vitest';
import { GET } from '../../../src/pages/robots.txt.ts';

test('robots are told where the list of all pages is', async () => {
  const response = await GET({ site: new URL('https://go.example') } as never);
  expect(await response.text()).toContain('Sitemap: https://go.example/sitemap-index.xml\n');
});
