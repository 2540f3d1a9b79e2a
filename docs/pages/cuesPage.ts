import {cueTable, neutralShareByAffiliation} from "@onrecord/analysis/compute";
import {articles, codingNote, recordOf, sources} from "@onrecord/corpus";
import {dotsChoices} from "./chartChoices.js";
import {citation} from "./citation.js";
import {codeLabel} from "./codeLabel.js";
import {dataTable} from "./dataTable.js";
import {countOf} from "./dots.js";
import {dotsFigure} from "./dotsFigure.js";
import {figure} from "./figures.js";
import {asMarkdown, html} from "./html.js";

/** How sources are introduced: the reporting words, by what they do, for whom, and where the same word stands for different sides. */
export function cuesPage(): string {
  const records = articles.map(({id}) => recordOf(id));
  const [first] = records;
  const coding = first ? codingNote(first) : "not coded yet";
  const cues = cueTable(records, sources);
  const neutral = neutralShareByAffiliation(records, sources);
  const affiliation = (value: string) => codeLabel("affiliation", value);
  const cueClass = (value: string) => codeLabel("cue class", value);
  const choices = dotsChoices();
  const show = (name: string, rows: "choice" | "fixed" = "choice") =>
    choices.filter(({data}) => data.name === name).map(({data, cite}) => dotsFigure(data, cite, rows));

  const page = html`<h1>How they are introduced</h1>
    <p class="finding">
      Of ${figure("all/with-cue")} attributions with a reporting word, ${figure("all/neutral")} have one that reports and no more,
      such as “said” or “according to”.
    </p>
    <section id="same-word">
      <h2>The same word for different sides</h2>
      <p>
        The fairest comparison is one word used for sources of different affiliations. ${figure("all/shared-words")} words are.
      </p>
      ${show("same-words", "fixed")}
    </section>
    <section id="classes">
      <h2>What the words do</h2>
      <p>Some words only report. Others back the speaker, hold off, press, or look into a mind.</p>
      ${show("cues-by-affiliation")}
      <h3>Neutral reporting words, where there are enough to say so</h3>
      ${dataTable(
        "neutral-words",
        "Neutral reporting words by affiliation",
        citation("Neutral reporting words by affiliation", "of all with a reporting word"),
        html`<table>
        <thead>
          <tr>
            <th scope="col">Affiliation</th>
            <th scope="col">Neutral, of all with a reporting word</th>
            <th scope="col">Share</th>
          </tr>
        </thead>
        <tbody>
          ${neutral.map(
            (row) =>
              html`<tr>
                <th scope="row">${affiliation(row.affiliation)}</th>
                <td class="number">${countOf(row)}</td>
                <td class="number">${row.share === undefined ? row.reason : `${Math.round(row.share * 100)} %`}</td>
              </tr>`
          )}
        </tbody>
      </table>`
      )}
    </section>
    <section id="named">
      <h2>Named, and not</h2>
      <p>${figure("all/named-quotes")} of ${figure("all/counted")} counted quotes say who speaks.</p>
      ${show("naming-by-affiliation")}
    </section>
    <section id="kinds">
      <h2>Quoted, or put in the author’s words</h2>
      <p>${figure("all/indirect-quotes")} of ${figure("all/counted")} counted quotes have no words in marks.</p>
      ${show("kinds-by-affiliation")}
    </section>
    <section id="words">
      <h2>Every reporting word</h2>
      <details>
        <summary>All words, most frequent first</summary>
        ${dataTable(
          "reporting-words",
          "All reporting words",
          citation("All reporting words", "by class and affiliation"),
          html`<table>
            <thead>
              <tr>
                <th scope="col">Word</th>
                <th scope="col">What it does</th>
                <th scope="col">Times</th>
                <th scope="col">For whom</th>
              </tr>
            </thead>
            <tbody>
              ${cues.map(
                (cue) =>
                  html`<tr>
                    <th scope="row"><i>${cue.cueLemma}</i></th>
                    <td>${cueClass(cue.cueClass)}</td>
                    <td class="number">${cue.n}</td>
                    <td>
                      ${cue.affiliations.map((entry, i) => html`${i > 0 ? ", " : ""}${affiliation(entry.affiliation)} ${entry.n}`)}
                    </td>
                  </tr>`
              )}
            </tbody>
          </table>`
        )}
      </details>
    </section>
    <section id="how-we-know">
      <h2>How we know</h2>
      <p>
        The articles were <b>${coding}</b>. A word’s class is what it does in its sentence, by the rules of the
        <a href="./codebook">codebook</a>; the agreement on classes is on the <a href="./method">method page</a>.
      </p>
    </section>
    <section id="limits">
      <h2>What it does not show</h2>
      <p>
        A word is not a motive. “Fears” may be the only honest word for a fear. Words for thoughts and attitudes can hardly be
        neutral, so affiliations that are mostly said to think or feel look less neutral than those that are mostly said to speak.
        Most cells are small, and none is a claim about how these outlets write.
      </p>
    </section>`;
  return `---
title: How they are introduced
---

${asMarkdown(page)}

\`\`\`js
import {enhanceDots} from "./client/cues.page.js";
import {enhanceTables} from "./client/tables.page.js";
const choices = await FileAttachment("./data/dots.json").json();
for (const figure of document.querySelectorAll("[data-chart=dots]")) enhanceDots(figure, choices);
enhanceTables();
\`\`\`
`;
}
