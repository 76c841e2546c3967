import { expect, test, vi } from 'vitest';
import { siteIndex, writtenPages, writtenQuestions } from '../../../src/roadmap/written.ts';

const COLLECTOR = {
  question: 303,
  also: [304, 309],
  title: 'How does the garbage collector work?',
  short: 'It marks and sweeps.',
  level: 'senior',
  sections: ['5.6'],
  minutes: 4,
};

/** The pages as Astro gives them, each with its frontmatter. */
const docs = vi.hoisted((): { id: string; data: object }[] => []);
docs.push(
  { id: 'index', data: { title: 'Roadmap' } },
  { id: 'phase-5/channels', data: { title: 'Channels', number: '5.6', sections: ['5.6'] } },
  { id: 'questions/runtime/garbage-collector', data: COLLECTOR },
  { id: 'questions/runtime/scheduler', data: { ...COLLECTOR, question: 301, also: undefined } },
);

vi.mock('astro:content', () => ({ getCollection: () => Promise.resolve(docs) }));

test('every page stands at its address, the first one at the root', async () => {
  expect([...(await writtenPages())].map(([path, { id }]) => `${path} ${id}`)).toEqual([
    '/ index',
    '/phase-5/channels/ phase-5/channels',
    '/questions/runtime/garbage-collector/ questions/runtime/garbage-collector',
    '/questions/runtime/scheduler/ questions/runtime/scheduler',
  ]);
});

test('a page stands under the number of each question that it answers', async () => {
  const paths = [...(await writtenQuestions())].map(([number, { path }]) => [number, path]);
  expect(paths).toEqual([
    [303, '/questions/runtime/garbage-collector/'],
    [304, '/questions/runtime/garbage-collector/'],
    [309, '/questions/runtime/garbage-collector/'],
    [301, '/questions/runtime/scheduler/'],
  ]);
});

test('a question is known by one number, whichever of its numbers it is asked for', async () => {
  const { number, also, minutes } = (await writtenQuestions()).get(309) ?? {};
  expect({ number, also, minutes }).toEqual({ number: 303, also: [304, 309], minutes: 4 });
});

test('navigation knows which pages and which questions there are', async () => {
  const site = await siteIndex();
  expect([site.exists('/phase-5/channels/'), site.exists('/phase-5/select/')]).toEqual([true, false]);
  expect([site.question(304)?.path, site.question(302)]).toEqual([
    '/questions/runtime/garbage-collector/',
    undefined,
  ]);
});
