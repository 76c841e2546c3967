import { slug } from 'github-slugger';

/** Notes on versions and years stay out of addresses: they change, addresses do not. */
const VERSION_NOTE = /\s*(?:\((?:Go )?\d[\d.–-]*\+?(?: Standards)?\)|\(Go \d[^)]*\)|— Go \d.*)$/;

/**
 * A page's title as the last part of its address: without version notes, as a slug. A stroke parts words, so that
 * `sync/atomic` stays readable.
 *
 * @param title Title without its number.
 */
export function titleSlug(title: string): string {
  return slug(title.replace(VERSION_NOTE, '').replaceAll('/', ' ')).replace(/-{2,}/g, '-');
}
