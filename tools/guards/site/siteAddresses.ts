import {readFileSync} from "node:fs";
import {extname, join} from "node:path";
import type {Problem} from "../problem.js";
import {askedByCss} from "./askedByCss.js";
import {askedByHtml} from "./askedByHtml.js";
import {askedByScript} from "./askedByScript.js";
import {htmlTags} from "./htmlTags.js";
import {addressesIn, isOutside} from "./outsideAddress.js";

/** Addresses that may stand in the site. */
export interface KnownAddresses {
  /** XML namespaces: names that nobody asks for. */
  readonly namespaces: readonly string[];
  /** Addresses that a reader may follow. */
  readonly links: readonly string[];
}

const isPage = (file: string) => [".html", ".svg", ".xml"].includes(extname(file));
const isScript = (file: string) => [".js", ".mjs"].includes(extname(file));
const isBinary = (file: string) => /\.(?:png|jpe?g|gif|webp|avif|ico|woff2?|ttf|otf|parquet|arrow|gz|zip|wasm|pdf)$/iu.test(file);

/**
 * Addresses of other hosts in the built site. What a page asks for by itself is never allowed, whatever it is; what merely
 * stands there, a link above all, has to be a namespace or a known address.
 */
export function siteAddresses(root: string, files: readonly string[], {namespaces, links}: KnownAddresses): Problem[] {
  const names = new Set(namespaces);
  const known = new Set(links.map(withoutFragment));
  return files
    .filter((file) => !isBinary(file))
    .flatMap((file) => {
      const text = readFileSync(join(root, file), "utf8");
      const asked = new Set(askedBy(file, text).filter(isOutside));
      const standing = new Set(
        addressesIn(text).filter((address) => !asked.has(address) && !names.has(address) && !known.has(withoutFragment(address)))
      );
      return [
        ...Array.from(asked, (address) => ({file, message: `asks another host: ${address}`})),
        ...Array.from(standing, (address) => ({file, message: `an address that is not on the list: ${address}`}))
      ];
    });
}

/** Imports in the site's scripts that a browser cannot resolve: neither relative nor from the site's root. */
export function unresolvedImports(root: string, files: readonly string[]): Problem[] {
  return files.flatMap((file) => {
    const text = readFileSync(join(root, file), "utf8");
    const scripts = isScript(file)
      ? [text]
      : isPage(file)
        ? htmlTags(text)
            .filter(({name}) => name === "script")
            .map(({rawText}) => rawText)
        : [];
    return scripts
      .flatMap((code) => askedByScript(code).imports)
      .filter((specifier) => !/^(?:\.{0,2}\/|data:|blob:)/u.test(specifier) || specifier.startsWith("//"))
      .map((specifier) => ({file, message: `an import that no browser can resolve: ${specifier}`}));
  });
}

function askedBy(file: string, text: string): readonly string[] {
  if (isPage(file)) return askedByHtml(htmlTags(text));
  if (isScript(file)) return askedByScript(text).addresses;
  return extname(file) === ".css" ? askedByCss(text) : [];
}

const withoutFragment = (address: string) => (address.split("#", 1)[0] ?? "").replaceAll("&amp;", "&");
