import {reproduce} from "../charts/reproduce.js";
import {embedCode} from "./embedCode.js";
import {html, trusted, type Html} from "./html.js";

/** What a page shows of one chart before its script runs. */
export interface ChartFigure {
  /** The chart's name among the files, `sources-003`. */
  readonly name: string;
  /** What the page's script looks for. */
  readonly chart: string;
  readonly finding: string;
  /** Choices of the reader; none where there are none. */
  readonly choices?: Html;
  /** Buttons above the drawing, below the choices. */
  readonly filter?: Html;
  /** The drawing, without the line that a file begins with. */
  readonly svg: string;
  readonly hint: string;
  readonly table: Html;
  /** The lines that reproduce it. */
  readonly lines: string;
  readonly cite: string;
  /** What a reader installs for the lines; the packages of the article charts unless told. */
  readonly install?: string;
}

/** A chart with controls, table view, lines to reproduce it, citation and embed code. It reads without its script. */
export function chartFigure(figure: ChartFigure): Html {
  const {
    name,
    chart,
    finding,
    choices = html``,
    filter = html``,
    svg,
    hint,
    table,
    lines,
    cite,
    install = reproduce.install
  } = figure;
  return html`<figure class="chart" id="${name}" data-chart="${chart}" data-name="${name}" aria-label="${finding}">
    <div class="controls" hidden>
      <div class="choices">${choices}</div>
      <div class="downloads" role="group" aria-label="Download this chart">
        <button type="button" data-download="svg">SVG</button><button type="button" data-download="png">PNG</button
        ><button type="button" data-download="csv">CSV</button>
      </div>
      ${filter}
    </div>
    <div class="drawing">${trusted(svg)}</div>
    <p class="hover-line" aria-hidden="true">${hint}</p>
    <figcaption>
      <details>
        <summary>Table view</summary>
        <div class="scroll" data-part="table" tabindex="0" role="region" aria-label="Table of this chart">${table}</div>
      </details>
      <details class="reproduce">
        <summary>Reproduce this chart</summary>
        <p>In an empty folder with Node:</p>
        <pre tabindex="0"><code>${install}</code></pre>
        <p>Save as <code>${reproduce.file}</code> and run with <code>node ${reproduce.file}</code>:</p>
        <pre tabindex="0"><code data-part="lines">${lines}</code></pre>
      </details>
      <details>
        <summary>Cite this chart</summary>
        <p class="cite" data-part="cite">${cite}</p>
      </details>
      <details>
        <summary>Embed this chart</summary>
        <p>Put this where the chart should stand. It carries its source line and asks nothing of other hosts.</p>
        <pre tabindex="0"><code data-part="embed">${embedCode(name, finding)}</code></pre>
      </details>
    </figcaption>
  </figure>`;
}

/** One choice of the reader, as a row of radio buttons; the first is the default. */
export function choice(name: string, legend: string, options: readonly (readonly [value: string, label: string])[]): Html {
  return html`<fieldset class="order">
    <legend>${legend}</legend>
    ${options.map(
      ([value, label], i) =>
        html`<label><input type="radio" name="${name}" value="${value}" ${i === 0 ? trusted("checked") : ""} />${label}</label>`
    )}
  </fieldset>`;
}
