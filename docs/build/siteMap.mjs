/**
 * The pages of the site for search engines (sitemaps.org 0.9). Addresses have to be whole ones, so there is a map only where the
 * site's address is known.
 *
 * @param {readonly string[]} pages - relative to the site's root, the front page empty
 * @param {string} address - of the site's root, with a slash at its end
 */
export function siteMap(pages, address) {
  const entries = pages.map((page) => `  <url><loc>${new URL(page, address).href.replaceAll("&", "&amp;")}</loc></url>\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join("")}</urlset>\n`;
}
