import { createHash } from 'node:crypto';

import { slug } from 'github-slugger';

import { PAGES } from '../markdown/page.ts';

/**
 * The name of a diagram's drawing: that of its page, then its title as a slug, such as
 * `phase-5/channels/states-of-a-channel`. So a drawing that changes keeps its file, and moves with its page.
 *
 * @param file the page's file, from the project's root
 * @param title the diagram's `accTitle`
 */
export function drawingName(file: string, title: string): string {
  return [pageOf(file), slug(title)].filter((part) => part !== '').join('/');
}

/** The folder of a page's drawings: its file below the folder of all pages, without extension and `index`. */
export function pageOf(file: string): string {
  return file
    .replace(`${PAGES}/`, '')
    .replace(/\.mdx?$/, '')
    .replace(/(^|\/)index$/, '');
}

/** The folder that a drawing's name puts it in: what {@link pageOf} says of its page. */
export function folderOf(name: string): string {
  return name.split('/').slice(0, -1).join('/');
}

/** The prefix of all ids in a drawing; it starts with a letter, as ids in CSS selectors must. */
export function idOf(name: string): string {
  return `d${createHash('sha256').update(name).digest('hex').slice(0, 8)}`;
}
