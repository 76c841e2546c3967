/**
 * `npm run social`: draws the picture that links to the site are shown with, `public/social.png`. Needed again only
 * when the site's name or look changes, so the picture is checked in and the build needs no browser.
 */
import { writeFile } from 'node:fs/promises';
import { chromium } from 'playwright';
import { ensureChromium, launchOptions } from '../setup/chromium.ts';
import { phases, sections, tiers } from '../../roadmap/outline.ts';
import { site } from '../../site.ts';

const TARGET = new URL('../../../public/social.png', import.meta.url);
/** Size in pixels that the social networks crop least. */
const SIZE = { width: 1200, height: 630 };

/** The picture as a page: name, what there is, and the tiers' colours. */
function page(): string {
  const bars = tiers
    .map(({ title }, index) => `<li style="--hue:${[165, 235, 300, 50][index]}">${title}</li>`)
    .join('');
  return `<!doctype html><style>
    body { margin: 0; width: ${SIZE.width}px; height: ${SIZE.height}px; box-sizing: border-box; padding: 96px;
      display: flex; flex-direction: column; background: oklch(0.19 0.012 250); color: white; font: 32px sans-serif; }
    h1 { margin: 0; font-size: 92px; letter-spacing: -0.03em; }
    p { margin: 24px 0 auto; color: oklch(0.85 0.01 250); }
    ul { display: grid; grid-template-columns: repeat(4, 1fr); gap: 24px; list-style: none; margin: 0; padding: 0; }
    li { border-top: 6px solid oklch(0.62 0.13 var(--hue)); padding-top: 16px; color: oklch(0.84 0.09 var(--hue)); }
  </style><h1>${site.title}</h1><p>${phases.length} phases, ${sections.length} sections, every example run</p><ul>${bars}</ul>`;
}

const browser = await chromium.launch(launchOptions(ensureChromium()));
const view = await browser.newPage({ viewport: SIZE });
await view.setContent(page());
await writeFile(TARGET, await view.screenshot());
await browser.close();
console.log(`Drew ${TARGET.pathname}`);
