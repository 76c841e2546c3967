/** The search dialog's elements; `src/search/index.ts` makes them search. */

const MARKUP = `
  <form method="dialog" class="field">
    <input type="search" aria-label="Search" placeholder="Search sections, identifiers, numbers" autocomplete="off"
      spellcheck="false" enterkeyhint="go" data-search-input>
    <button type="submit" value="cancel" class="close" data-search-close>Cancel</button>
  </form>
  <p role="status" data-search-status></p>
  <ul data-search-results></ul>`;

/** Puts the dialog at the end of the page, closed. It is not in the page's HTML: it does nothing without script. */
export function addSearchDialog(): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.className = 'search-dialog';
  dialog.ariaLabel = 'Search';
  dialog.innerHTML = MARKUP;
  const icon = document.querySelector('[data-search-open] svg')?.cloneNode(true);
  if (icon) dialog.querySelector('.field')?.prepend(icon);
  document.body.append(dialog);
  return dialog;
}
