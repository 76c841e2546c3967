/** The tests of the phases' projects, to download. */
import { fileURLToPath } from 'node:url';
import { root } from 'astro:config/server';
import type { APIRoute, GetStaticPaths } from 'astro';
import { projectTests } from '@/practice/projects.ts';

export const getStaticPaths: GetStaticPaths = () =>
  [...projectTests(fileURLToPath(root))].map(([test, text]) => ({ params: { test }, props: { text } }));

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'text/x-go; charset=utf-8' } });
