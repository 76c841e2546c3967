/**
 * Search as the reader sees it: queries Pagefind's index and lists pages with the sections that match. Loaded when the
 * search dialog is first opened.
 */

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
interface Page extends Omit<Match, 'title'> {
  meta: { title?: string };
  sub_results: SectionMatch[];
}

interface Pagefind {
  init(): Promise<void>;
  debouncedSearch(query: string): Promise<{ results: { data(): Promise<Page> }[] } | null>;
}

/** Pages shown for a query. */
const MAX_PAGES = 8;
/** Sections shown for a page. */
const MAX_SECTIONS = 3;

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

/**
 * Makes the dialog's field search and its arrow keys walk through the results.
 *
 * @param dialog The dialog of `dialog.ts`.
 */
export async function enableSearch(dialog: HTMLDialogElement): Promise<void> {
  const input = dialog.querySelector<HTMLInputElement>('[data-search-input]');
  const status = dialog.querySelector<HTMLElement>('[data-search-status]');
  const list = dialog.querySelector<HTMLElement>('[data-search-results]');
  if (!input || !status || !list) return;

  const links = () => [...list.querySelectorAll('a')];
  dialog.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    const all = links();
    const next = all.indexOf(document.activeElement as HTMLAnchorElement) + step;
    event.preventDefault();
    (next < 0 ? input : (all[next] ?? all.at(-1)))?.focus();
  });
  input.form?.addEventListener('submit', (event) => {
    if (event.submitter?.hasAttribute('data-search-close') && event.submitter === document.activeElement)
      return;
    event.preventDefault();
    links()[0]?.click();
  });
  list.addEventListener('click', () => dialog.close());

  status.textContent = announce('', 0);
  let pagefind: Pagefind;
  try {
    const address = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/pagefind/pagefind.js`;
    pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
    await pagefind.init();
  } catch {
    status.textContent = import.meta.env.DEV
      ? 'Search works in the built site: npm start.'
      : 'Search could not be loaded. Reload the page to try again.';
    return;
  }

  const show = async () => {
    const query = input.value.trim();
    const found = query ? await pagefind.debouncedSearch(query) : { results: [] };
    if (!found) return; // A later key press has overtaken this search.
    const pages = await Promise.all(found.results.slice(0, MAX_PAGES).map((result) => result.data()));
    if (query !== input.value.trim()) return;
    list.replaceChildren(...pages.map(pageItem));
    status.textContent = announce(query, found.results.length);
  };
  input.addEventListener('input', () => void show());
  await show();
}
