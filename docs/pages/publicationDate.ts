import type {Article} from "@onrecord/corpus";
import {html, type Html} from "./html.js";

const day = new Intl.DateTimeFormat("en-GB", {day: "numeric", month: "long", year: "numeric", timeZone: "UTC"});
const month = new Intl.DateTimeFormat("en-GB", {month: "long", year: "numeric", timeZone: "UTC"});
const year = new Intl.DateTimeFormat("en-GB", {year: "numeric", timeZone: "UTC"});

/** A date no closer than it is known: a week stays a week. */
export function publicationDate({published}: Pick<Article, "published">): Html {
  if (published.basis === "unknown") return html`date unknown`;
  const {earliest, latest, precision} = published.value;
  const first = new Date(`${earliest}T00:00:00Z`);
  const last = new Date(`${latest}T00:00:00Z`);
  if (precision === "day") return html`<time datetime="${earliest}">${day.format(first)}</time>`;
  if (precision === "month") return html`<time datetime="${earliest.slice(0, 7)}">${month.format(first)}</time>`;
  if (precision === "year") return html`<time datetime="${earliest.slice(0, 4)}">${year.format(first)}</time>`;
  return html`between <time datetime="${earliest}">${day.format(first)}</time> and
    <time datetime="${latest}">${day.format(last)}</time>`;
}
