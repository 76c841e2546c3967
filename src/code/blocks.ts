/**
 * How Expressive Code shows code on every page: its look, one "Copy" button, and none of its scripts
 * (`src/code/code.client.ts` does their work, in the one script that each page loads).
 */
import {
  createRenderer,
  type ExpressiveCodePlugin,
  type RehypeExpressiveCodeOptions,
} from '@astrojs/starlight/expressive-code';
import { type Element, type ElementContent, h } from '@astrojs/starlight/expressive-code/hast';
import { folds } from './fold-plugin.ts';
import { keepFences, keptBlocks } from './kept-blocks.ts';
import { notes } from './notes-plugin.ts';
import { sessions } from './session-plugin.ts';

/** Languages of recorded text: a reader reads it, and has no use for a copy. */
const NOT_COPIED = ['', 'text', 'txt', 'plaintext', 'console'];

/**
 * The colours that Starlight's two themes give to most tokens, dark and light. A token of one of these
 * pairs carries a class; any other carries its colours in a style attribute, as Expressive Code writes
 * them. On a long page that is a fifth of its bytes.
 */
const COLOURS: [className: string, dark: string, light: string][] = [
  ['t1', '#C792EA', '#8844AE'],
  ['t2', '#C5E478', '#3B61B0'],
  ['t3', '#82AAFF', '#3B61B0'],
  ['t4', '#D9F5DD', '#111111'],
  ['t5', '#7FDBCA', '#096E72'],
  ['t6', '#F78C6C', '#AA0982'],
  ['t7', '#ECC48D', '#984E4D'],
  ['t8', '#919F9F', '#5D6376'],
  ['t9', '#FF6A83', '#A24848'],
  ['t10', '#ECC48D', '#3B61B0'],
];

const CLASS_OF = new Map(COLOURS.map(([name, dark, light]) => [`--0:${dark};--1:${light}`, name]));

/** What a token without a colour of its own has: it needs no element. */
const PLAIN = ['--0:#D6DEEB;--1:#403F53', '--0:#D6DEEB', '--0:#D7DBE0', '--0:#D7DBE0;--1:#403F53'];

/** Writes a token's colours as a class, and a token of the text's colour as bare text. */
function withClasses(child: ElementContent): ElementContent[] {
  if (child.type !== 'element') return [child];
  const children = child.children.flatMap(withClasses);
  const style = String(child.properties['style'] ?? '');
  if (child.tagName !== 'span' || child.properties['className'] || style === '')
    return [{ ...child, children }];
  if (PLAIN.includes(style)) return children;
  const name = CLASS_OF.get(style);
  if (name === undefined) return [{ ...child, children }];
  return [{ ...child, properties: { className: [name] }, children }];
}

const tokenClasses: ExpressiveCodePlugin = {
  name: 'token-classes',
  baseStyles: COLOURS.map(([name, dark, light]) => `.${name} { color: light-dark(${light}, ${dark}); }`).join(
    '',
  ),
  hooks: {
    postprocessRenderedBlock: ({ renderData }) => {
      renderData.blockAst.children = renderData.blockAst.children.flatMap(withClasses);
    },
  },
};

/**
 * A line as HTML allows it inside `<code>`, a span (the style sheet makes it a block), and with its newline,
 * so that search and copy read the lines apart. Search reads a title apart for the newline behind it.
 */
function asSpans(child: ElementContent): ElementContent {
  if (child.type !== 'element') return child;
  const children = child.children.map(asSpans);
  const isText = [child.properties['className']].flat().includes('code');
  const last = children.at(-1);
  const needsNewline = isText && !(last?.type === 'text' && last.value.endsWith('\n'));
  return {
    ...child,
    tagName: child.tagName === 'div' ? 'span' : child.tagName,
    children: needsNewline ? [...children, { type: 'text', value: '\n' }] : children,
  };
}

const validLines: ExpressiveCodePlugin = {
  name: 'valid-lines',
  hooks: {
    postprocessRenderedBlock: ({ renderData }) => {
      const { blockAst } = renderData;
      blockAst.children = blockAst.children.flatMap((child): ElementContent[] => {
        if (child.type !== 'element') return [child];
        if (child.tagName === 'pre') return [{ ...child, children: child.children.map(asSpans) }];
        return child.tagName === 'figcaption' ? [child, { type: 'text', value: '\n' }] : [child];
      });
    },
  },
};

/**
 * Colours for both themes at once, by the color scheme: so they follow the system's theme without script, and paper is
 * light. Expressive Code's own style sheet would tell each theme by itself.
 */
const bothThemes: ExpressiveCodePlugin = {
  name: 'both-themes',
  baseStyles: ({ cssVarName }) => `
    ${cssVarName('codeBackground')}: light-dark(#f6f7f9, #23262f);
    ${cssVarName('codeForeground')}: light-dark(#403f53, #d6deeb);
    ${cssVarName('focusBorder')}: var(--sl-color-text-accent);
    ${cssVarName('scrollbarThumbColor')}: light-dark(#0003, #fff3);
    ${cssVarName('scrollbarThumbHoverColor')}: light-dark(#0006, #fff6);
    ${cssVarName('textMarkers.markBackground')}: var(--sl-color-accent-low);
    ${cssVarName('textMarkers.markBorderColor')}: var(--sl-color-accent);
    ${cssVarName('frames.editorActiveTabBackground')}: var(--sl-color-gray-7);
    ${cssVarName('frames.editorActiveTabIndicatorTopColor')}: transparent;
    ${cssVarName('frames.editorTabBarBackground')}: var(--sl-color-gray-6);
    ${cssVarName('frames.editorBackground')}: var(--sl-color-gray-7);
    ${cssVarName('frames.terminalTitlebarBackground')}: var(--sl-color-gray-6);
    ${cssVarName('frames.terminalBackground')}: var(--sl-color-gray-7);
    .ec-line span[style^='--']:not([class]) { color: light-dark(var(--1), var(--0)); }
  `,
};

/** What a block without a title is called in the name of its button. */
function unnamed(language: string): string {
  return language === 'go' ? 'this program' : 'this code';
}

/**
 * Adds the button that `code.client.ts` listens to, which says what it copies. Without JavaScript the style sheet hides
 * it.
 */
const copyButton: ExpressiveCodePlugin = {
  name: 'copy-button',
  baseStyles: ({ cssVar }) => `
    pre { tab-size: 4; }
    @media (max-width: 30rem) { pre { tab-size: 2; } }
    .frame:not(.has-title, .is-terminal) :nth-child(1 of .ec-line) .code { padding-inline-end: 4.5rem; }
    .frame.has-title .header { padding-inline-end: 4.5rem; }
    .copy {
      position: absolute;
      inset-block-start: 0.25rem;
      inset-inline-end: 0.375rem;
      z-index: 1;
      border: 1px solid var(--sl-color-gray-5);
      border-radius: 0.25rem;
      padding: 0.25rem 0.5rem;
      background: ${cssVar('frames.editorBackground')};
      color: var(--sl-color-gray-2);
      font: 500 0.75rem/1.25 ${cssVar('uiFontFamily')};
      cursor: pointer;
    }
    .copy:hover { border-color: currentColor; color: var(--sl-color-white); }
    @media (scripting: none) { .copy { display: none; } }
    @media print { .copy { display: none; } }
  `,
  hooks: {
    postprocessRenderedBlock: ({ codeBlock, renderData }) => {
      if (NOT_COPIED.includes(codeBlock.language)) return;
      renderData.blockAst.children.push(
        h('button', { type: 'button', className: 'copy', dataCopy: '' }, [
          h('span', { ariaLive: 'polite' }, 'Copy'),
          h('span', { className: 'sr-only' }, ` ${codeBlock.props.title || unnamed(codeBlock.language)}`),
        ]),
      );
    },
  },
};

/** Takes out the script that Expressive Code links from the first block of a page. */
const noScripts: ExpressiveCodePlugin = {
  name: 'no-scripts',
  hooks: {
    postprocessRenderedBlockGroup: ({ renderData }) => {
      const { children } = renderData.groupAst;
      renderData.groupAst.children = children.filter(
        (child) => !(child.type === 'element' && child.tagName === 'script'),
      ) as Element[];
    },
  },
};

/**
 * Takes Shiki's time limit away: half a second a line, after which the rest of it has no colors. What a block looks like
 * may not depend on what else the machine does, all the less as it is kept.
 */
const noTimeLimit = {
  name: 'no-time-limit',
  preprocess(_code: string, options: { tokenizeTimeLimit?: number }): void {
    options.tokenizeTimeLimit = 0;
  },
};

/** Expressive Code's options for the site. */
export const codeBlocks = {
  // Go is indented with tabs, and a copy of it should be too.
  tabWidth: 0,
  // The same tokens as Oniguruma's, in two thirds of the time.
  shiki: { engine: 'javascript' as const, transformers: [noTimeLimit] },
  frames: { showCopyToClipboardButton: false, extractFileNameFromCode: false },
  styleOverrides: { borderRadius: '0.375rem', codeLineHeight: '1.5' },
  plugins: [bothThemes, tokenClasses, validLines, notes, sessions, folds, copyButton],
  themeCssSelector: false as const,
  useDarkModeMediaQuery: false,
  async customCreateRenderer(options: RehypeExpressiveCodeOptions = {}) {
    // Plugins run in their order, and the one that links the script comes after those of `plugins`.
    const renderer = await createRenderer({ ...options, plugins: [...(options.plugins ?? []), noScripts] });
    const kept = keptBlocks(process.cwd());
    if (kept) keepFences(renderer.ec, kept);
    return { ...renderer, jsModules: [] };
  },
};
