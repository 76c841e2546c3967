import { expect, test, vi } from 'vitest';
import { GET } from '../../../src/addresses/redirects-route.ts';
import { parseRedirects } from '../../../src/tools/serve/hosting.ts';

const docs = vi.hoisted(() => [{ id: 'phase-5/channels', data: { title: 'Channels', number: '5.6' } }]);

vi.mock('astro:content', () => ({
  getCollection: (name: string) => Promise.resolve(name === 'docs' ? docs : []),
}));

test('the file of redirects has the short addresses of the site', async () => {
  const response = await GET({} as never);
  expect(parseRedirects(await response.text())).toContainEqual({
    from: '/5.6/',
    to: '/phase-5/channels/',
    status: 301,
  });
});
