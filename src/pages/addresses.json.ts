/** Titles of all pages by address: what the page for missing addresses chooses from. */
import type { APIRoute } from 'astro';
import { writtenPages } from '@/roadmap/written.ts';

export const GET: APIRoute = async () => {
  const pages = [...(await writtenPages())].filter(([path]) => path !== '/404/');
  return Response.json(
    Object.fromEntries(
      pages.map(([path, { data }]) => [path, [data.number, data.title].filter(Boolean).join(' ')]),
    ),
  );
};
