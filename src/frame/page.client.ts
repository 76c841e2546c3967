/**
 * What every page does in the browser: theme choice, opening search, marking the heading in view, copying code, enlarging
 * drawings. One file, so that a first visit costs one request for all of it.
 */
import '../diagrams/enlarge.ts';
import { enableCode } from '../code/code.client.ts';
import { addAnnouncer } from '../announce.client.ts';
import { enableLinks } from './links.client.ts';
import { enableTables } from './tables.client.ts';
import { addSearchDialog } from '../search/dialog.ts';

const THEME_KEY = 'starlight-theme';

function storedTheme(): string {
  try {
    return localStorage.getItem(THEME_KEY) || 'auto';
  } catch {
    return 'auto';
  }
}

function applyTheme(theme: string): void {
  const light = theme === 'auto' ? matchMedia('(prefers-color-scheme: light)').matches : theme === 'light';
  document.documentElement.dataset['theme'] = light ? 'light' : 'dark';
  for (const select of document.querySelectorAll<HTMLSelectElement>('[data-theme-select] select'))
    select.value = theme;
}

function enableThemeSelect(): void {
  applyTheme(storedTheme());
  matchMedia('(prefers-color-scheme: light)').addEventListener('change', () => applyTheme(storedTheme()));
  document.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLSelectElement) || !target.closest('[data-theme-select]')) return;
    applyTheme(target.value);
    try {
      localStorage.setItem(THEME_KEY, target.value === 'auto' ? '' : target.value);
    } catch {
      // Without storage the choice lasts for this page.
    }
  });
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|SELECT|TEXTAREA)$/.test(target.tagName))
  );
}

function enableSearchButtons(): void {
  let dialog: HTMLDialogElement | undefined;
  const open = () => {
    if (!dialog) {
      const added = (dialog = addSearchDialog());
      void import('../search/index.ts').then(({ enableSearch }) => enableSearch(added));
    }
    if (!dialog.open) dialog.showModal();
    dialog.querySelector('input')?.focus();
  };
  document.addEventListener('click', (event) => {
    const target = event.target as Element;
    if (target.closest('[data-search-open]')) open();
    else if (target === dialog) dialog?.close(); // The backdrop belongs to the dialog element itself.
  });
  document.addEventListener('keydown', (event) => {
    const slash = event.key === '/' && !isTyping(event.target);
    const chord = event.key.toLowerCase() === 'k' && (event.metaKey || event.ctrlKey);
    if (!slash && !chord) return;
    event.preventDefault();
    if (chord && dialog?.open) dialog.close();
    else open();
  });
  if (/Mac|iPhone|iPad/i.test(navigator.userAgent))
    for (const keys of document.querySelectorAll('[data-search-keys]')) keys.textContent = '⌘ K';
}

/** Scrolls a box, and nothing around it, so far that one of its entries is shown. */
function scrollWithin(box: Element | null, entry: Element): void {
  if (!box) return;
  const { top, bottom } = entry.getBoundingClientRect();
  const room = innerHeight / 4;
  if (top < room || bottom > innerHeight - room) box.scrollTop += top - innerHeight / 2;
}

/**
 * Marks the table of contents' entry whose heading was last scrolled past the top quarter of the window, or past where a
 * jump to a heading ends, which in short windows is lower.
 */
function enableContentsMarking(): void {
  const lists = [...document.querySelectorAll('[data-contents]')];
  const links = lists.flatMap((list) => [...list.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')]);
  if (!links.length) return;
  const ids = [...new Set(links.map(({ hash }) => decodeURIComponent(hash.slice(1))))];
  const headings = ids.flatMap((id) => document.getElementById(id) ?? []);
  const mark = () => {
    const jumpEnd = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
    const line = Math.max(innerHeight / 4, jumpEnd + 2);
    const current =
      headings.findLast((heading) => heading.getBoundingClientRect().top <= line) ?? headings[0];
    for (const link of links) {
      const isCurrent = decodeURIComponent(link.hash.slice(1)) === current?.id;
      if (isCurrent === link.hasAttribute('aria-current')) continue;
      if (isCurrent) {
        link.setAttribute('aria-current', 'true');
        scrollWithin(link.closest('.right-sidebar'), link);
      } else link.removeAttribute('aria-current');
    }
    for (const label of document.querySelectorAll('[data-contents-current]'))
      label.textContent = links.find((link) => link.hasAttribute('aria-current'))?.textContent?.trim() ?? '';
  };
  let waiting = false;
  const onScroll = () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      mark();
    });
  };
  addEventListener('scroll', onScroll, { passive: true });
  addEventListener('resize', onScroll, { passive: true });
  mark();
}

/** Closes the phone's table of contents when an entry is chosen, on Escape, and on a click beside it. */
function enableContentsClosing(): void {
  const details = document.querySelector<HTMLDetailsElement>('details[data-contents]');
  if (!details) return;
  document.addEventListener('click', ({ target }) => {
    if (details.open && (!details.contains(target as Node) || (target as Element).closest('a')))
      details.open = false;
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !details.open) return;
    details.open = false;
    details.querySelector('summary')?.focus();
  });
}

/** Loads what only some pages need, where it is needed. */
function enableParts(): void {
  if (document.querySelector('[data-predict], [data-steps]')) void import('./parts.client.ts');
}

/** Shows the current page's entry where the sidebar is longer than the window. */
function showCurrentEntry(): void {
  document.querySelector('#starlight__sidebar [aria-current="page"]')?.scrollIntoView({ block: 'nearest' });
}

enableThemeSelect();
enableSearchButtons();
enableContentsMarking();
enableContentsClosing();
enableCode();
addAnnouncer();
enableLinks();
enableTables();
enableParts();
showCurrentEntry();
