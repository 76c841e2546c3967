/**
 * Search as the reader sees it: queries Pagefind's index and lists pages with the sections that match. Loaded when the
 * search dialog is first opened.
 */

import { type FoundPage, foundWords } from './found-words.ts';

/** A part of a page that matches, as Pagefind gives it. */
interface Match {
  title: string;
  url: string;
  /** Escaped HTML with the found words in `<mark>`. */
  excerpt: string;
}

/** A section that matches, with where its words stand and how much each place counts. */
interface SectionMatch extends Match {
  weighted_locations: { balanced_score: number }[];
}

/** A page that matches, as Pagefind gives it. */
interface Page extends Omit<Match, 'title'>, FoundPage {
  meta: { title?: string };
  sub_results: SectionMatch[];
}

interface Result {
  data(): Promise<Page>;
}

interface Pagefind {
  init(): Promise<void>;
  search(query: string, options: { filters: object }): Promise<{ results: Result[] }>;
}

/** Pages shown at first, and with each request for more. */
const PAGES_AT_ONCE = 8;
/** Sections shown for a page. */
const MAX_SECTIONS = 3;
/** How long a reader stops typing before it is searched, in milliseconds. */
const PAUSE = 150;
/** How long results may take before the reader is told to wait, in milliseconds. */
const PATIENCE = 300;

const LOADING = 'Loading…';
const FAILED = 'Search could not be loaded. Reload the page to try again.';

function anchor(className: string, match: Match): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = match.url;
  link.className = className;
  link.textContent = match.title;
  const excerpt = document.createElement('span');
  excerpt.className = 'excerpt';
  // Pagefind escapes the page's text and adds only <mark>.
  excerpt.innerHTML = match.excerpt;
  link.append(excerpt);
  item.append(link);
  return item;
}

function score({ weighted_locations: places }: SectionMatch): number {
  return places.reduce((sum, { balanced_score: points }) => sum + points, 0);
}

function pageItem(page: Page): HTMLLIElement {
  // Pagefind lists sections as they stand in the page; the best belong first.
  const sections = page.sub_results
    .filter(({ url }) => url.includes('#') && !url.endsWith('#_top'))
    .sort((a, b) => score(b) - score(a));
  const whole = page.sub_results.find((match) => !sections.includes(match));
  const item = anchor('page', {
    title: page.meta.title ?? page.url,
    url: page.url,
    excerpt: whole || !sections.length ? (whole?.excerpt ?? page.excerpt) : '',
  });
  if (sections.length) {
    const list = document.createElement('ul');
    list.append(...sections.slice(0, MAX_SECTIONS).map((match) => anchor('section', match)));
    item.append(list);
  }
  return item;
}

function announce(query: string, count: number): string {
  if (!query) return 'Type a word, an identifier or a section number.';
  if (!count) return `Nothing found for “${query}”.`;
  return `${count} ${count === 1 ? 'page' : 'pages'} for “${query}”`;
}

/** Everything that is found; what only lists or plans comes last (see src/search/rank.ts). */
async function searchAll(pagefind: Pagefind, query: string): Promise<Result[]> {
  const last = { rank: 'last' };
  const found = await Promise.all([
    pagefind.search(query, { filters: { not: last } }),
    pagefind.search(query, { filters: last }),
  ]);
  const results = found.flatMap(({ results }) => results);
  const [best] = results;
  // In quotes nothing is found but what they hold.
  if (!best || query.includes('"')) return results;
  const words = foundWords(query, await best.data()).join(' ');
  if (words === query.split(/\s+/).join(' ')) return results;
  return words === '' ? [] : searchAll(pagefind, words);
}

/**
 * Makes the dialog's field search and its arrow keys walk through the results.
 *
 * @param dialog The dialog of `dialog.ts`.
 */
export async function enableSearch(dialog: HTMLDialogElement): Promise<void> {
  const input = dialog.querySelector<HTMLInputElement>('[data-search-input]');
  const status = dialog.querySelector<HTMLElement>('[data-search-status]');
  const list = dialog.querySelector<HTMLElement>('[data-search-results]');
  const more = dialog.querySelector<HTMLButtonElement>('[data-search-more]');
  if (!input || !status || !list || !more) return;

  const stops = () => [...list.querySelectorAll('a'), ...(more.hidden ? [] : [more])];
  dialog.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    const all = stops();
    const next = all.indexOf(document.activeElement as HTMLAnchorElement) + step;
    event.preventDefault();
    (next < 0 ? input : (all[next] ?? all.at(-1)))?.focus();
  });
  list.addEventListener('click', (event) => {
    // A result that is opened elsewhere leaves the others where they are.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    if ((event.target as Element).closest('a')) dialog.close();
  });

  let pagefind: Pagefind;
  try {
    const address = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/pagefind/pagefind.js`;
    pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
    await pagefind.init();
  } catch {
    status.textContent = import.meta.env.DEV ? 'Search works in the built site: npm start.' : FAILED;
    return;
  }

  /** What is searched or shown, and what was found for it. */
  let wanted: string | undefined;
  let found: Result[] = [];
  let searching = Promise.resolve();

  /** Lists the next pages; returns the first of them. */
  const showMore = async (): Promise<HTMLElement | undefined> => {
    const query = wanted;
    const start = Number(more.value);
    const pages = await Promise.all(found.slice(start, start + PAGES_AT_ONCE).map((result) => result.data()));
    if (query !== wanted || start !== Number(more.value)) return undefined;
    const items = pages.map(pageItem);
    if (start === 0) list.replaceChildren();
    list.append(...items);
    const shown = start + pages.length;
    more.value = String(shown);
    more.hidden = shown >= found.length;
    more.textContent = `Show more: ${found.length - shown} left`;
    return items[0];
  };

  const search = async (query: string): Promise<void> => {
    const late = setTimeout(() => (status.textContent = LOADING), PATIENCE);
    try {
      const results = query ? await searchAll(pagefind, query) : [];
      if (query !== wanted) return;
      found = results;
      more.value = '0';
      await showMore();
      if (query === wanted) status.textContent = announce(query, found.length);
    } catch {
      status.textContent = FAILED;
    } finally {
      clearTimeout(late);
    }
  };

  /** Shows what the field asks for, and leads to the first result if Enter was pressed. */
  const show = async (): Promise<void> => {
    const query = input.value.trim();
    if (query !== wanted) {
      wanted = query;
      searching = search(query);
    }
    await searching;
    if (query !== wanted || dialog.dataset['entered'] === undefined) return;
    delete dialog.dataset['entered'];
    list.querySelector('a')?.click();
  };

  let pause: ReturnType<typeof setTimeout> | undefined;
  input.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(() => void show(), PAUSE);
  });
  input.form?.addEventListener('submit', () => void show());
  more.addEventListener('click', () => void showMore().then((item) => item?.querySelector('a')?.focus()));
  await show();
}
