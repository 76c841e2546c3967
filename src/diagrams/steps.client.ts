/** Shows the steps of a mechanism one at a time, by buttons or arrow keys. */

function enable(steps: HTMLElement): void {
  const items = [...steps.querySelectorAll<HTMLElement>(':scope > ol > li')];
  const controls = steps.querySelector<HTMLElement>('.controls');
  const status = controls?.querySelector('[role="status"]');
  if (!controls || !status) return;
  const buttons = [...controls.querySelectorAll<HTMLButtonElement>('[data-step]')];
  let current = 0;

  const show = (index: number) => {
    current = Math.min(Math.max(index, 0), items.length - 1);
    for (const [at, item] of items.entries()) item.hidden = at !== current;
    status.textContent = `Step ${current + 1} of ${items.length}`;
    for (const button of buttons) {
      const next = current + Number(button.dataset['step']);
      // Not disabled: a button that is loses the focus, and with it the arrow keys.
      button.setAttribute('aria-disabled', String(next < 0 || next >= items.length));
    }
  };

  controls.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLElement>('[data-step]');
    if (button) show(current + Number(button.dataset['step']));
  });
  controls.addEventListener('keydown', (event) => {
    const move = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (move === undefined) return;
    event.preventDefault();
    show(current + move);
  });
  /** The step that the page's address leads into. */
  const addressed = () => items.findIndex((item) => item.querySelector(':target'));
  addEventListener('hashchange', () => {
    if (addressed() >= 0) show(addressed());
  });

  controls.hidden = false;
  show(addressed());
}

/** Takes every mechanism of the page in hand. */
export function enableSteps(): void {
  for (const steps of document.querySelectorAll<HTMLElement>('[data-steps]')) enable(steps);
}
