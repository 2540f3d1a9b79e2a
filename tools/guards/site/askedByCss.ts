/** The addresses that a style sheet asks for. */
export function askedByCss(css: string): string[] {
  const references = css.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^"')\s]*))|@import\s+(?:"([^"]*)"|'([^']*)')/giu);
  return [...references].map(([, a, b, c, d, e]) => a ?? b ?? c ?? d ?? e ?? "").filter(Boolean);
}
