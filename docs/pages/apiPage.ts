import {articles, codingNote, recordOf} from "@onrecord/corpus";
import type {ApiEntry, ApiExport, ApiField} from "../api/apiModel.js";
import {exampleCode, inlineHtml, nameFinder, proseHtml, schemaTypeHtml, typeHtml, type FindName} from "./apiText.js";
import {asMarkdown, html, keptLines, type Html} from "./html.js";

const groups = [
  ["function", "Functions"],
  ["data", "Data"],
  ["type", "Types"]
] as const;

/** Who coded the articles, as every page with a coded figure says. */
const coding = articles[0] ? codingNote(recordOf(articles[0].id)) : "not coded yet";

/** One entry of a package: every name that it exports, with what it gives, takes, throws, and an example. */
export function apiPage(entry: ApiEntry, api: readonly ApiEntry[]): string {
  const find = nameFinder(api, entry);
  const shown = groups
    .map(([kind, title]) => ({title, exports: entry.exports.filter((one) => one.kind === kind)}))
    .filter(({exports}) => exports.length > 0);
  const page = html`<div class="api">
    <p class="eyebrow"><a href="./">API reference</a></p>
    <h1><code>${entry.name}</code></h1>
    <div class="finding">${proseHtml(entry.summary, find)}</div>
    <nav class="api-names" aria-label="Names">
      ${shown.map(
        ({title, exports}) =>
          html`<p>
            <b>${title}</b> ${exports.map(({name}, i) => html`${i === 0 ? "" : ", "}<a href="#${name}"><code>${name}</code></a>`)}
          </p>`
      )}
      ${elsewhere(entry, api)}
    </nav>
    ${shown.map(
      ({title, exports}) =>
        html`<section>
          <h2>${title}</h2>
          ${exports.map((one) => exportHtml(one, find))}
        </section>`
    )}
    <p class="agreement">Articles in the examples were ${coding}.</p>
  </div>`;
  return `---\ntitle: "${entry.name}"\n---\n\n${asMarkdown(page)}\n`;
}

/** Names that other entries document, entry by entry. */
function elsewhere(entry: ApiEntry, api: readonly ApiEntry[]): Html {
  const homes = api.filter(({name}) => entry.references.some((reference) => reference.entry === name));
  return html`${homes.map((home) => {
    const names = entry.references.filter((reference) => reference.entry === home.name).map(({name}) => name);
    const all = names.length === home.exports.length + home.references.length;
    return html`<p>
      <b>As in</b> <a href="./${home.slug}"><code>${home.name}</code></a>:
      ${
        all
          ? "all of it"
          : names.map((name, i) => html`${i === 0 ? "" : ", "}<a href="./${home.slug}#${name}"><code>${name}</code></a>`)
      }
    </p>`;
  })}`;
}

function exportHtml(one: ApiExport, find: FindName): Html {
  const {comment} = one;
  const said = [
    ["Returns", comment.returns],
    ["Missing values", comment.missing],
    ["Errors", comment.throws],
    ["Source", comment.source]
  ] as const;
  return html`<article class="export" id="${one.name}">
    <h3><a href="#${one.name}"><code>${one.name}</code></a></h3>
    <pre tabindex="0"><code>${keptLines(typeHtml(one.signature, find, one.name))}</code></pre>
    ${proseHtml(comment.summary, find)}
    ${one.rows === null ? "" : html`<p>Entries: <code>${one.rows.toLocaleString("en-US")}</code></p>`}
    ${one.schema === null ? "" : html`<p>Derived from the schema ${inlineHtml(`\`${one.schema}\``, find)}.</p>`}
    ${fieldsHtml(
      "Parameter",
      one.params.filter(({text}) => text !== ""),
      (type) => typeHtml(type, find),
      find
    )}
    ${fieldsHtml("Field", one.fields, (type) => (one.schema === null && one.kind === "type" ? typeHtml(type, find) : schemaTypeHtml(type, find)), find)}
    ${saidHtml(
      said.filter(([, text]) => text !== ""),
      find
    )}
    ${comment.examples.map((example) => html`<pre class="example" tabindex="0" aria-label="Example"><code>${keptLines(html`${exampleCode(example)}`)}</code></pre>`)}
    <p class="file"><code>${one.file}</code></p>
  </article>`;
}

function saidHtml(said: readonly (readonly [label: string, text: string])[], find: FindName): Html | string {
  if (said.length === 0) return "";
  return html`<dl class="said">
    ${said.map(
      ([label, text]) =>
        html`<dt>${label}</dt>
          <dd>${inlineHtml(text, find)}</dd>`
    )}
  </dl>`;
}

function fieldsHtml(heading: string, fields: readonly ApiField[], type: (text: string) => Html, find: FindName): Html | string {
  if (fields.length === 0) return "";
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${heading}s">
    <table>
      <thead>
        <tr>
          <th scope="col">${heading}</th>
          <th scope="col">Type</th>
          <th scope="col">What it is</th>
        </tr>
      </thead>
      <tbody>
        ${fields.map(
          (field) =>
            html`<tr>
              <th scope="row"><code>${field.name}${field.optional ? "?" : ""}</code></th>
              <td><code>${type(field.type)}</code></td>
              <td>${inlineHtml(field.text, find)}</td>
            </tr>`
        )}
      </tbody>
    </table>
  </div>`;
}
