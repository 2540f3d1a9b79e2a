import {sourcesFinding, sourcesTable, type SourceStrip} from "@onrecord/charts";
import {reproduceSources} from "../charts/reproduce.js";
import {inlineSourcesSvg} from "../charts/sourcesSvg.js";
import {html, trusted, type Html} from "./html.js";

/** The sources chart as a page shows it before its script runs, with controls, table view, lines to reproduce it, and citation. */
export function sourcesFigure(data: SourceStrip, cite: string): Html {
  const svg = inlineSourcesSvg(data);
  const rows = sourcesTable(data);
  return html`<figure
    class="chart"
    id="sources-${data.article}"
    data-chart="sources"
    data-article="${data.article}"
    aria-label="${sourcesFinding(data)}"
  >
    <div class="controls" hidden>
      <fieldset class="order">
        <legend>Order of rows</legend>
        <label><input type="radio" name="order-${data.article}" value="appearance" checked />first appearance</label
        ><label><input type="radio" name="order-${data.article}" value="words" />most words</label>
      </fieldset>
      <div class="downloads" role="group" aria-label="Download this chart">
        <button type="button" data-download="svg">SVG</button><button type="button" data-download="png">PNG</button
        ><button type="button" data-download="csv">CSV</button>
      </div>
    </div>
    <div class="drawing">${trusted(svg)}</div>
    <p class="hover-line" aria-hidden="true">Point at a bar to see who speaks; click it, or press Enter on it, for the evidence.</p>
    <figcaption>
      <details>
        <summary>Table view</summary>
        <div class="scroll" tabindex="0" role="region" aria-label="Table of attributions">
          <table>
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
              ${rows.map(
                (row) =>
                  html`<tr>
                    <th scope="row"><a href="#${row.quote.replace("/", "-")}">${row.quote}</a></th>
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
          </table>
        </div>
      </details>
      <details class="reproduce">
        <summary>Reproduce this chart</summary>
        <p>In an empty folder with Node:</p>
        <pre tabindex="0"><code>${reproduceSources.install}</code></pre>
        <p>Save as <code>${reproduceSources.file}</code> and run with <code>node ${reproduceSources.file}</code>:</p>
        <pre tabindex="0"><code>${reproduceSources.lines(data.article)}</code></pre>
      </details>
      <details>
        <summary>Cite this chart</summary>
        <p class="cite">${cite}</p>
      </details>
    </figcaption>
  </figure>`;
}
