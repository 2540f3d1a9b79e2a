import {allAttributionRows, crossTable, cueTable, neutralShareByAffiliation} from "@onrecord/analysis/compute";
import {articles, codingNote, recordOf, sources} from "@onrecord/corpus";
import {codeLabel} from "./codeLabel.js";
import {crossTableHtml} from "./crossTableHtml.js";
import {countOf, dots} from "./dots.js";
import {figure} from "./figures.js";
import {asMarkdown, html} from "./html.js";

/** How sources are introduced: the reporting words, by what they do, for whom, and where the same word stands for different sides. */
export function cuesPage(): string {
  const records = articles.map(({id}) => recordOf(id));
  const [first] = records;
  const coding = first ? codingNote(first) : "not coded yet";
  const cues = cueTable(records, sources);
  const shared = cues.filter(({affiliations}) => affiliations.length > 1);
  const withCue = allAttributionRows(records, sources).filter(({place, cueLemma}) => place === "body" && cueLemma !== null);
  const neutral = neutralShareByAffiliation(records, sources);
  const affiliation = (value: string) => codeLabel("affiliation", value);
  const cueClass = (value: string) => codeLabel("cue class", value);

  const page = html`<h1>How they are introduced</h1>
    <p class="finding">
      Of ${figure("all/with-cue")} attributions with a reporting word, ${figure("all/neutral")} have one that reports and no more,
      such as “said” or “according to”.
    </p>
    <section id="same-word">
      <h2>The same word for different sides</h2>
      <p>
        The fairest comparison is one word used for sources of different affiliations. One dot is one attribution in the body, of
        any act and at any level.
      </p>
      <div class="scroll" tabindex="0" role="region" aria-label="Reporting words shared by several affiliations">
        <table>
          <thead>
            <tr>
              <th scope="col">Word</th>
              <th scope="col">What it does</th>
              <th scope="col">For whom</th>
            </tr>
          </thead>
          <tbody>
            ${shared.map(
              (cue) =>
                html`<tr>
                  <th scope="row"><i>${cue.cueLemma}</i></th>
                  <td>${cueClass(cue.cueClass)}</td>
                  <td class="stack">
                    ${cue.affiliations.map((entry) => html`<span class="entry">${dots(entry.n)} ${affiliation(entry.affiliation)}</span>`)}
                  </td>
                </tr>`
            )}
          </tbody>
        </table>
      </div>
    </section>
    <section id="classes">
      <h2>What the words do, by affiliation</h2>
      ${crossTableHtml(crossTable(withCue, "affiliation", "cueClass"), "Reporting words by affiliation and class", affiliation, cueClass)}
      <h3>Neutral reporting words, where there are enough to say so</h3>
      <table>
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
      </table>
    </section>
    <section id="articles">
      <h2>What the words do, by article</h2>
      ${crossTableHtml(crossTable(withCue, "cueClass", "article"), "Reporting words by class and article", cueClass, (id) => html`<a href="./articles/${id}">${id}</a>`)}
    </section>
    <section id="words">
      <h2>Every reporting word</h2>
      <details>
        <summary>All words, most frequent first</summary>
        <div class="scroll" tabindex="0" role="region" aria-label="All reporting words">
          <table>
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
          </table>
        </div>
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
  return `---\ntitle: How they are introduced\n---\n\n${asMarkdown(page)}\n`;
}
