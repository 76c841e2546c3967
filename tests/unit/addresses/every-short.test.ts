import { expect, test, vi } from 'vitest';
import { everyShortAddress } from '../../../src/addresses/every-short.ts';

/** The collections as Astro gives them. */
const collections = vi.hoisted((): Record<string, { id: string; data: object }[]> => ({
  docs: [
    { id: 'index', data: { title: 'Roadmap' } },
    { id: 'phase-5/channels', data: { title: 'Channels', number: '5.6' } },
    {
      id: 'questions/runtime/collector',
      data: { title: 'How?', question: 303, also: [309], short: 'It marks.', level: 'senior', sections: [] },
    },
  ],
  glossary: [{ id: 'goroutine', data: { id: 'goroutine', term: 'goroutine', pages: [] } }],
}));

vi.mock('astro:content', () => ({ getCollection: (name: string) => Promise.resolve(collections[name]) }));

const AXIOMS = { depth: 2, text: '5.6.4 Axioms', slug: 'axioms' };

async function found(headings: (typeof AXIOMS)[]): Promise<Map<string, string>> {
  const addresses = await everyShortAddress(async ({ id }) => (id === 'phase-5/channels' ? headings : []));
  return new Map(addresses.map(({ from, to }) => [from, to]));
}

test('sections, their headings, questions by each of their numbers, and terms have short addresses', async () => {
  const leads = await found([AXIOMS]);
  expect(['5.6', '5.6.4', 'q/303', 'q/309', 'g/goroutine'].map((from) => leads.get(from))).toEqual([
    '/phase-5/channels/',
    '/phase-5/channels/#axioms',
    '/questions/runtime/collector/',
    '/questions/runtime/collector/',
    '/glossary/g/#goroutine',
  ]);
});

test('what was published once is kept: the number of a heading, as the record has it', async () => {
  expect((await found([])).get('5.6.4')).toBe('/phase-5/channels/#channel-axioms');
});
