import {sourcesFinding, sourcesTable, type SourceStrip} from "@onrecord/charts";
import {reproduceSources} from "../charts/reproduce.js";
import {inlineSourcesSvg} from "../charts/sourcesSvg.js";
import {chartFigure, choice} from "./chartFigure.js";
import {html, type Html} from "./html.js";

/** Which page shows the chart: the evidence is there, or on the article's own page. */
export type SourcesPlace = "article" | "front";

/** The sources chart of one article with all that goes with it. */
export function sourcesFigure(data: SourceStrip, cite: string, place: SourcesPlace = "article"): Html {
  return chartFigure({
    name: `sources-${data.article}`,
    chart: "sources",
    finding: sourcesFinding(data),
    ...(place === "article"
      ? {
          choices: choice(`order-${data.article}`, "Order of rows", [
            ["appearance", "first appearance"],
            ["words", "most words"]
          ])
        }
      : {}),
    svg: inlineSourcesSvg(data),
    hint: "Point at a bar to see who speaks; click it, or press Enter on it, for the evidence.",
    table: tableOf(data, place === "article" ? "" : `./articles/${data.article}`),
    lines: reproduceSources.lines(data.article),
    cite
  });
}

function tableOf(data: SourceStrip, page: string): Html {
  return html`<table>
    <thead>
      <tr>
        <th scope="col">Id</th>
        <th scope="col">Source</th>
        <th scope="col">Kind</th>
        <th scope="col">Act</th>
        <th scope="col">Words</th>
        <th scope="col">Position</th>
        <th scope="col">Counted</th>
        <th scope="col">Said</th>
      </tr>
    </thead>
    <tbody>
      ${sourcesTable(data).map(
        (row) =>
          html`<tr>
            <th scope="row"><a href="${page}#${row.quote.replace("/", "-")}">${row.quote}</a></th>
            <td>${row.label}</td>
            <td>${row.kind}</td>
            <td>${row.act}</td>
            <td class="number">${row.words}</td>
            <td class="number">${row.firstWord}–${row.endWord}</td>
            <td>${row.counted ? "yes" : "no"}</td>
            <td>${row.excerpt === "" ? html`<i>our summary:</i> ${row.gist}` : html`<q>${row.excerpt}</q>`}</td>
          </tr>`
      )}
    </tbody>
  </table>`;
}
