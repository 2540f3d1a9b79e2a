import {readFileSync, readdirSync, writeFileSync} from "node:fs";
import path from "node:path";

const faces = [
  ["Newsreader Variable", "normal", "200 800", "newsreader.woff2"],
  ["Newsreader Variable", "italic", "200 800", "newsreader-italic.woff2"],
  ["Libre Franklin Variable", "normal", "100 900", "libre-franklin.woff2"]
];

/**
 * What Framework's template lacks, for every page: a language, zooming left to the reader, a main landmark that the skip link
 * can reach, our own typefaces and icon; and no time stamps, so that two builds of the same data are the same bytes.
 *
 * @param base - the path the site will stand under, such as `/` or `/on-the-record/`; only the page for unknown addresses needs it
 */
export function finishPages(folder, base) {
  for (const name of readdirSync(folder, {recursive: true}).filter((name) => name.endsWith(".html"))) {
    const file = path.join(folder, name);
    const html = readFileSync(file, "utf8");
    if (name === "404.html") writeFileSync(file, notFoundPage(html, base));
    else writeFileSync(file, finished(html, "../".repeat(name.split(path.sep).length - 1) || "./"));
  }
}

/**
 * One page.
 *
 * @param {string} html
 * @param {string} up - leads from the page to the site's root
 * @returns {string}
 */
export function finished(html, up) {
  return html
    .replace(/<html>/u, '<html lang="en">')
    .replace(/, maximum-scale=1/u, "")
    .replace(/<main /u, '<main tabindex="-1" ')
    .replace(/,"lastModified":\d+(?:\.\d+)?/gu, "")
    .replace(/<\/head>/u, `${headOf(up)}</head>`);
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
