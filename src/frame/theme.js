// Stands in every page, before anything is painted, so that no page flashes in the wrong theme. Comments and
// indentation are left out there: see theme-script.ts.
{
  const { dataset } = document.documentElement;
  let theme;
  try {
    theme = localStorage.getItem('starlight-theme');
  } catch {
    // Storage can be switched off; the system's preference serves then.
  }
  dataset.theme = theme || (matchMedia('(prefers-color-scheme: light)').matches ? 'light' : 'dark');
  dataset.script = 'on';
  // Whoever comes from another page of the site has its style sheet already: see first-screen.css.
  if (document.referrer.startsWith(location.origin + '/')) dataset.next = '';
}
