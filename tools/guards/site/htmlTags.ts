/** A start tag. */
export interface HtmlTag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** What stands between this tag and its end tag, for elements whose content is no markup; otherwise empty. */
  readonly rawText: string;
}

const rawTextElements = new Set(["script", "style", "textarea", "title"]);
const attribute = /([^\s"'=<>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/gu;

/** The start tags of a page, comments left out. Enough of HTML for well-formed pages as a generator writes them. */
export function htmlTags(html: string): HtmlTag[] {
  const tags: HtmlTag[] = [];
  for (let at = html.indexOf("<"); at >= 0; at = html.indexOf("<", at)) {
    if (html.startsWith("<!--", at)) {
      at = endOf(html, "-->", at + 4);
      continue;
    }
    const name = /^[a-z][^\s/>]*/iu.exec(html.slice(at + 1, at + 60))?.[0].toLowerCase();
    if (name === undefined) {
      at += 1;
      continue;
    }
    const close = closeOf(html, at + 1 + name.length);
    const attributes = new Map<string, string>();
    for (const [, key = "", double, single, bare] of html.slice(at + 1 + name.length, close).matchAll(attribute))
      attributes.set(key.toLowerCase(), decodeEntities(double ?? single ?? bare ?? ""));
    at = close + 1;
    let rawText = "";
    if (rawTextElements.has(name)) {
      const end = html.toLowerCase().indexOf(`</${name}`, at);
      rawText = html.slice(at, end < 0 ? html.length : end);
      at = end < 0 ? html.length : end;
    }
    tags.push({name, attributes, rawText});
  }
  return tags;
}

/** Where the tag ends whose attributes start at `from`; a `>` in quotation marks does not end it. */
function closeOf(html: string, from: number): number {
  let quote = "";
  for (let at = from; at < html.length; at++) {
    const character = html[at] ?? "";
    if (quote) {
      if (character === quote) quote = "";
    } else if (character === '"' || character === "'") quote = character;
    else if (character === ">") return at;
  }
  return html.length;
}

function endOf(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from);
  return found < 0 ? html.length : found + mark.length;
}

const named: Record<string, string> = {amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00A0"};

/** Replaces character references: numeric ones, and the names that generators write. */
export function decodeEntities(text: string): string {
  return text.replaceAll(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));/giu,
    (whole: string, hex?: string, decimal?: string, name?: string) => {
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      if (name !== undefined) return named[name.toLowerCase()] ?? whole;
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    }
  );
}
