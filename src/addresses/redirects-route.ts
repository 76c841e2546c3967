/** The route of `_redirects`. */
import type { APIRoute } from 'astro';
import { everyShortAddress } from './every-short.ts';
import { redirectsFile } from './redirects.ts';

export const GET: APIRoute = async () => new Response(redirectsFile(await everyShortAddress()));
