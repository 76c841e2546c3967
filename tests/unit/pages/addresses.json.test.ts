import { expect, test, vi } from 'vitest';
import { GET } from '../../../src/pages/addresses.json.ts';

vi.mock('@/roadmap/written.ts', () => ({
  writtenPages: () =>
    Promise.resolve(
      new Map([
        ['/phase-5/channels/', { data: { number: '5.2', title: 'Channels' } }],
        ['/glossary/', { data: { title: 'Glossary' } }],
        ['/404/', { data: { title: 'No such page' } }],
      ]),
    ),
}));

test('every page is listed by its address, with its number where it has one, save the one for missing addresses', async () => {
  const response = await GET({} as never);
  expect(await response.json()).toEqual({
    '/phase-5/channels/': '5.2 Channels',
    '/glossary/': 'Glossary',
  });
});
