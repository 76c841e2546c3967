/** The search dialog's elements; `src/search/index.ts` makes them search. */

const MARKUP = `
  <form class="field">
    <input type="search" aria-label="Search" placeholder="Search sections, identifiers, numbers" autocomplete="off"
      spellcheck="false" enterkeyhint="go" data-search-input>
    <button type="button" class="close" data-search-close>Cancel</button>
  </form>
  <p role="status" data-search-status>Loading…</p>
  <ul data-search-results></ul>
  <button type="button" class="more" data-search-more hidden></button>`;

/** Puts the dialog at the end of the page, closed. It is not in the page's HTML: it does nothing without script. */
export function addSearchDialog(): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.className = 'search-dialog';
  dialog.ariaLabel = 'Search';
  dialog.innerHTML = MARKUP;
  const icon = document.querySelector('[data-search-open] svg')?.cloneNode(true);
  if (icon) dialog.querySelector('.field')?.prepend(icon);
  dialog.querySelector('[data-search-close]')?.addEventListener('click', () => dialog.close());
  // Who presses Enter before there are results, or before anything searches, is led to the first once it is there.
  dialog.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    dialog.dataset['entered'] = '';
  });
  dialog.querySelector('input')?.addEventListener('input', () => delete dialog.dataset['entered']);
  document.body.append(dialog);
  return dialog;
}
