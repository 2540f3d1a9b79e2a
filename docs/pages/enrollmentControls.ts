import {joinedSince} from "../charts/enrollment/choice.js";
import {articleList, listNames} from "../charts/enrollment/lists.js";
import {choice} from "./chartFigure.js";
import {html, trusted, type Html} from "./html.js";

const start = Date.UTC(2010, 0, 1);
const end = Date.UTC(2027, 0, 1);
const place = (date: string | number) => {
  const at = typeof date === "number" ? Date.UTC(date, 0, 1) : Date.parse(`${date}T00:00:00Z`);
  return `${(((at - start) / (end - start)) * 100).toFixed(2)}%`;
};

/** Steps between the lists on an axis of time to scale. There is nothing between two lists, so nothing is shown there. */
export function timeControl(): Html {
  return html`<div class="time-control" role="group" aria-label="List">
    <div class="stepper">
      <button type="button" data-step="-1">Earlier list</button>
      <select name="snapshot" aria-label="Date of the list">
        ${listNames.map(
          ({snapshot, label}) =>
            html`<option value="${snapshot}" ${snapshot === articleList ? trusted("selected") : ""}>
              ${label}${snapshot === articleList ? " (the article’s)" : ""}
            </option>`
        )}
      </select>
      <button type="button" data-step="1">Later list</button>
    </div>
    <div class="time-axis" aria-hidden="true">
      ${[2010, 2014, 2018, 2022, 2026].map((year) => html`<span class="year" style="left:${place(year)}"><code>${year}</code></span>`)}
      ${listNames.map(
        ({snapshot, asOf}) =>
          html`<span
            class="${snapshot === articleList ? "tick now" : "tick"}"
            style="left:${place(asOf)}"
            data-snapshot="${snapshot}"
          ></span>`
      )}
    </div>
  </div>`;
}

/** Which agencies count. */
export function universeControl(name: string): Html {
  return choice(`${name}-universe`, "Agencies", [
    ["all-local", "all local"],
    ["county-agencies", "county agencies"],
    ["first-time-since", "newly joined"]
  ]);
}

/** The day from which agencies count as newly joined. */
export const sinceTime = html`<time datetime="${joinedSince}">1 October 2016</time>`;

/** Residents of which year. */
export function populationControl(): Html {
  return html`<label class="chooser"
    >Residents in
    <select name="population">
      <option value="own" selected>the year of the list</option>
      ${["2010", "2017", "2025"].map((year) => html`<option value="${year}">${year}</option>`)}
    </select></label
  >`;
}

export function withoutControl(): Html {
  return html`<label class="chooser"><input type="checkbox" name="without" />without Texas and Florida</label>`;
}
