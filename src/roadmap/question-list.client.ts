/** Narrows a list of questions by area, phase and level, and to those written. The choice stands in the address, so that it can be shared. */

function matches(item: HTMLElement, wanted: URLSearchParams): boolean {
  const level = wanted.get('level');
  const phase = wanted.get('phase');
  const area = wanted.get('area');
  return (
    (!wanted.has('written') || item.dataset['level'] !== undefined) &&
    (!level || item.dataset['level'] === level) &&
    (!phase || (item.dataset['phases'] ?? '').split(' ').includes(phase)) &&
    (!area || item.closest<HTMLElement>('[data-area]')?.dataset['area'] === area)
  );
}

function enableFilters(root: HTMLElement): void {
  const filters = root.querySelector<HTMLElement>('[data-filters]');
  const count = root.querySelector('[data-count]');
  if (!filters || !count) return;
  const items = [...root.querySelectorAll<HTMLElement>('[data-question]')];
  const selects = [...filters.querySelectorAll('select')];
  const only = filters.querySelector('input');

  const apply = () => {
    const chosen = [...selects, ...(only?.checked ? [only] : [])].filter(({ value }) => value);
    const wanted = new URLSearchParams(chosen.map(({ name, value }) => [name, value]));
    for (const item of items) item.hidden = !matches(item, wanted);
    for (const section of root.querySelectorAll<HTMLElement>('[data-area]'))
      section.hidden = !section.querySelector('[data-question]:not([hidden])');
    const shown = items.filter(({ hidden }) => !hidden).length;
    count.textContent = `${shown} of ${items.length} questions`;
    const query = wanted.size ? `?${wanted}` : '';
    history.replaceState(null, '', `${location.pathname}${query}${location.hash}`);
  };

  const asked = new URLSearchParams(location.search);
  for (const select of selects) {
    select.value = asked.get(select.name) ?? '';
    if (select.selectedIndex < 0) select.value = '';
  }
  if (only) only.checked = asked.has(only.name);
  filters.addEventListener('change', apply);
  apply();
}

for (const root of document.querySelectorAll<HTMLElement>('[data-questions]')) enableFilters(root);
