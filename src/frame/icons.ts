/**
 * Moves the icons of Starlight's components and headings out of the pages into the style sheet: nearly every page has
 * the same dozen, and their outlines are most of a kilobyte of it.
 */

/** An icon as Starlight writes it: one colour, in a square of 24. */
const ICON =
  /<svg(?<attributes>(?=[^>]*viewBox="0 0 24 24")(?=[^>]*fill="currentColor")[^>]*)>(?<outline>(?:<path d="[^"]+"(?:\/>|><\/path>))+)<\/svg>/g;

/** Attributes that draw the outline; without one they say nothing. */
const DRAWING = / (?:viewBox|fill)="[^"]*"/g;

/** A heading's link as Starlight writes it; `links.css` draws its mark. */
const HEADING_LINK =
  /(<a class="sl-anchor-link" href="[^"]*")><span aria-hidden="true" class="sl-anchor-icon">.*?<\/span><span class="sr-only" data-pagefind-ignore>([^<]*)<\/span>/gs;

/** A page whose headings' links have a name in place of an icon and a hidden text. */
function withBareLinks(html: string): string {
  return html.replace(
    HEADING_LINK,
    (_, link: string, name: string) => `${link} aria-label="${name.replaceAll('"', '&quot;')}">`,
  );
}

/** A page with classes in place of its icons' outlines, and none for its headings' links. What is new is added to `icons`: outlines with their classes. */
export function withoutOutlines(html: string, icons: Map<string, string>): string {
  return withBareLinks(html).replace(ICON, (...match) => {
    const { attributes = '', outline = '' } = match.at(-1) as Record<string, string>;
    const shape = outline.replaceAll('></path>', '/>');
    const name = icons.get(shape) ?? `icon-${icons.size.toString(36)}`;
    icons.set(shape, name);
    const kept = attributes.replace(DRAWING, '');
    const named = kept.includes(' class="')
      ? kept.replace(' class="', ` class="${name} `)
      : `${kept} class="${name}"`;
    return `<svg${named}></svg>`;
  });
}

/** The styles that draw the icons, each in the colour of the text around it. */
export function iconStyles(icons: ReadonlyMap<string, string>): string {
  if (icons.size === 0) return '';
  const all = [...icons.values()].map((name) => `.${name}`).join();
  const each = [...icons].map(([outline, name]) => `.${name}{--icon:url("${imageOf(outline)}")}`);
  return [
    `${all}{background:currentColor;mask:var(--icon) center/contain no-repeat;forced-color-adjust:none;print-color-adjust:exact}`,
    // There the colour around is the system's, which an element that keeps its background does not inherit.
    `@media (forced-colors:active){${all}{background:CanvasText}}`,
    ...each,
  ].join('');
}

function imageOf(outline: string): string {
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24'>${outline.replaceAll('"', "'")}</svg>`;
  return `data:image/svg+xml,${svg.replace(/[%#<>]/g, encodeURIComponent)}`;
}
