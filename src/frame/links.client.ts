/**
 * Links to places of a page: those of headings, examples, tables and drawings. Without script they lead there; with it
 * they copy their address, and say so.
 */

import { announce } from '../announce.client.ts';

const LINKS = 'a.link, a.sl-anchor-link';

/** Terms and corrections are headings without a link of their own: hundreds on a page would weigh more than they help. */
function addMissing(): void {
  for (const heading of document.querySelectorAll<HTMLElement>('main :is(.term > h2, article > h3)')) {
    const link = document.createElement('a');
    link.className = 'link';
    link.href = `#${heading.id}`;
    link.ariaLabel = `Section titled “${heading.firstChild?.textContent?.trim() ?? ''}”`;
    heading.after(link);
  }
}

/** Copies the address that a link leads to; the window stays where it is. */
async function copy({ href, hash }: HTMLAnchorElement): Promise<void> {
  history.replaceState(history.state, '', hash);
  try {
    await navigator.clipboard.writeText(href);
    announce('Link copied');
  } catch {
    announce('Not copied: take the link from the address bar');
  }
}

/** Starts it; call it once for each page. */
export function enableLinks(): void {
  addMissing();
  // Browsers keep the clipboard from pages that came unencrypted; there links do what links do.
  if (!('clipboard' in navigator)) return;
  for (const link of document.querySelectorAll<HTMLAnchorElement>(LINKS)) link.title = 'Copy link';
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>(LINKS);
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void copy(link);
  });
}
