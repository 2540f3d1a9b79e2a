import {readFileSync, readdirSync, writeFileSync} from "node:fs";
import path from "node:path";
import {pageCard} from "./pageCard.mjs";
import {siteMap} from "./siteMap.mjs";

const faces = [
  ["Newsreader Variable", "normal", "200 800", "newsreader.woff2"],
  ["Newsreader Variable", "italic", "200 800", "newsreader-italic.woff2"],
  ["Libre Franklin Variable", "normal", "100 900", "libre-franklin.woff2"]
];

/**
 * What Framework's template lacks, for every page: a language, zooming left to the reader, a main landmark that the skip link
 * can reach, our own typefaces and icon, what it says of itself elsewhere; and no time stamps, so that two builds of the same data
 * are the same bytes. With an address, a site map too.
 *
 * @param {string} folder
 * @param {string} base - the path the site will stand under, such as `/` or `/on-the-record/`; only the page for unknown addresses needs it
 * @param {string} [address] - the whole address of the site's root, with a slash at its end; without it nothing claims one
 */
export function finishPages(folder, base, address) {
  /** @type {string[]} */
  const found = [];
  for (const name of readdirSync(folder, {recursive: true}).filter((name) => name.endsWith(".html"))) {
    const file = path.join(folder, name);
    const html = readFileSync(file, "utf8");
    if (name === "404.html") writeFileSync(file, notFoundPage(html, base));
    else {
      const card = pageCard(name, html);
      found.push(card.address);
      const up = "../".repeat(name.split(path.sep).length - 1) || "./";
      writeFileSync(file, finished(html, up, cardTags(card, up, address)));
    }
  }
  if (address === undefined) return;
  writeFileSync(path.join(folder, "sitemap.xml"), siteMap(found.sort(), address));
  // Crawlers read this at a host's root only.
  if (base === "/") writeFileSync(path.join(folder, "robots.txt"), `User-agent: *\nAllow: /\n\nSitemap: ${address}sitemap.xml\n`);
}

/**
 * One page.
 *
 * @param {string} html
 * @param {string} up - leads from the page to the site's root
 * @param {string} tags - more for the page's head
 * @returns {string}
 */
export function finished(html, up, tags = "") {
  return html
    .replace(/<html>/u, '<html lang="en">')
    .replace(/, maximum-scale=1/u, "")
    .replace(/<main /u, '<main tabindex="-1" ')
    .replace(/,"lastModified":\d+(?:\.\d+)?/gu, "")
    .replace(/<\/head>/u, () => `${headOf(up)}${tags}</head>`);
}

/** What other sites show when they mention a page. */
function cardTags({title, description, picture, address: page}, up, address) {
  const quoted = (value) => value.replaceAll('"', "&quot;");
  const tags = [
    ["property", "og:site_name", "On the Record"],
    ["property", "og:type", "article"],
    ["property", "og:title", title],
    ["property", "og:image", address === undefined ? `${up}${picture}` : new URL(picture, address).href],
    ["property", "og:image:width", "1200"],
    ["property", "og:image:height", "630"],
    ["name", "twitter:card", "summary_large_image"]
  ];
  if (description !== "") tags.push(["name", "description", description], ["property", "og:description", description]);
  if (address !== undefined) tags.push(["property", "og:url", new URL(page, address).href]);
  const canonical = address === undefined ? "" : `<link rel="canonical" href="${new URL(page, address).href}">\n`;
  return `${tags.map(([kind, name, value]) => `<meta ${kind}="${name}" content="${quoted(value)}">\n`).join("")}${canonical}`;
}

/** The page for unknown addresses is served at any depth: its links start at the site's root, and it needs no script. */
function notFoundPage(html, base) {
  return finished(html, base)
    .replace(/<base [^>]*>\s*/u, "")
    .replace(/<script type="module">[\s\S]*?<\/script>\s*/gu, "")
    .replace(/<link rel="modulepreload"[^>]*>\s*/gu, "")
    .replace(/(href|src)="\.\/(?!\/)/gu, `$1="${base}`);
}

function headOf(up) {
  const rules = faces.map(
    ([family, style, weight, file]) =>
      `@font-face{font-family:"${family}";font-style:${style};font-weight:${weight};font-display:swap;src:url(${up}fonts/${file}) format("woff2")}`
  );
  return `<link rel="icon" href="${up}mark.svg" type="image/svg+xml">
<meta name="color-scheme" content="light dark">
${["newsreader.woff2", "libre-franklin.woff2"].map((file) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="${up}fonts/${file}">`).join("\n")}
<style>${rules.join("")}</style>
`;
}
