/** Diagrams: how they are drawn, and how a reader meets them on the built pages. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContextOptions, type JSHandle } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { DrawnFolder } from '../../src/diagrams/drawn.ts';
import { FONTS, type DrawingFont } from '../../src/diagrams/fonts.ts';
import { SMALLEST_TEXT } from '../../src/diagrams/settings.ts';
import { idOf } from '../../src/diagrams/name.ts';
import { listPages } from '../../src/markdown/page.ts';
import { takeInventory } from '../../src/tools/diagrams/inventory.ts';
import { launchOptions } from '../../src/tools/setup/chromium.ts';
import { fontFace } from '../../src/tools/diagrams/fonts.ts';
import { Renderer } from '../../src/tools/diagrams/renderer.ts';
import { DESK, PHONE, useBrowser, type Visit } from './browser.ts';
import { findEscaped, findLabels, type Label } from './labels.ts';
import { pages } from './pages.ts';

const PROJECT = join(import.meta.dirname, '../..');

const KINDS = {
  flowchart: `flowchart TD
    accTitle: Shapes
    accDescr: A node of each shape that the pages use.
    a["a rectangle with<br/>two lines"] -->|labelled| b(["a stadium"])
    b --> c[("a cylinder")] --> d{"a choice"} --> e[["a subroutine"]]
    subgraph S ["A subgraph with a title"]
      e --> f(("a circle"))
    end`,
  sequence: `sequenceDiagram
    accTitle: A select
    accDescr: The caller waits for an answer or a timer.
    participant C as the caller
    participant T as time.After(2s)
    C->>+T: start
    Note over C,T: a note that is a good deal longer than the lifelines are apart
    alt fires
      T-->>-C: timeout
    end`,
  states: `stateDiagram-v2
    accTitle: A goroutine
    accDescr: It is runnable, runs and ends.
    [*] --> Runnable : go f()
    Runnable --> Running : scheduled
    Running --> Runnable : preempted
    Running --> [*] : f returns`,
};

/** The first diagram of the pages for each kind there is, such as `flowchart`. */
const oneOfEachKind = [
  ...new Map(
    takeInventory(PROJECT, listPages(PROJECT))
      .diagrams.map((diagram) => [diagram.text.split(/\s/, 1)[0], diagram] as const)
      .reverse(),
  ).values(),
];

/** Debian's fonts-dejavu-core, which every installation of Chromium there brings, has this family. */
const ONLY_MONOSPACED = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <match target="pattern">
    <edit name="family" mode="assign" binding="strong"><string>DejaVu Sans Mono</string></edit>
  </match>
</fontconfig>
`;

describe('drawing', () => {
  let renderer: Renderer;
  beforeAll(async () => {
    renderer = await Renderer.start(inject('chromium'));
  });
  afterAll(async () => renderer.close());

  test.each(Object.entries(KINDS))('a %s is drawn to the same bytes every time', async (_, text) => {
    const first = await renderer.draw(text, 'd1');
    await renderer.draw(KINDS.flowchart, 'd2');
    expect(await renderer.draw(text, 'd1')).toBe(first);
  });

  test.each(Object.entries(KINDS))(
    'the drawing of a %s weighs little and names no colour',
    async (_, text) => {
      const svg = await renderer.draw(text, 'd1');
      expect(svg.length).toBeLessThan(4000);
      expect(svg).not.toMatch(/<style|<foreignObject| style=|#[0-9a-f]{6}/i);
    },
  );

  test('a character that the fonts of the project lack is an error that names it', async () => {
    const text = 'flowchart TD\n  accTitle: A\n  accDescr: B\n  a[漢 ≥ 1] --> b';
    await expect(renderer.draw(text, 'd1')).rejects.toMatchObject({
      name: 'DrawingError',
      message: 'the fonts that diagrams are measured in have no "漢"',
    });
  });

  describe('where every font that is asked for is another', () => {
    let elsewhere: Renderer;
    let setup: string;
    beforeAll(async () => {
      setup = await mkdtemp(join(tmpdir(), 'fonts-'));
      const file = join(setup, 'fonts.conf');
      await writeFile(file, ONLY_MONOSPACED);
      elsewhere = await Renderer.start(inject('chromium'), { ...process.env, FONTCONFIG_FILE: file });
    });
    afterAll(async () => {
      await elsewhere.close();
      await rm(setup, { recursive: true });
    });

    test.each(Object.entries(KINDS))('a %s is drawn to the same bytes', async (_, text) => {
      expect(await elsewhere.draw(text, 'd1')).toBe(await renderer.draw(text, 'd1'));
    });

    test.each(oneOfEachKind)('what is checked in is what is drawn: $name', async ({ name, text, digest }) => {
      const svg = await elsewhere.draw(text, idOf(name));
      expect({ svg, digest }).toEqual(await new DrawnFolder().read(name));
    });

    // Other systems do not read the file.
    test.runIf(process.platform === 'linux')(
      'text that is not measured in the fonts of the project differs',
      async () => {
        const browsers = await Promise.all(
          [process.env, { ...process.env, FONTCONFIG_FILE: join(setup, 'fonts.conf') }].map((env) =>
            chromium.launch({ ...launchOptions(inject('chromium')), env: env as Record<string, string> }),
          ),
        );
        const widths = await Promise.all(
          browsers.map(async (browser) => {
            const page = await browser.newPage();
            await page.setContent('<span style="font-family: sans-serif">waits only when full</span>');
            return page.locator('span').evaluate((span) => span.getBoundingClientRect().width);
          }),
        );
        expect(widths[0]).not.toBe(widths[1]);
        await Promise.all(browsers.map((browser) => browser.close()));
      },
    );
  });

  test('what Mermaid cannot read is an error with its message and line', async () => {
    const text = 'flowchart TD\n  accTitle: A\n  accDescr: B\n  a --> b[open';
    await expect(renderer.draw(text, 'd1')).rejects.toMatchObject({
      name: 'DrawingError',
      message: expect.stringMatching(/^Mermaid cannot draw this diagram:\nParse error/),
      line: 4,
    });
  });
});

const { visit } = useBrowser();
const withDiagrams = pages.filter(({ html }) => html.includes('<figure class="diagram'));

test('there are pages with diagrams', () => {
  expect(withDiagrams.length).toBeGreaterThan(0);
});

/** Opens a built page and shows on it the drawings of all pages. */
async function openGallery(options?: BrowserContextOptions): Promise<Visit> {
  const gallery = await visit(withDiagrams[0]?.path ?? '/', options);
  const figures = withDiagrams.flatMap(
    ({ html }) => html.match(/<figure class="diagram.*?<\/figure>/gs) ?? [],
  );
  await gallery.page.locator('.sl-markdown-content').evaluate((content, drawn) => {
    // The page's style sheet may stand in its text.
    for (const element of content.querySelectorAll(':scope > :not(link, :has(link))')) element.remove();
    content.insertAdjacentHTML('beforeend', drawn.join(''));
  }, figures);
  return gallery;
}

test('drawings have a name and a description, and are legible and whole on a phone', async () => {
  const { page, close } = await openGallery({ viewport: PHONE });
  const drawings = await page.locator('.drawing').evaluateAll((found) =>
    found.map((drawing) => {
      const labelOf = (attribute: string) =>
        document.getElementById(drawing.getAttribute(attribute) ?? '')?.textContent?.trim() ?? '';
      const svg = drawing as SVGSVGElement;
      return {
        role: svg.getAttribute('role'),
        name: labelOf('aria-labelledby'),
        description: labelOf('aria-describedby'),
        textSize:
          (parseFloat(getComputedStyle(svg).fontSize) * svg.getBoundingClientRect().width) /
          svg.viewBox.baseVal.width,
      };
    }),
  );
  expect(drawings.length).toBeGreaterThanOrEqual(withDiagrams.length);
  for (const { role, name, description, textSize } of drawings) {
    expect(role).toBe('img');
    expect(name).not.toBe('');
    expect(description).not.toBe('');
    expect(textSize, name).toBeGreaterThan(SMALLEST_TEXT - 0.1);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
  await close();
});

describe('labels in the fonts that readers have', () => {
  /** Web fonts, so that the machine's own do not matter: from a narrow one to one made for readers with dyslexia. */
  const FAMILIES: Readonly<Record<string, Pick<DrawingFont, 'package' | 'file' | 'weight'>[]>> = {
    'PT Sans Narrow': inTwoWeights('@fontsource/pt-sans-narrow'),
    Arimo: FONTS.slice(0, 1),
    'DejaVu Sans': inTwoWeights('@fontsource/dejavu-sans'),
    'DejaVu Sans Mono': inTwoWeights('@fontsource/dejavu-mono'),
    OpenDyslexic: inTwoWeights('@fontsource/opendyslexic'),
  };
  const FACES = Object.entries(FAMILIES).flatMap(([name, fonts]) =>
    fonts.map((font) => fontFace({ ...font, family: `Read in ${name}`, style: 'normal' })),
  );
  /** What a reader's own style sheet may say. */
  const STYLES: Readonly<Record<string, string[]>> = {
    ...Object.fromEntries(Object.keys(FAMILIES).map((name) => [name, [inFamily(name)]])),
    'the text spacing of WCAG 1.4.12': ['letter-spacing: 0.12em', 'word-spacing: 0.16em'],
  };

  function inFamily(name: string): string {
    return `font-family: "Read in ${name}"`;
  }

  function inTwoWeights(name: string): Pick<DrawingFont, 'package' | 'file' | 'weight'>[] {
    const family = name.replace('@fontsource/', '');
    return ['400', '700'].map((weight) => ({
      package: name,
      file: `files/${family}-latin-${weight}-normal.woff2`,
      weight,
    }));
  }

  let gallery: Visit;
  let labels: JSHandle<Label[]>;

  beforeAll(async () => {
    gallery = await openGallery({ bypassCSP: true });
    await gallery.page.addStyleTag({ content: FACES.join('') });
    await gallery.page.evaluate(() =>
      Promise.all([...document.fonts].map((font) => font.load())).then(() => null),
    );
    await read(inFamily('Arimo'));
    labels = await gallery.page.evaluateHandle(findLabels);
  });
  afterAll(async () => gallery.close());

  /** Shows the drawings as a reader with the style sees them. */
  async function read(...declarations: string[]): Promise<void> {
    await gallery.page.evaluate((rules) => {
      const sheet =
        document.querySelector('#reader') ?? document.head.appendChild(document.createElement('style'));
      sheet.id = 'reader';
      sheet.textContent = `.drawing, .drawing * { ${rules.map((rule) => `${rule} !important;`).join('')} }`;
    }, declarations);
  }

  /** How long each label is, and how long it would be if it were not fitted. */
  const measure = () =>
    labels.evaluate((all) => {
      const free = all.map(({ text }) => {
        const clone = text.cloneNode(true) as SVGTextElement;
        clone.removeAttribute('textLength');
        text.after(clone);
        return clone;
      });
      const lengths = all.map(({ text }, index) => ({
        said: text.textContent,
        drawn: text.getComputedTextLength(),
        natural: free[index]?.getComputedTextLength() ?? 0,
      }));
      for (const clone of free) clone.remove();
      return lengths;
    });

  test('there are labels of every kind', async () => {
    const kinds = await labels.evaluate((all) => all.map(({ kind }) => kind));
    expect([...new Set(kinds)]).toEqual(
      expect.arrayContaining(['box', 'edge label', 'note', 'actor', 'title']),
    );
  });

  test('the families are more than a tenth narrower, and wider, than the drawings are laid out in', async () => {
    const stretches: number[] = [];
    for (const family of Object.keys(FAMILIES)) {
      await read(inFamily(family));
      const lengths = await measure();
      stretches.push(lengths.reduce((sum, { natural, drawn }) => sum + natural / drawn, 0) / lengths.length);
    }
    expect(Math.min(...stretches)).toBeLessThan(0.9);
    expect(Math.max(...stretches)).toBeGreaterThan(1.1);
  });

  test('none has an outline: Firefox paints it over the letter before, once the text is fitted', async () => {
    const strokes = await labels.evaluate((all) => all.map(({ text }) => getComputedStyle(text).stroke));
    expect(new Set(strokes)).toEqual(new Set(['none']));
  });

  test('each is as long as it was measured, in the font it was measured in', async () => {
    // Without hinting, which rounds letters to the pixels of a screen.
    await read(inFamily('Arimo'), 'text-rendering: geometricPrecision');
    const strange = (await measure()).filter(({ drawn, natural }) => Math.abs(drawn - natural) > 0.5);
    expect(strange).toEqual([]);
  });

  test.each(Object.entries(STYLES))(
    '%s: each stays in its box, note or drawing and off the others',
    async (_, declarations) => {
      await read(...declarations);
      expect(await labels.evaluate(findEscaped)).toEqual([]);
    },
  );
});

test.each(['light', 'dark'] as const)('text stands out from every ground in the %s theme', async (theme) => {
  const { page, close } = await visit(withDiagrams[0]?.path ?? '/', { colorScheme: theme });
  const contrasts = await page
    .locator('.diagram')
    .first()
    .evaluate((figure) => {
      const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
      /** How light a colour of the stylesheet is on a drawing, or on what is called `name` in it. */
      const luminance = (property: string, name = ''): number => {
        const probe = document.createElement('span');
        probe.innerHTML = `<span class="${name}"><span style="color: var(--diagram-${property})"></span></span>`;
        probe.className = 'drawing';
        figure.append(probe);
        if (!context) return NaN;
        context.fillStyle = getComputedStyle(probe.firstElementChild?.firstElementChild ?? probe).color;
        probe.remove();
        context.fillRect(0, 0, 1, 1);
        const [red = 0, green = 0, blue = 0] = [...context.getImageData(0, 0, 1, 1).data].map((byte) => {
          const share = byte / 255;
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      };
      const contrast = (one: number, other: number): number =>
        (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
      const text = luminance('text');
      const line = luminance('line');
      return {
        text: {
          ground: contrast(text, luminance('ground')),
          group: contrast(text, luminance('group')),
          ...Object.fromEntries(
            ['node', 'note', 'accent', 'good', 'bad', 'muted'].map((name) => [
              name,
              contrast(text, luminance('node', name)),
            ]),
          ),
        },
        lines: {
          ground: contrast(line, luminance('ground')),
          group: contrast(line, luminance('group')),
        },
      };
    });
  for (const [ground, contrast] of Object.entries(contrasts.text)) {
    expect(contrast, `text on ${ground}`).toBeGreaterThan(4.5);
  }
  for (const [ground, contrast] of Object.entries(contrasts.lines)) {
    expect(contrast, `lines on ${ground}`).toBeGreaterThan(3);
  }
  await close();
});

describe('a drawing wider than the window', () => {
  const path = withDiagrams.find(({ html }) => html.includes('diagram-enlarge'))?.path ?? '/';

  test('is enlarged and put back by keyboard', async () => {
    const { page, complaints, close } = await visit(path, { viewport: PHONE });
    const button = page.getByRole('button', { name: /^Enlarge diagram: ./ }).first();
    await button.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    expect(await dialog.locator('.drawing').count()).toBe(1);
    expect(await button.getAttribute('aria-label')).toContain(
      (await dialog.getAttribute('aria-label')) ?? '?',
    );
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(await page.locator('dialog .drawing').count()).toBe(0);
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(complaints).toEqual([]);
    await close();
  });

  test('is closed by its button too', async () => {
    const { page, close } = await visit(path, { viewport: PHONE });
    await page
      .getByRole('button', { name: /^Enlarge diagram: ./ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Close' }).click();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await close();
  });

  test('scrolls without JavaScript, and offers no button that does nothing', async () => {
    const { page, close } = await visit(path, { viewport: PHONE, javaScriptEnabled: false });
    expect(await page.locator('.diagram-enlarge:visible').count()).toBe(0);
    expect(await page.locator('.diagram-view .drawing').first().isVisible()).toBe(true);
    await close();
  });
});

test('a drawing that fits needs no button', async () => {
  const { page, close } = await visit(withDiagrams[0]?.path ?? '/', { viewport: DESK });
  const needless = await page.locator('.diagram').evaluateAll((figures) =>
    figures.filter((figure) => {
      const drawing = figure.querySelector<SVGSVGElement>('.drawing');
      const button = figure.querySelector<HTMLElement>('.diagram-enlarge');
      const room = figure.querySelector('.diagram-view')?.clientWidth ?? 0;
      return button?.checkVisibility() && drawing && drawing.viewBox.baseVal.width <= room;
    }),
  );
  expect(needless).toHaveLength(0);
  await close();
});
