/** A piece of HTML that needs no more escaping. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Part = Html | string | number | null | undefined | false | readonly Part[];

const escapes: Readonly<Record<string, string>> = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", $: "&#36;"};

/** Text as HTML; `$` too, because Framework reads `${…}` in pages. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"$]/gu, (character) => escapes[character] ?? character);
}

function partText(part: Part): string {
  if (part === null || part === undefined || part === false) return "";
  if (part instanceof Html) return part.text;
  if (typeof part === "object") return part.map(partText).join("");
  return escapeHtml(String(part));
}

/** A tagged template: what is put in is escaped, unless it is `Html`; absent values leave nothing. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(strings.reduce((text, string, i) => text + partText(parts[i - 1]) + string));
}

/** HTML made elsewhere, such as an SVG from a chart. */
export function trusted(text: string): Html {
  return new Html(text.replace(/\$/gu, "&#36;"));
}

/** Code as it stands: its line breaks and indentation in a form that `asMarkdown` leaves alone. */
export function keptLines({text}: Html): Html {
  return new Html(text.replace(/\n( *)/gu, (_, indent: string) => `&#10;${"&#32;".repeat(indent.length)}`));
}

/** HTML as one Markdown block: no blank lines and no indentation, either of which would end or change the block. */
export function asMarkdown({text}: Html): string {
  return text
    .split("\n")
    .map((line) => line.trimStart())
    .filter((line) => line !== "")
    .join("\n");
}
