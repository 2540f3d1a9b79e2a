import {codingAgreement} from "@onrecord/analysis/compute";
import {articles, corrections} from "@onrecord/corpus";
import {adjudications, rawCodings} from "@onrecord/corpus/codings";
import {agreementTable, spanTable} from "./agreementTable.js";
import {figure} from "./figures.js";
import {asMarkdown, html} from "./html.js";

const outcomes = [
  ["first", "The first coding stood"],
  ["second", "The second coding stood"],
  ["both", "Both stood"],
  ["neither", "Neither stood, or both had missed it"]
] as const;

/** How the articles were coded, how far the codings agree, what that does not show, and what was corrected since. */
export function methodPage(): string {
  const pairs = articles.flatMap(({id}) => {
    const [first, second] = ["first", "second"].map((round) =>
      rawCodings.find((coding) => coding.article === id && coding.coder.round === round)
    );
    return first && second ? [[first, second] as const] : [];
  });
  const agreement = codingAgreement(pairs, {replicates: 2000, seed: 42});
  const differences = adjudications.flatMap((adjudication) => adjudication.differences);
  const thirdReading = differences.filter(({reason}) => reason.startsWith("third reading"));

  const page = html`<h1>Method</h1>
    <p class="finding">
      Two codings of every article, made apart from each other, then settled difference by difference, then read a third time for
      what both had missed.
    </p>
    <section id="coding">
      <h2>How the articles were coded</h2>
      <p>
        The rules are written down in the <a href="./codebook">codebook</a>. The first and the second coding were made by separate
        sessions of one language model. Each saw the texts and the codebook, and never the other coding. Both are kept as they were,
        as offsets and codes, in <code>@onrecord/corpus/codings</code>. A third session compared them and gave a reason for every
        difference it settled. A fourth read every sentence again with fresh eyes and swept the texts for reporting words.
      </p>
      <p>No trained person has coded these texts yet. Until one has, every page says “coded twice by a language model”.</p>
    </section>
    <section id="agreement">
      <h2>How far the two codings agree</h2>
      <p>
        What follows is <b>consistency of two model codings, not reliability</b>: the same model read the same texts under the same
        rules, so it can be consistently wrong. The intervals are shown as if these articles were a random sample, which they are
        not. Attributions cluster in articles, so the interval over articles is the one to trust.
      </p>
      <h3>The same words marked</h3>
      ${spanTable(agreement.exact, agreement.overlap)}
      <h3>The same codes given, where four fifths of both contents are the same</h3>
      ${agreementTable(agreement.overlap)}
      <p>
        Alpha is nominal and corrects for agreement by chance. An interval of no width means that nothing differed, not that nothing
        could.
      </p>
    </section>
    <section id="adjudication">
      <h2>How the differences were settled</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">Outcome</th>
            <th scope="col">Differences</th>
          </tr>
        </thead>
        <tbody>
          ${outcomes.map(
            ([code, label]) =>
              html`<tr>
                <th scope="row">${label}</th>
                <td class="number">${differences.filter(({decided}) => decided === code).length}</td>
              </tr>`
          )}
          <tr>
            <th scope="row">All</th>
            <td class="number">${differences.length}</td>
          </tr>
          <tr>
            <th scope="row">Of these, found by the third reading</th>
            <td class="number">${thirdReading.length}</td>
          </tr>
        </tbody>
      </table>
      <p>A difference is one field of one attribution, source, claim or mark. Each has its reason in the data.</p>
    </section>
    <section id="limits">
      <h2>What this does not show</h2>
      <p>
        The articles were chosen, not sampled: they are about one agency, from a handful of outlets. They carry no claim about “the
        media”, nor about any outlet. An attribution says that words are put in somebody’s mouth, not that they were said. Words of
        a paraphrase are the author’s choice as much as the source’s.
      </p>
      <p>
        Full texts are not published. Quoted words are cut where an attribution is long or where an article’s share of published
        words would grow too large; the record says so, and a digest lets anybody with the text check the whole.
      </p>
    </section>
    <section id="needed">
      <h2>What five articles cannot show</h2>
      <p>
        Say two groups of articles really differ, and official sources have sixty of a hundred quotes in one and forty in the other.
        To find that with a power of four fifths, at the usual level of one in twenty, each group would need
        ${figure("all/unclustered-quotes-needed")} quotes if quotes were independent. They are not: quotes of one article are alike.
        At the clustering measured here each quote is worth less by a factor of ${figure("all/design-effect")}, so each group would
        need ${figure("all/quotes-needed")} quotes, about ${figure("all/articles-needed")} articles of this kind. There are
        ${figure("all/articles")} in all. The clustering itself is measured on these few and could be far off.
      </p>
    </section>
    <section id="corrections">
      <h2>Corrections</h2>
      ${
        corrections.length === 0
          ? html`<p>None so far.</p>`
          : html`<table>
              <thead>
                <tr>
                  <th scope="col">Record</th>
                  <th scope="col">Field</th>
                  <th scope="col">Why</th>
                  <th scope="col">Version</th>
                </tr>
              </thead>
              <tbody>
                ${corrections.map(
                  ({record, field, why, version}) =>
                    html`<tr>
                      <th scope="row">${record}</th>
                      <td>${field}</td>
                      <td>${why}</td>
                      <td>${version}</td>
                    </tr>`
                )}
              </tbody>
            </table>`
      }
    </section>`;
  return `---\ntitle: Method\n---\n\n${asMarkdown(page)}\n`;
}
