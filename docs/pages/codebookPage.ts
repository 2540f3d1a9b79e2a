import {readFileSync, readdirSync} from "node:fs";
import path from "node:path";
import {codebook} from "@onrecord/corpus/codebook";
import {asMarkdown, html} from "./html.js";

const folder = path.resolve(import.meta.dirname, "../../packages/corpus/codebook");

/** The codebook: the written rules, then every closed list from the data that the schema is made of. */
export function codebookPage(): string {
  const rules = readdirSync(folder)
    .filter((name) => /^[1-79]-.*\.md$/u.test(name))
    .sort()
    .map((name) =>
      readFileSync(path.join(folder, name), "utf8")
        .replace(/^#/gmu, "##")
        .replaceAll("](9-stance-targets.md)", "](#stance-targets-and-source-types)")
        // A block that may have to be scrolled sideways is reached by keyboard.
        .replace(/^```json\n([^`]*)^```$/gmu, (_, code: string) => html`<pre tabindex="0"><code>${code}</code></pre>`.text)
        .replace(/\$\{/gu, "&#36;{")
    )
    .join("\n\n");
  const lists = codebook.map(
    (list) =>
      html`<section class="code-list">
        <h3 id="${list.name.replace(/ /gu, "-")}">${list.name}</h3>
        <p>${list.question}</p>
        <table>
          <thead>
            <tr>
              <th scope="col">Code</th>
              <th scope="col">Label</th>
              <th scope="col">Meaning</th>
            </tr>
          </thead>
          <tbody>
            ${list.entries.map(
              ({code, label, definition}) =>
                html`<tr>
                  <th scope="row"><code>${code}</code></th>
                  <td>${label}</td>
                  <td>${definition}</td>
                </tr>`
            )}
          </tbody>
        </table>
      </section>`
  );
  return `---
title: Codebook
---

# Codebook

How articles are coded, so that another person could do it again. All examples are invented. Two rules stand above the others: record what is written, misprints and mistakes included; and the same rule for every outlet and every side.

<div class="codebook-rules">

${rules}

</div>

## Closed lists

${asMarkdown(html`<div class="code-lists">${lists}</div>`)}
`;
}
