/** A stretch of text that is code or is not. */
export interface Span {
  text: string;
  isCode: boolean;
}

/** Cuts `` What does `select {}` do? `` at its backticks; an unpaired backtick stays a character. */
export function codeSpans(text: string): Span[] {
  return text
    .split(/(`[^`]+`)/)
    .filter(Boolean)
    .map((part) =>
      /^`[^`]+`$/.test(part) ? { text: part.slice(1, -1), isCode: true } : { text: part, isCode: false },
    );
}
