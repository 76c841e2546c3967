/** Runs in the reader's browser on pages with a drawing that can be enlarged. */
for (const button of document.querySelectorAll<HTMLButtonElement>('.diagram-enlarge')) {
  const figure = button.closest('figure');
  const view = figure?.querySelector<HTMLElement>('.diagram-view');
  const drawing = view?.querySelector<SVGSVGElement>('.drawing');
  const dialog = figure?.querySelector('dialog');
  const stage = dialog?.querySelector('.diagram-stage');
  if (!view || !drawing || !dialog || !stage) continue;
  const { width, height } = drawing.viewBox.baseVal;

  new ResizeObserver(() => {
    button.hidden = view.clientWidth >= width;
    if (view.hasAttribute('tabindex')) view.tabIndex = view.scrollWidth > view.clientWidth ? 0 : -1;
  }).observe(view);

  button.addEventListener('click', () => {
    // The place of the drawing stays open while it is away, so that the page behind does not move.
    view.style.minHeight = `${view.offsetHeight}px`;
    drawing.style.minWidth = `${width}px`;
    drawing.style.minHeight = `${height}px`;
    stage.append(drawing);
    dialog.showModal();
  });
  dialog.addEventListener('close', () => {
    view.append(drawing);
    drawing.removeAttribute('style');
    view.removeAttribute('style');
  });
}
