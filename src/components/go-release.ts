/** A Go release as `<Since>` takes it, checked. @throws where it is none */
export function goRelease(text: string): string {
  if (/^1(\.\d+){0,2}$/.test(text)) return text;
  throw new Error(`<Since go="${text}"> names no Go release: write for example <Since go="1.22" />`);
}
