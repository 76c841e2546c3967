import { keptBlocks, type KeptBlocks } from './kept-blocks.ts';

/** A block of code as `<Code>` takes it. */
export interface CodeBlock {
  code: string;
  lang: string;
  title: string;
  /** Expressive Code's metadata, such as the lines to mark. */
  meta?: string | undefined;
}

/** What `<Code>` puts before the first block that it renders on a page. */
const LINKS = /^(<div class="expressive-code">)(?:<link\b[^>]*>)+/;

let known: { projectRoot: string; kept: KeptBlocks | undefined } | undefined;

/**
 * The HTML of a block of code, rendered once and kept across builds.
 *
 * @param projectRoot The project's folder, absolute.
 * @param isFirst Whether it is the first block of its page, which links the style sheet. `<Code>` counts those that it
 * renders, and knows nothing of the kept ones before it.
 * @param render Renders it with `<Code>`.
 */
export async function codeBlockHtml(
  projectRoot: string,
  block: CodeBlock,
  isFirst: boolean,
  render: () => Promise<string>,
): Promise<string> {
  if (known?.projectRoot !== projectRoot) known = { projectRoot, kept: keptBlocks(projectRoot) };
  const { code, lang, title, meta = '' } = block;
  const input = JSON.stringify({ code, lang, title, meta, isFirst });
  const html = known.kept?.read(input);
  if (typeof html === 'string') return html;
  const rendered = (await render()).trim();
  const own = isFirst ? rendered : rendered.replace(LINKS, '$1');
  known.kept?.write(input, own);
  return own;
}
