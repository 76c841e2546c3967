/** The route of the short addresses while pages are being written. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { render } from 'astro:content';
import { everyShortAddress } from './every-short.ts';
import { redirectPage } from './redirects.ts';

export const getStaticPaths = (async () => {
  const addresses = await everyShortAddress(async (page) => (await render(page)).headings);
  return addresses.map(({ from, to }) => ({ params: { short: from }, props: { to } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ to: string }> = ({ props, url }) =>
  new Response(redirectPage(props.to, url.origin), { headers: { 'Content-Type': 'text/html' } });
