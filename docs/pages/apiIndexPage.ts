import type {ApiEntry} from "../api/apiModel.js";
import {inlineHtml, nameFinder} from "./apiText.js";
import {asMarkdown, html} from "./html.js";

/** Every entry of every package, and what it is for. */
export function apiIndexPage(api: readonly ApiEntry[]): string {
  const packages = [...new Set(api.map(({name}) => name.split("/").slice(0, 2).join("/")))];
  const page = html`<div class="api">
    <h1>API reference</h1>
    <p class="finding">
      Every name that the packages export: what it gives, in which unit, what missing values do, which errors it throws, where its
      formula comes from, and lines that run.
    </p>
    <p>
      All pages are made from the comments in the code. Every example is run by the tests, against the packages as they are
      published, and gives what it says. New here? <a href="../use">Use it</a> has the first lines.
    </p>
    ${packages.map((name) => {
      const entries = api.filter((entry) => entry.name === name || entry.name.startsWith(`${name}/`));
      return html`<section>
        <h2><code>${name}</code></h2>
        <dl class="pages">
          ${entries.map(
            (entry) =>
              html`<dt><a href="./${entry.slug}"><code>${entry.name}</code></a></dt>
                <dd>${inlineHtml(entry.summary, nameFinder(api, entry))}</dd>`
          )}
        </dl>
      </section>`;
    })}
    <section>
      <h2>How to read it</h2>
      <ul>
        <li>Shares run from <code>0</code> to <code>1</code>. No answer is <code>undefined</code>, with a reason where a result can carry one; in tables an empty field is <code>null</code>. Absent is never <code>0</code>.</li>
        <li>Offsets are half-open and count UTF-16 code units: <code>text.slice(start, end)</code>.</li>
        <li>Coded figures in the examples were coded twice by a language model. They describe these articles and nothing beyond them.</li>
      </ul>
    </section>
  </div>`;
  return `---\ntitle: API reference\n---\n\n${asMarkdown(page)}\n`;
}
