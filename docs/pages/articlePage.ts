import {countingRules, sourceShares, sourceStrip, titleOf} from "@onrecord/analysis/compute";
import {sourcesFinding} from "@onrecord/charts";
import {codingNote, recordOf, sources, version, type ArticleId} from "@onrecord/corpus";
import {verify, type EvidenceStatus} from "@onrecord/corpus/evidence";
import {codeLabel} from "./codeLabel.js";
import {evidenceItem} from "./evidenceItem.js";
import {factsTable} from "./factsTable.js";
import {figure} from "./figures.js";
import {claimVerdict} from "./claimVerdict.js";
import {asMarkdown, html} from "./html.js";
import {linkedData} from "./linkedData.js";
import {sourcesCitation} from "./sourcesCitation.js";
import {publicationDate} from "./publicationDate.js";
import {sourcesFigure} from "./sourcesFigure.js";

const sentenceCase = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The page of one article, as Markdown for Framework: finding, chart, how we know, what it does not show, evidence. */
export async function articlePage(id: ArticleId, texts: Readonly<Partial<Record<string, string>>>): Promise<string> {
  const record = recordOf(id);
  const {article} = record;
  const strip = sourceStrip(record, sources, version);
  const report = await verify([record], texts);
  const statuses = new Map(report.articles.flatMap(({results}) => results.map(({id, status}) => [id, status] as const)));
  const statusOf = (quote: string): EvidenceStatus => statuses.get(quote) ?? "not-checkable-here";
  const title = titleOf(article);
  const outlet = article.outlet.basis === "unknown" ? "outlet unknown" : article.outlet.value;
  const coding = codingNote(record);
  const cite = sourcesCitation(record, sourcesFinding(strip));

  const page = html`<article class="piece">
      <header>
        <p class="eyebrow">
          ${outlet} ·
          ${publicationDate(article)}${article.genre.basis === "unknown" ? "" : html` · ${codeLabel("genre", article.genre.value)}`}
        </p>
        <h1>${title}</h1>
        <p class="finding">
          Of ${figure(`${id}/words`)} words, ${figure(`${id}/author-words`)} are the author’s own. The rest is attributed to
          ${figure(`${id}/sources`)} sources, of which ${figure(`${id}/named-sources`)}
          ${record.appearances.filter(({naming}) => naming === "named").length === 1 ? "is" : "are"} named.
        </p>
      </header>
      ${sourcesFigure(strip, cite)}
      <section id="how-we-know">
        <h2>How we know</h2>
        <p>
          Every attribution in the text was marked: who is said to have said, written, thought or felt what. This article was
          <b>${coding}</b>; the rules are in the <a href="../codebook">codebook</a>, the agreement is on the
          <a href="../method">method page</a>. Agreement between such codings is consistency of model codings, not reliability.
          Marked are ${figure(`${id}/attributions`)} attributions; counted are ${figure(`${id}/counted`)}: outermost ones, of speech
          and writing, in the body.
        </p>
        <p>The first source’s part under each counting rule:</p>
        <table class="rules">
          <thead>
            <tr>
              <th scope="col">What is counted</th>
              <th scope="col">Source with most quotes</th>
              <th scope="col">Quotes</th>
              <th scope="col">Words</th>
            </tr>
          </thead>
          <tbody>
            ${countingRules.map(({name, rule}) => {
              const [first] = sourceShares([record], sources, rule);
              return html`<tr>
                <th scope="row">${name}</th>
                <td>${first?.label ?? "none"}</td>
                <td class="number">${first ? `${first.quotes} of ${first.quotesOfAll}` : "none"}</td>
                <td class="number">${first ? `${first.words} of ${first.wordsOfAll}` : "none"}</td>
              </tr>`;
            })}
          </tbody>
        </table>
      </section>
      <section id="limits">
        <h2>What it does not show</h2>
        <p>
          One article says nothing about its outlet, and nothing about the news. A bar shows that words are attributed, not whether
          they are true, nor whether the author agrees. The counts are an enumeration of this text, so they carry no interval. Where
          the author reports what others hold without saying who, a coder had to decide; such cases are of tier <i>extended</i> or
          <i>optional</i>.
        </p>
        <p>
          The strongest case against reading the chart as imbalance: a piece about what somebody said must quote it. Who has most of
          the words may follow from the subject, not from a choice of the author’s.
        </p>
      </section>
      <section id="claims">
        <h2>Numbers and comparisons</h2>
        <p>
          Of ${figure(`${id}/claims`)} claims in this article, ${figure(`${id}/checked-claims`)} could be recomputed from data at hand;
          what that gave, with readings and base rates, is on the page <a href="../claims">Do the numbers hold?</a>
        </p>
        <ul class="claims">
          ${record.claims.map(
            (claim) =>
              html`<li id="${claim.id.replace("/", "-")}">
                <p><q>${claim.words}</q></p>
                <p>
                  ${sentenceCase(codeLabel("claim kind", claim.kind))}: ${claim.statement.measure}, ${claim.statement.population}.
                  ${claim.attributedTo === null ? "The author’s own" : html`Attributed in <a href="#${claim.attributedTo.replace("/", "-")}">${claim.attributedTo}</a>`}.
                </p>
                ${claimVerdict(claim, "../")}
              </li>`
          )}
        </ul>
      </section>
      <section id="facts">
        <h2>About the article</h2>
        ${factsTable(article)}
        <p>
          The full text is not published here. Its fingerprint is
          <code class="hash">${article.fingerprint.sha256}</code> (<code>SHA-256</code>), so that anybody with the text can check
          every span.
        </p>
      </section>
      <section id="evidence">
        <h2>Evidence, in order</h2>
        <ol class="evidence-list">
          ${record.quotes.map((quote) => evidenceItem(quote, record, sources, statusOf(quote.id)))}
        </ol>
      </section>
      <section id="contact">
        <h2>Corrections and removal</h2>
        <p>
          Names appear only of those who speak in a public role. To correct a record or to ask for removal, open an issue in the
          project’s repository or write to its maintainers; the address is in the file <code>SECURITY.md</code>.
        </p>
      </section>
    </article>
    ${linkedData(record, sources)}`;

  return `---
title: ${JSON.stringify(title)}
---

${asMarkdown(page)}

\`\`\`js
import {enhanceSources} from "../client/sources.page.js";
const {strip, scale} = await FileAttachment("../data/strips/${id}.json").json();
enhanceSources(document.querySelector("[data-chart=sources]"), strip, scale);
\`\`\`
`;
}
