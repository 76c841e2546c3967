/** HTML inside Markdown: its tags, which of them become JSX, and what they read as. */
import { decodeString } from 'micromark-util-decode-string';

/** Elements that GitHub keeps in Markdown; any other tag is shown as text, as GitHub's readers know it. */
const KEPT = new Set(
  (
    'a abbr b bdo blockquote br caption cite code dd del details dfn div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 ' +
    'hr i img ins kbd li mark ol p picture pre q rp rt ruby s samp small source span strike strong sub summary sup ' +
    'table tbody td tfoot th thead time tr tt ul var wbr'
  ).split(' '),
);

const VOID = new Set(['br', 'hr', 'img', 'source', 'wbr']);

/** Elements that stand on lines of their own in a page. */
const BLOCKS = new Set(
  'blockquote details div dl figure li ol p picture table tbody tfoot thead tr ul'.split(' '),
);

/** An attribute's name, and its value with references decoded; null where it has none. */
type Attribute = readonly [name: string, value: string | null];

/** A part of HTML source. A tag is shown as text unless it is `kept`. */
export type Token = Tag | { kind: 'comment'; raw: string; text: string } | { kind: 'text'; raw: string };

/** A token that is a tag. */
export type Tag = TagOf<'open'> | TagOf<'close'> | TagOf<'void'>;

interface TagOf<Kind> {
  kind: Kind;
  raw: string;
  name: string;
  attributes: Attribute[];
  kept: boolean;
}

const TAG =
  /<(\/?)([A-Za-z][A-Za-z0-9-]*)((?:\s+[A-Za-z_:][\w.:-]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*)\s*(\/?)>/y;
const ATTRIBUTE = /([A-Za-z_:][\w.:-]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;
const PLAIN_NAME = /^(?!on)[a-z][a-z0-9-]*$/i;

/** What a text with character references reads as. */
export function decodeReferences(text: string): string {
  return text.includes('&') ? decodeString(text.replaceAll('\\', '\\\\')) : text;
}

/** Cuts HTML source into tags, comments and what is between them. */
export function tokenize(html: string): Token[] {
  const tokens: Token[] = [];
  let from = 0;
  const lastComment = html.lastIndexOf('-->');
  const textUntil = (end: number) => {
    if (end > from) tokens.push({ kind: 'text', raw: html.slice(from, end) });
  };
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    if (html.startsWith('<!--', at) && at + 4 <= lastComment) {
      const end = html.indexOf('-->', at + 4);
      textUntil(at);
      tokens.push({ kind: 'comment', raw: html.slice(at, end + 3), text: html.slice(at + 4, end) });
      from = at = end + 3;
      continue;
    }
    TAG.lastIndex = at;
    const match = TAG.exec(html);
    if (!match) {
      at++;
      continue;
    }
    textUntil(at);
    tokens.push(tagOf(match));
    from = at = TAG.lastIndex;
  }
  textUntil(html.length);
  return tokens;
}

function tagOf([raw, slash, written = '', list = '']: RegExpExecArray): Tag {
  const name = written.toLowerCase();
  const attributes = [...list.matchAll(ATTRIBUTE)].map(([, key = '', double, single, bare]): Attribute => {
    const value = double ?? single ?? bare;
    return [key, value === undefined ? null : decodeReferences(value)];
  });
  const keys = attributes.map(([key]) => key);
  const kind = slash ? 'close' : VOID.has(name) ? 'void' : 'open';
  const safe = keys.every((key) => PLAIN_NAME.test(key)) && new Set(keys).size === keys.length;
  return { kind, raw, name, attributes, kept: KEPT.has(name) && safe && kind === 'void' };
}

/**
 * Marks the opening and closing tags that have each other, properly nested, as kept. The tags are those of one
 * paragraph, or of one container's HTML blocks: a pair that crosses a border cannot be JSX.
 */
export function matchTags(tags: readonly Tag[]): void {
  const open: Tag[] = [];
  const waiting = new Map<string, number>();
  for (const tag of tags) {
    const count = waiting.get(tag.name) ?? 0;
    if (tag.kind === 'open' && isKeepable(tag)) {
      open.push(tag);
      waiting.set(tag.name, count + 1);
    } else if (tag.kind === 'close' && tag.attributes.length === 0 && count > 0) {
      for (let last = open.pop(); last; last = open.pop()) {
        waiting.set(last.name, (waiting.get(last.name) ?? 0) - 1);
        if (last.name !== tag.name) continue;
        last.kept = tag.kept = true;
        break;
      }
    }
  }
}

function isKeepable({ name, attributes }: Tag): boolean {
  const keys = attributes.map(([key]) => key);
  return KEPT.has(name) && new Set(keys).size === keys.length && keys.every((key) => PLAIN_NAME.test(key));
}

/** A tag or comment as JSX, on one line. */
export function toJsx(token: Exclude<Token, { kind: 'text' }>): string {
  if (token.kind === 'comment') return `{/*${commentText(token.text)}*/}`;
  if (token.kind === 'close') return `</${token.name}>`;
  const attributes = token.attributes.map(([key, value]) => {
    if (value === null) return ` ${key}`;
    const escaped = value
      .replaceAll('&', '&amp;')
      .replaceAll('"', '&quot;')
      .replaceAll('<', '&lt;')
      .replace(/\s+/g, ' ');
    return ` ${key}="${escaped}"`;
  });
  return `<${token.name}${attributes.join('')}${token.kind === 'void' ? ' />' : '>'}`;
}

/** A comment's text where no part of it ends a JavaScript comment; only white space is added. */
function commentText(text: string): string {
  const spaced = text.replaceAll('*/', '* /');
  return `${spaced.startsWith('/') ? ' ' : ''}${spaced}${spaced.endsWith('*') ? ' ' : ''}`;
}

/** What a tag reads as where a page's text is compared: the same for HTML, JSX and a Markdown image. */
export function readTag(name: string, attributes: readonly Attribute[], closing = false): string {
  if (closing) return `</${name}>`;
  const values = attributes.map(([key, value]) => (value === null ? key : `${key}=${value}`));
  return `<${[name, ...values].join(' ')}>`;
}

/** What an HTML token reads as. */
export function readToken(token: Token): string {
  if (token.kind === 'comment') return token.text;
  if (token.kind === 'text') return decodeReferences(token.raw);
  if (!token.kept) return token.raw;
  return readTag(token.name, token.attributes, token.kind === 'close');
}

/** Punctuation that can mean something inside a line of MDX. */
const MARKS = /[\\`*_{[\]<~|&]|!(?=\[)|:(?=[:\p{L}\p{N}_])/gu;

/** Escapes a text so that MDX reads it as it stands, also at the start of a line. */
export function escapeText(text: string): string {
  return text
    .replace(MARKS, '\\$&')
    .replace(/^(\s*)([-+#=>])/, '$1\\$2')
    .replace(/^(\s*\d{1,9})([.)])/, '$1\\$2')
    .replace(
      /^(\s*)(im|ex)(?=port\b)/,
      (_, space: string, start: string) => `${space}&#${start.charCodeAt(0)};${start[1]}`,
    );
}

/** A text token as MDX: marks escaped, character references left as they are. */
function textToMdx(raw: string): string {
  return raw
    .split(/(&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{0,31});)/)
    .map((part, i) => (i % 2 ? part : i === 0 ? escapeText(part) : escapeText(`x${part}`).slice(1)))
    .join('');
}

/** An inline HTML token as MDX. */
export function inlineToMdx(token: Token): string {
  if (token.kind === 'comment') return toJsx(token).replaceAll('\n', ' ');
  if ('kept' in token && token.kept) return toJsx(token);
  return escapeText(token.raw.replace(/\s+/g, ' '));
}

/**
 * A block of HTML as the lines of MDX. Tags that pair up inside the block and hold no other block stay on one line;
 * all others stand on lines of their own with text between them in paragraphs.
 */
export function blockToMdx(tokens: readonly Token[]): string[] {
  const mates = matesOf(tokens);
  const lines: string[] = [];
  let inline = '';
  let depth = 0;
  const flush = () => {
    const text = inline.trim();
    if (text) lines.push(text, '');
    inline = '';
  };
  tokens.forEach((token, i) => {
    if (token.kind === 'text') {
      const text = token.raw.replace(/\s+/g, ' ');
      inline += inline.trim() === '' ? textToMdx(text.trimStart()) : textToMdx(`x${text}`).slice(1);
    } else if (token.kind === 'comment') {
      if (depth > 0) return void (inline += inlineToMdx(token));
      flush();
      lines.push(
        ...toJsx(token)
          .split('\n')
          .map((line) => line.trimEnd()),
        '',
      );
    } else if (!token.kept) {
      const raw = token.raw.replace(/\s+/g, ' ');
      inline += escapeText(raw);
    } else if (token.kind === 'void') {
      inline += toJsx(token);
    } else {
      const mate = mates.get(i);
      const short = mate !== undefined && isInline(tokens, Math.min(i, mate), Math.max(i, mate));
      if (short || depth > 0) {
        depth += token.kind === 'open' ? 1 : -1;
        inline += toJsx(token);
      } else {
        flush();
        lines.push(toJsx(token), '');
      }
    }
  });
  flush();
  while (lines.at(-1) === '') lines.pop();
  return lines;
}

/** For each kept tag that has its mate in the same block, the mate's index. */
function matesOf(tokens: readonly Token[]): Map<number, number> {
  const mates = new Map<number, number>();
  const open: number[] = [];
  tokens.forEach((token, i) => {
    if (token.kind === 'open' && token.kept) open.push(i);
    if (token.kind !== 'close' || !token.kept) return;
    const start = open.pop();
    if (start === undefined) return;
    mates.set(start, i).set(i, start);
  });
  return mates;
}

/** Whether an element holds nothing that stands on lines of its own. */
function isInline(tokens: readonly Token[], start: number, end: number): boolean {
  const element = tokens[start];
  if (
    element &&
    'name' in element &&
    BLOCKS.has(element.name) &&
    element.name !== 'p' &&
    element.name !== 'li'
  )
    return false;
  if (end - start > 60) return false;
  return tokens
    .slice(start + 1, end)
    .every((token) => token.kind !== 'comment' && !('name' in token && token.kept && BLOCKS.has(token.name)));
}
