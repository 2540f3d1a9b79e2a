import type {ApiEntry} from "../api/apiModel.js";
import {html, type Html} from "./html.js";

/** Where a name is documented, seen from the page of `entry`: an address below `api/`. */
export type FindName = (name: string) => string | undefined;

/** Finds the home of a name: the entry itself, then its package, then any other. */
export function nameFinder(api: readonly ApiEntry[], entry: ApiEntry): FindName {
  const packageOf = ({name}: ApiEntry) => name.split("/").slice(0, 2).join("/");
  const near = api.filter((other) => other !== entry && packageOf(other) === packageOf(entry));
  const far = api.filter((other) => packageOf(other) !== packageOf(entry));
  const homes = new Map<string, string>();
  for (const other of [entry, ...near, ...far])
    for (const {name} of other.exports)
      if (!homes.has(name)) homes.set(name, other === entry ? `#${name}` : `./${other.slug}#${name}`);
  return (name) => homes.get(name);
}

/** A declaration with the types that it names as links. Strings and comments are left alone, and so is the name declared. */
export function typeHtml(text: string, find: FindName, own = ""): Html {
  const parts = text.split(/("[^"]*"|\/\*\*?[\s\S]*?\*\/|\b[A-Za-z]\w*\b)/u);
  return html`${parts.map((part) => {
    const address = /^[A-Z]/u.test(part) && part !== own ? find(part) : undefined;
    return address === undefined ? part : html`<a href="${address}">${part}</a>`;
  })}`;
}

/** The types of a schema's fields: there, small names are those of other schemas. */
export function schemaTypeHtml(text: string, find: FindName): Html {
  const parts = text.split(/("[^"]*"|\b[A-Za-z]\w*\b)/u);
  const plain = new Set(["string", "number", "boolean", "null", "unknown", "record"]);
  return html`${parts.map((part) => {
    const address = /^[A-Za-z]/u.test(part) && !plain.has(part) ? find(part) : undefined;
    return address === undefined ? part : html`<a href="${address}">${part}</a>`;
  })}`;
}

/** What a documentation comment says, as paragraphs with code set as code; names in code lead to where they are documented. */
export function proseHtml(markdown: string, find: FindName): Html {
  const paragraphs = markdown.split(/\n{2,}/u).filter((paragraph) => paragraph.trim() !== "");
  return html`${paragraphs.map((paragraph) => html`<p>${inlineHtml(paragraph, find)}</p>`)}`;
}

/** The same within a line. */
export function inlineHtml(markdown: string, find: FindName): Html {
  return html`${markdown.split("`").map((part, i) => {
    if (i % 2 === 0) return part.replace(/\s+/gu, " ");
    const address = find(part);
    return address === undefined ? html`<code>${part}</code>` : html`<a href="${address}"><code>${part}</code></a>`;
  })}`;
}

/** The code of an example: what stands between its fences. */
export function exampleCode(markdown: string): string {
  return /```\w*\n([\s\S]*?)```/u.exec(markdown)?.[1]?.trimEnd() ?? markdown;
}
