/** The route of `_redirects`, without the headings of pages: to ask for those is to load every page. */
import type { APIRoute } from 'astro';
import { everyShortAddress } from './every-short.ts';
import { redirectsFile } from './redirects.ts';

export const GET: APIRoute = async () => new Response(redirectsFile(await everyShortAddress(async () => [])));
