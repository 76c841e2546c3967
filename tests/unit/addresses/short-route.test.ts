import { expect, test, vi } from 'vitest';
import { GET, getStaticPaths } from '../../../src/addresses/short-route.ts';

const docs = vi.hoisted(() => [{ id: 'phase-5/channels', data: { title: 'Channels', number: '5.6' } }]);

vi.mock('astro:content', () => ({
  getCollection: (name: string) => Promise.resolve(name === 'docs' ? docs : []),
  render: () => Promise.resolve({ headings: [{ depth: 2, text: '5.6.4 New', slug: 'new' }] }),
}));

test('while pages are written, the numbers of their headings lead to them', async () => {
  expect(await getStaticPaths()).toContainEqual({
    params: { short: '5.6.4' },
    props: { to: '/phase-5/channels/#new' },
  });
});

test('a short address answers with a page that leads on', async () => {
  const url = new URL('http://localhost:4321/5.6/');
  const response = await GET({ props: { to: '/phase-5/channels/' }, url } as never);
  expect(response.headers.get('Content-Type')).toBe('text/html');
  const page = await response.text();
  expect(page).toContain('content="0;url=/phase-5/channels/"');
  expect(page).toContain('href="http://localhost:4321/phase-5/channels/"');
});
