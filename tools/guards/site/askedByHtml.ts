import {askedByCss} from "./askedByCss.js";
import {askedByScript} from "./askedByScript.js";
import type {HtmlTag} from "./htmlTags.js";

/** Attributes by which a browser asks for something on its own. A link that a reader may follow is not among them. */
const asking = ["src", "poster", "data", "background", "manifest", "action", "formaction", "ping", "xlink:href"];
/** Kinds of `<link>` that only say something. */
const silentLinks = new Set(["canonical", "license", "alternate", "author", "me", "next", "prev", "help", "search"]);

/** The addresses that a page's markup asks for as it loads, its inline scripts and styles included. */
export function askedByHtml(tags: readonly HtmlTag[]): string[] {
  return tags.flatMap(({name, attributes, rawText}) => {
    const asked = asking.flatMap((key) => attributes.get(key) ?? []);
    for (const key of ["srcset", "imagesrcset"])
      for (const candidate of (attributes.get(key) ?? "").split(",")) asked.push(candidate.trim().split(/\s/u)[0] ?? "");
    const href = attributes.get("href");
    const rel = (attributes.get("rel") ?? "").toLowerCase().split(/\s+/u);
    if (href !== undefined && name === "link" && !rel.every((kind) => silentLinks.has(kind))) asked.push(href);
    if (href !== undefined && ["base", "image", "use", "feimage"].includes(name)) asked.push(href);
    const style = attributes.get("style");
    if (style !== undefined) asked.push(...askedByCss(style));
    if (name === "style") asked.push(...askedByCss(rawText));
    if (name === "meta" && attributes.get("http-equiv")?.toLowerCase() === "refresh")
      asked.push(/url=(?<target>.*)/iu.exec(attributes.get("content") ?? "")?.groups?.["target"]?.trim() ?? "");
    if (name === "script" && !/json|template|importmap/u.test(attributes.get("type") ?? ""))
      asked.push(...askedByScript(rawText).addresses);
    return asked.filter(Boolean);
  });
}
