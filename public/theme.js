// Runs before the first paint, so that a page never flashes in the wrong theme. Served as a file of its own: the
// Content-Security-Policy allows no inline script.
(() => {
  const root = document.documentElement;
  let stored = null;
  try {
    stored = localStorage.getItem('starlight-theme');
  } catch {
    // Storage can be switched off; the system's preference serves then.
  }
  const light = stored ? stored === 'light' : matchMedia('(prefers-color-scheme: light)').matches;
  root.dataset.theme = light ? 'light' : 'dark';
  root.dataset.script = 'on';
})();
