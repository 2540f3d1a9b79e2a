import {html, type Html} from "./html.js";

const perRow = 10;
const size = 9;

/** A count as exactly that many dots, ten to a row, with the number beside them: for numbers too small for a percentage. */
export function dots(n: number): Html {
  if (n === 0) return html`<span class="none">none</span>`;
  const width = Math.min(n, perRow) * size;
  const height = Math.ceil(n / perRow) * size;
  const circles = Array.from(
    {length: n},
    (_, i) => html`<circle cx="${(i % perRow) * size + size / 2}" cy="${Math.floor(i / perRow) * size + size / 2}" r="3.6" />`
  );
  return html`<svg class="dots" width="${width}" height="${height}" aria-hidden="true">${circles}</svg
    ><span class="count">${n}</span>`;
}

/** A share as its numerator and denominator. */
export function countOf({count, of}: {readonly count: number; readonly of: number}): Html {
  return html`${count} of ${of}`;
}
