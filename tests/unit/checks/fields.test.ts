import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { fieldProblems } from '../../../src/checks/fields.ts';

const schema = z.strictObject({
  id: z.string({ error: 'is missing' }),
  pages: z.array(z.string({ error: 'holds no text' })),
});
const cures = { id: 'name it', pages: 'list its pages' };

test('data that fits has no problem', () => {
  expect(fieldProblems(schema, cures, { id: 'a', pages: [] })).toEqual([]);
});

test('each misfit names its field, what is wrong and the cure', () => {
  expect(fieldProblems(schema, cures, { pages: [1] })).toEqual([
    { field: 'id', message: 'is missing', cure: 'name it' },
    { field: 'pages', message: 'holds no text', cure: 'list its pages' },
  ]);
});

test('a field that the schema does not know is named, with those it knows', () => {
  expect(fieldProblems(schema, cures, { id: 'a', pages: [], page: '/' })).toEqual([
    { field: 'page', message: 'is no field', cure: 'remove it; the fields are id, pages' },
  ]);
});

test('a field within a field that the schema does not know is told of the field that holds it', () => {
  const nested = z.object({ pages: z.array(z.strictObject({ path: z.string() })) });
  expect(fieldProblems(nested, cures, { pages: [{ path: '/', to: '/', by: 1 }] })).toEqual([
    { field: 'pages', message: 'has no field "to", "by"', cure: 'list its pages' },
  ]);
});
