import path from "node:path";

/** @param {string} html */
const text = (html) =>
  html
    .replace(/<[^<>]*>/gu, "")
    .replace(/\s+/gu, " ")
    .trim();

/**
 * What a page says of itself where it is only mentioned: its title, its finding, the chart it opens with, and its picture. Texts are
 * HTML, escaped.
 *
 * @param {string} name - the page's file, relative to the site's root
 * @param {string} html
 * @returns {{title: string, description: string, chart: string | undefined, picture: string, address: string}}
 */
export function pageCard(name, html) {
  const stem = name
    .split(path.sep)
    .join("/")
    .replace(/\.html$/u, "");
  return {
    title: text(/<h1[^>]*>([\s\S]*?)<\/h1>/u.exec(html)?.[1] ?? "On the Record"),
    description: text(/<p class="finding">([\s\S]*?)<\/p>/u.exec(html)?.[1] ?? ""),
    chart: /data-name="([^"]+)"/u.exec(html)?.[1],
    picture: `social/${stem.replaceAll("/", "-")}.png`,
    /** Where the page is found: pages are served without their ending, a folder's own page by the folder. */
    address: stem.replace(/(?:^|(?<=\/))index$/u, "")
  };
}
