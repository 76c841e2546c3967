import type { Page } from 'playwright';

/**
 * The relative luminance of colors, as WCAG defines it, from 0 to 1, by color. The browser reads each, in whatever color
 * space it is written.
 */
export async function luminances(page: Page, colors: readonly string[]): Promise<Map<string, number>> {
  const pixels = await page.evaluate(
    (wanted) => {
      const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
      if (!context) throw new Error('This browser draws on no canvas.');
      return wanted.map((color) => {
        context.fillStyle = color;
        context.fillRect(0, 0, 1, 1);
        return [color, [...context.getImageData(0, 0, 1, 1).data.slice(0, 3)]] as const;
      });
    },
    [...new Set(colors)],
  );
  return new Map(pixels.map(([color, rgb]) => [color, luminance(rgb)]));
}

function luminance(rgb: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = rgb.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two luminances, from 1 to 21. */
export function contrast(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}
