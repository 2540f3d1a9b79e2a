import {
  attributionRows,
  countingRules,
  crossTable,
  officialSensitivity,
  officialShare,
  recordUnderCoding,
  shareOf,
  sourceDiversity,
  titleOf,
  voiceWords,
  whyNotNamed
} from "@onrecord/analysis/compute";
import {articles, codingNote, recordOf, sources, type ArticleRecord, type Source} from "@onrecord/corpus";
import {rawCodings} from "@onrecord/corpus/codings";
import {panelsChoices} from "./chartChoices.js";
import {citation} from "./citation.js";
import {codeLabel} from "./codeLabel.js";
import {crossTableHtml} from "./crossTableHtml.js";
import {dataTable} from "./dataTable.js";
import {countOf} from "./dots.js";
import {figure} from "./figures.js";
import {asMarkdown, html, type Html} from "./html.js";
import {panelsFigure} from "./panelsFigure.js";

const units = ["quotes", "sources", "words"] as const;

/** Who is quoted in the five articles: affiliations, official sources under every rule and coding, names. */
export function whoPage(): string {
  const records = articles.map(({id}) => recordOf(id));
  const rows = attributionRows(records, sources);
  const [first] = records;
  const coding = first ? codingNote(first) : "not coded yet";
  const [panels] = panelsChoices();
  const table = (name: string, label: string, content: Html) => dataTable(name, label, citation(label, "all articles"), content);

  const page = html`<h1>Who is quoted</h1>
    <p class="finding">
      Official sources have ${figure("all/official-quotes")} of the ${figure("all/counted")} counted quotes in these articles, and
      ${figure("all/official-words")} of ${figure("all/counted-words")} attributed words.
    </p>
    <section id="affiliations">
      <h2>For whom the sources speak</h2>
      <p>What is counted is a choice. Change it, and read how the numbers change.</p>
      ${panels ? panelsFigure(panels.data, panels.cite) : ""}
    </section>
    <section id="official">
      <h2>Official sources, under every way of counting</h2>
      <p>
        Official are federal and local law enforcement, other parts of the executive, holders of elected office and courts; unions
        never are. What is counted is a choice, and so is the coding: each share stands under all of them. Words of different
        sources can overlap, so they are counted once.
      </p>
      ${table("official-shares", "Official sources under every way of counting", officialTable(records))}
      <h3>Where another coder could have placed a source elsewhere</h3>
      <p>Each row moves one source to its second-best affiliation and counts again.</p>
      <details>
        <summary>All borderline sources</summary>
        ${table("official-borderline", "Official sources, borderline affiliations moved", sensitivityTable(records))}
      </details>
    </section>
    <section id="names">
      <h2>Named, and why not</h2>
      ${table("naming", "Named sources, and why others are not named", namingTable(records))}
    </section>
    <section id="roles">
      <h2>What part they play</h2>
      ${table(
        "roles",
        "Counted quotes by affiliation and role",
        crossTableHtml(
          crossTable(rows, "affiliation", "role"),
          (value) => codeLabel("affiliation", value),
          (value) => codeLabel("role", value)
        )
      )}
    </section>
    <section id="kinds">
      <h2>Quoted or paraphrased, said or written</h2>
      ${table(
        "kind-and-act",
        "Counted quotes by kind and act",
        crossTableHtml(
          crossTable(rows, "kind", "act"),
          (value) => codeLabel("kind", value),
          (value) => codeLabel("act", value)
        )
      )}
    </section>
    <section id="voices">
      <h2>The author’s own words</h2>
      ${table("voices", "Words by voice, and number of sources", voiceTable(records))}
      <p>
        The effective number of sources is how many equally quoted sources would be as varied as these: the exponential of Shannon’s
        entropy. It grows with the number of quotes, so that stands beside it.
      </p>
    </section>
    <section id="how-we-know">
      <h2>How we know</h2>
      <p>
        The articles were <b>${coding}</b>; see the <a href="./method">method page</a> for the agreement of the codings, and the
        <a href="./codebook">codebook</a> for the codes. What the articles contain is counted whole, so there are no intervals.
      </p>
    </section>
    <section id="limits">
      <h2>What it does not show</h2>
      <p>
        These articles were chosen and not sampled; the counts say nothing about other articles, other outlets or “the media”. Two
        of them rest on one statement or one story by somebody else, so their sources follow from that. How many articles a
        comparison would need is on the <a href="./method#needed">method page</a>.
      </p>
    </section>`;
  return `---
title: Who is quoted
---

${asMarkdown(page)}

\`\`\`js
import {enhancePanels} from "./client/who.page.js";
import {enhanceTables} from "./client/tables.page.js";
enhancePanels(document.querySelector("[data-chart=panels]"), await FileAttachment("./data/panels.json").json());
enhanceTables();
\`\`\`
`;
}

/** All records under one raw coding; sources are those of that coding. */
function underRound(records: readonly ArticleRecord[], round: string): {records: ArticleRecord[]; sources: Source[]} {
  const under = records.flatMap((record) => {
    const coding = rawCodings.find(({article, coder}) => article === record.article.id && coder.round === round);
    return coding ? [recordUnderCoding(record, coding)] : [];
  });
  return {records: under.map(({record}) => record), sources: under.flatMap(({sources: own}) => own)};
}

function officialTable(records: readonly ArticleRecord[]): Html {
  const first = underRound(records, "first");
  const second = underRound(records, "second");
  const variants = [
    ...countingRules.map(({name, rule}) => ({name, records, sources, rule})),
    ...countingRules.slice(0, 1).flatMap(({name, rule}) => [
      {name: `${name}; first raw coding`, ...first, rule},
      {name: `${name}; second raw coding`, ...second, rule}
    ])
  ];
  return html`<table>
    <thead>
      <tr>
        <th scope="col">What is counted</th>
        ${units.map((unit) => html`<th scope="col">${unit}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${variants.map(
        (variant) =>
          html`<tr>
            <th scope="row">${variant.name}</th>
            ${units.map((unit) => html`<td class="number">${countOf(officialShare(variant.records, variant.sources, {unit, rule: variant.rule}))}</td>`)}
          </tr>`
      )}
    </tbody>
  </table>`;
}

function sensitivityTable(records: readonly ArticleRecord[]): Html {
  const rows = officialSensitivity(records, sources);
  const name = (row: (typeof rows)[number]) => {
    if (row.flipped === null) return "As coded";
    if (row.affiliation === null || row.borderline === null) return `All of them moved to give the ${row.flipped} share`;
    return `${row.label ?? ""}: ${codeLabel("affiliation", row.borderline)} instead of ${codeLabel("affiliation", row.affiliation)}`;
  };
  return html`<table>
    <thead>
      <tr>
        <th scope="col">Affiliation</th>
        <th scope="col">Official quotes</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr>
            <th scope="row">${name(row)}</th>
            <td class="number">${countOf(row)}</td>
          </tr>`
      )}
    </tbody>
  </table>`;
}

function namingTable(records: readonly ArticleRecord[]): Html {
  const named = Object.fromEntries(
    units.map((unit) => [
      unit,
      shareOf(records, sources, {unit, by: "naming", articles: "together"}).find(({value}) => value === "named")
    ])
  );
  const reasons = Object.fromEntries(units.map((unit) => [unit, whyNotNamed(records, sources, {unit})]));
  const codes = [...new Set(units.flatMap((unit) => reasons[unit]?.map(({naming}) => naming) ?? []))];
  const cell = (share: {readonly count: number; readonly of: number} | undefined) =>
    html`<td class="number">${share ? countOf(share) : "none"}</td>`;
  return html`<table>
    <thead>
      <tr>
        <th scope="col">Naming</th>
        ${units.map((unit) => html`<th scope="col">${unit}</th>`)}
      </tr>
    </thead>
    <tbody>
      <tr>
        <th scope="row">named</th>
        ${units.map((unit) => cell(named[unit]))}
      </tr>
      ${codes.map(
        (code) =>
          html`<tr>
            <th scope="row">${codeLabel("naming", code)}</th>
            ${units.map((unit) => cell(reasons[unit]?.find(({naming}) => naming === code)))}
          </tr>`
      )}
    </tbody>
  </table>`;
}

function voiceTable(records: readonly ArticleRecord[]): Html {
  return html`<table>
      <thead>
        <tr>
          <th scope="col">Article</th>
          <th scope="col">Author’s own words</th>
          <th scope="col">Paraphrase</th>
          <th scope="col">In marks</th>
          <th scope="col">Effective number of sources</th>
          <th scope="col">Sources</th>
          <th scope="col">Quotes</th>
        </tr>
      </thead>
      <tbody>
        ${records.map((record) => {
          const voices = voiceWords(record);
          const diversity = sourceDiversity(record, sources);
          const cell = (voice: string) => {
            const row = voices.find((candidate) => candidate.voice === voice);
            return html`<td class="number">${row ? countOf(row) : "none"}</td>`;
          };
          return html`<tr>
            <th scope="row"><a href="./articles/${record.article.id}">${titleOf(record.article)}</a></th>
            ${cell("author")}${cell("paraphrase")}${cell("quoted")}
            <td class="number">${diversity.effective === undefined ? diversity.reason : diversity.effective.toFixed(1)}</td>
            <td class="number">${diversity.effective === undefined ? "" : diversity.sources}</td>
            <td class="number">${diversity.n}</td>
          </tr>`;
        })}
      </tbody>
    </table>`;
}
