/**
 * `npm run social`: draws the picture that links to the site are shown with, `public/social.png`. Needed again only
 * when the site's name or look changes, so the picture is checked in and the build needs no browser.
 */
import { writeFile } from 'node:fs/promises';
import { chromium } from 'playwright';
import { ensureChromium, launchOptions } from '../setup/chromium.ts';
import { pathOf, RADIUS, stations, tracks } from '../../roadmap/drawing.ts';
import { phases, sections, type TierKey } from '../../roadmap/outline.ts';
import { site } from '../../site.ts';

const TARGET = new URL('../../../public/social.png', import.meta.url);
/** Size in pixels that the social networks crop least. */
const SIZE = { width: 1200, height: 630 };

/** The tiers' hues, as in `src/frame/theme.css`. */
const HUES: Readonly<Record<TierKey, number>> = {
  foundation: 165,
  intermediate: 235,
  advanced: 300,
  expert: 50,
};
const lineOf = (tier: TierKey) => `oklch(0.68 0.13 ${HUES[tier]})`;

/** The route map, without its titles: in a preview nobody could read them. */
function map(): string {
  const paths = tracks.map((track) => `<path d="${pathOf(track)}" stroke="${lineOf(track.to.tier)}"/>`);
  const circles = stations.map(
    ({ at: [x, y], phase: { number, tier } }) =>
      `<circle cx="${x}" cy="${y}" r="${RADIUS}" stroke="${lineOf(tier)}"/><text x="${x}" y="${y + 8}">${number}</text>`,
  );
  return `<svg viewBox="30 0 1030 430">${[...paths, ...circles].join('')}</svg>`;
}

/** The picture as a page: the name, what there is, and the route map. */
function page(): string {
  return `<!doctype html><style>
    body { margin: 0; width: ${SIZE.width}px; height: ${SIZE.height}px; box-sizing: border-box; padding: 56px 72px 44px;
      display: flex; flex-direction: column; background: oklch(0.19 0.012 250); color: white; font: 30px sans-serif; }
    h1 { margin: 0; font-size: 76px; letter-spacing: -0.03em; line-height: 1.1; }
    p { margin: 12px 0 28px; color: oklch(0.85 0.01 250); }
    svg { flex: 1; min-height: 0; }
    path { fill: none; stroke-width: 9; }
    circle { fill: oklch(0.19 0.012 250); stroke-width: 6; }
    text { fill: white; font: 700 22px sans-serif; text-anchor: middle; }
  </style><h1>${site.title}</h1><p>${phases.length} phases, ${sections.length} sections, every example run</p>${map()}`;
}

const browser = await chromium.launch(launchOptions(ensureChromium()));
const view = await browser.newPage({ viewport: SIZE });
await view.setContent(page());
await writeFile(TARGET, await view.screenshot());
await browser.close();
console.log(`Drew ${TARGET.pathname}`);
