/**
 * Where each of an article's text nodes stands in its page, or -1. Nodes keep the page's order, so the longest one, which is hardly
 * there twice, is looked for first, and the others outwards from it: a menu that repeats a headline's words is not taken for the headline.
 */
export function placeNodes(page: string, nodes: readonly string[]): number[] {
  const places = nodes.map(() => -1);
  const blank = nodes.map((node) => node.trim() === "");
  let longest = -1;
  nodes.forEach((node, index) => {
    if (!blank[index] && node.length > (nodes[longest]?.length ?? 0)) longest = index;
  });
  if (longest < 0) return places;
  const anchor = page.indexOf(nodes[longest] as string);
  if (anchor < 0) return places;
  let from = anchor;
  for (let index = longest; index < nodes.length; index++) {
    if (blank[index]) continue;
    const node = nodes[index] as string;
    const place = nearest(page, node, from);
    if (place < 0) continue;
    places[index] = place;
    from = place + node.length;
  }
  let before = anchor;
  for (let index = longest - 1; index >= 0; index--) {
    if (blank[index]) continue;
    const node = nodes[index] as string;
    const earliest = Math.max(0, before - node.length - reach);
    const place = earliest + page.slice(earliest, before).lastIndexOf(node);
    if (place < earliest) continue;
    places[index] = place;
    before = place;
  }
  return places;
}

/** How much of a page may lie between two text nodes of one article: the search stays linear in the page's length. */
const reach = 20_000;

function nearest(page: string, node: string, from: number): number {
  const place = page.slice(from, from + node.length + reach).indexOf(node);
  return place < 0 ? -1 : from + place;
}
