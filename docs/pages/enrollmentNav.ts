import {html, type Html} from "./html.js";

const pages = [
  ["county-size", "By county size"],
  ["map", "Map"],
  ["over-time", "Over time"],
  ["vote", "Vote and people"],
  ["claims", "Do the numbers hold?"]
] as const;

/** The pages about the 287(g) programme, at the top of each of them. */
export function enrollmentNav(current: (typeof pages)[number][0]): Html {
  return html`<nav class="subject" aria-label="287(g)">
    ${pages.map(([path, label]) => (path === current ? html`<b aria-current="page">${label}</b>` : html`<a href="./${path}">${label}</a>`))}
  </nav>`;
}
