/** Diagrams: how they are drawn, and how a reader meets them on the built pages. */
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { Renderer } from '../../src/tools/diagrams/renderer.ts';
import { SMALLEST_TEXT } from '../../src/diagrams/settings.ts';
import { DESK, PHONE, useBrowser } from './browser.ts';
import { pages } from './pages.ts';

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
    const other = await Renderer.start(inject('chromium'));
    expect(await other.draw(text, 'd1')).toBe(first);
    await other.close();
  });

  test.each(Object.entries(KINDS))(
    'the drawing of a %s weighs little and names no colour',
    async (_, text) => {
      const svg = await renderer.draw(text, 'd1');
      expect(svg.length).toBeLessThan(4000);
      expect(svg).not.toMatch(/<style|<foreignObject| style=|#[0-9a-f]{6}/i);
    },
  );

  test('what Mermaid cannot read is an error with its message and line', async () => {
    const text = 'flowchart TD\n  accTitle: A\n  accDescr: B\n  a --> b[open';
    await expect(renderer.draw(text, 'd1')).rejects.toMatchObject({
      name: 'MermaidError',
      message: expect.stringMatching(/^Parse error/),
      line: 4,
    });
  });
});

const { visit } = useBrowser();
const withDiagrams = pages.filter(({ html }) => html.includes('<figure class="diagram'));

test('there are pages with diagrams', () => {
  expect(withDiagrams.length).toBeGreaterThan(0);
});

test.concurrent.for(withDiagrams.map(({ path }) => path))(
  '%s shows drawings with name and description, legible and whole on a phone',
  async (path) => {
    const { page, close } = await visit(path, { viewport: PHONE });
    await page.locator('.drawing').first().waitFor();
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
    expect(drawings.length).toBeGreaterThan(0);
    for (const { role, name, description, textSize } of drawings) {
      expect(role).toBe('img');
      expect(name).not.toBe('');
      expect(description).not.toBe('');
      expect(textSize).toBeGreaterThan(SMALLEST_TEXT - 0.1);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);

    // Text must stay inside its node also in a font a little wider than the one it was measured in.
    await page.addStyleTag({
      content: ".drawing { font-family: Arial, 'Liberation Sans' !important; letter-spacing: 0.03em }",
    });
    const escaped = await page.locator('.drawing .node').evaluateAll((nodes) =>
      nodes.flatMap((node) => {
        const shape = node.querySelector<SVGGraphicsElement>('rect, circle, polygon, path, ellipse');
        const ground = shape?.getBoundingClientRect();
        return [...node.querySelectorAll('text')].flatMap((text) => {
          const { left, right } = text.getBoundingClientRect();
          const fits = ground && ground.left - 0.5 <= left && right <= ground.right + 0.5;
          return fits ? [] : [text.textContent];
        });
      }),
    );
    expect(escaped).toEqual([]);
    await close();
  },
);

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
