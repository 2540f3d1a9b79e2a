import {authorReadings, stanceDifference, stancePanel, onEnforcement} from "@onrecord/analysis/compute";
import {codingNote} from "@onrecord/corpus";
import {agreementNote, rowsUnder, stancePanelData, stanceRecords} from "../charts/stancePanels.js";
import {codeLabel} from "./codeLabel.js";
import {figure} from "./figures.js";
import {asMarkdown, html, type Html} from "./html.js";
import {stanceEvidence} from "./stanceEvidence.js";
import {stanceFigure} from "./stanceFigure.js";
import {confusionTable, sensitivityTable, sideTable, sourceTypeTable, stanceAgreementTable, targetTable} from "./stanceTables.js";

/** Which sides are taken: by the authors in their own voice, and by those who are quoted. Two panels, never one figure. */
export function stancePage(): string {
  const rows = rowsUnder("adjudicated");
  const [coded] = stanceRecords.flatMap(({stance}) => (stance ? [stance] : []));
  const coding = coded ? codingNote({codings: coded.codings, quotes: []}) : "not coded yet";
  const [author, quoted] = [stancePanelData("author"), stancePanelData("quoted")];
  const note = html`<p class="agreement">These figures were <b>${coding}</b>. <span class="cite">${agreementNote}</span></p>`;

  const page = html`<h1>Where they stand</h1>
    <p class="finding">
      In their own voice the authors of these articles take a side in ${figure("stance/author-sided")} of
      ${figure("stance/author-judgements")} judgements: ${figure("stance/author-limits")} for limits on immigration enforcement,
      ${figure("stance/author-enforcement")} for enforcement, ${figure("stance/author-off-axis")} on targets off that axis. Those
      whom they quote take one in ${figure("stance/quoted-sided")} of ${figure("stance/quoted-judgements")}:
      ${figure("stance/quoted-limits")} for limits, ${figure("stance/quoted-enforcement")} for enforcement,
      ${figure("stance/quoted-off-axis")} off the axis.
    </p>
    <p>
      Whom an author lets speak, and what the author says, are two things; they stand in two panels and in no figure together. For
      enforcement is who favors ICE, raids, detention or programmes that help them, or stands against limits on them; for limits
      is the reverse. Some targets, such as the leadership of ICE, have no reading on that axis: both sides may attack them.
    </p>
    ${note}
    <section id="author">
      <h2>The authors’ own voice</h2>
      ${stanceFigure(author)}
      <h3>By target</h3>
      ${targetTable("author")}
      <h3>Units and words on each side</h3>
      ${sideTable("author")}
      <h3>Sentences and the article as a whole</h3>
      <p>
        Before labelling any sentence, the coders said which side the author takes in the article as a whole. What the sentences add
        up to, with two on one side and none on the other making a side, is the same for ${figure("stance/readings-agree")} of
        ${figure("stance/readings")} pairs of article and target.
      </p>
      ${readingTable()} ${note}
    </section>
    <section id="quoted">
      <h2>Who is let speak</h2>
      ${stanceFigure(quoted)}
      <h3>By target</h3>
      ${targetTable("quoted")}
      <h3>Units, words and distinct voices on each side</h3>
      <p>
        For enforcement speak ${figure("stance/quoted-enforcement-voices")} sources in
        ${figure("stance/quoted-enforcement-words")} words, for limits ${figure("stance/quoted-limits-voices")} in
        ${figure("stance/quoted-limits-words")}. One source with many quotes is one voice; the effective number says how many
        equally frequent ones would be as varied, and grows with the units beside it. Words are a second reading and not a better
        one: a single block quotation outweighs many short ones.
      </p>
      ${sideTable("quoted")}
      <h3>By target and by who speaks</h3>
      <p>Always as counts. A type of source says who speaks, and never which side is expected.</p>
      ${sourceTypeTable()} ${note}
    </section>
    <section id="sensitivity">
      <h2>Would another coder, or other articles, change it?</h2>
      <p>
        All judgements with a reading on the axis, in the body, as adjudicated, under each raw coding, and without each article in
        turn. The strip runs from none to all of those that take a side.
      </p>
      <h3>The authors’ own voice</h3>
      ${sensitivityTable("author")}
      <h3>Who is let speak</h3>
      ${sensitivityTable("quoted")}
    </section>
    <section id="how-we-know">
      <h2>How we know</h2>
      <p>
        A unit is a quote, without what is quoted within it, or the author’s own words in one sentence. Each of
        ${figure("stance/units")} units was read; ${figure("stance/touching")} touch a target, some several, which makes
        ${figure("stance/judgements")} judgements. A side needs words that carry it; whoever is reported to want or fear something
        takes the side, while the verb the author reports with is the author’s. The rules, with worked examples, are in the
        <a href="./codebook">codebook</a>.
      </p>
      <p>
        The articles were <b>${coding}</b>, the two codings made apart and then adjudicated with a reason for each difference. The
        codings both made ${figure("stance/both-judged")} judgements, and ${figure("stance/one-judged")} were made by one only;
        agreement on what touches what is F₁ ${figure("stance/f1")}. Of the judgements both made, ${figure("stance/same-label")} have
        the same label: Krippendorff’s alpha ${figure("stance/alpha")}, with articles redrawn ${figure("stance/alpha-lower")} to
        ${figure("stance/alpha-upper")}; Cohen’s kappa ${figure("stance/kappa")}. This is consistency of two model codings, not
        reliability: one model reads its own rules twice, and shares with itself whatever it gets wrong.
      </p>
      ${confusionTable()}
      <p>
        A target with too few units judged by both, or with an alpha too low, shows counts and nothing else: that holds for
        ${figure("stance/provisional-targets")} of ${figure("stance/targets")} targets, marked †.
      </p>
      ${stanceAgreementTable()}
    </section>
    <section id="limits">
      <h2>What five articles cannot show</h2>
      <p>
        These articles were chosen and not sampled, and most of them argue a position. Which sides their authors take is a fact about
        which articles were chosen. Nothing here is about an outlet, a year, or “the media”, and how the quoted sides divide says
        nothing about how opinion divides.
      </p>
      <p>
        Intervals read as if these were a random sample. To tell sixty of a hundred from forty of a hundred, each of two groups
        would need ${figure("stance/unclustered-needed")} independent judgements. Judgements in one article resemble each other; at
        the likeness measured here, a design effect of ${figure("stance/design-effect")}, it would take
        ${figure("stance/judgements-needed")} of them, about ${figure("stance/articles-needed")} articles with as many judgements as
        these. That likeness is itself an estimate from a handful of articles; were every source in an article on one side, an
        article would count as one judgement, and each group would need ${figure("stance/unclustered-needed")} articles.
      </p>
      ${comparison()}
      <p>
        The strongest case against reading the second panel as the authors’ choice: a piece about what an agency or a union said
        must quote it, and a paraphrase of an attack puts the attack on record for whoever made it.
      </p>
    </section>
    <section id="evidence">
      <h2>Evidence, in order</h2>
      <p>
        The words of a side are shown where the article’s record may publish them: of an author’s sentence eight at most, of
        paraphrase none. Where they are not shown, the offsets say where they stand.
      </p>
      ${stanceEvidence(stanceRecords, rows)}
    </section>`;
  return `---
title: Where they stand
---

${asMarkdown(page)}

\`\`\`js
import {enhanceStance} from "./client/stance.page.js";
const panels = await FileAttachment("./data/stance.json").json();
enhanceStance(document.querySelectorAll("[data-chart=stance]"), panels);
\`\`\`
`;
}

function readingTable(): Html {
  const readings = authorReadings(stanceRecords, rowsUnder("adjudicated"));
  return html`<details>
    <summary>Table of readings</summary>
    <div class="scroll" tabindex="0" role="region" aria-label="Sentences and the article as a whole">
      <table>
        <thead>
          <tr>
            <th scope="col">Article</th>
            <th scope="col">Target</th>
            <th scope="col">Sentences against</th>
            <th scope="col">In favor</th>
            <th scope="col">They add up to</th>
            <th scope="col">Said of the whole</th>
          </tr>
        </thead>
        <tbody>
          ${readings.map(
            ({article, target, favor, against, fromSentences, asAWhole}) =>
              html`<tr>
                <th scope="row"><a href="./articles/${article}">${article}</a></th>
                <td>${codeLabel("stance target", target)}</td>
                <td class="number">${against}</td>
                <td class="number">${favor}</td>
                <td>${fromSentences}</td>
                <td>${asAWhole ?? "not named"}</td>
              </tr>`
          )}
        </tbody>
      </table>
    </div>
  </details>`;
}

/** A comparison that the guard decides: whether words in marks and paraphrase stand on different sides. */
function comparison(): Html {
  const rows = onEnforcement(stancePanel(rowsUnder("adjudicated"), "quoted"));
  const {claim} = stanceDifference(
    rows.filter(({voice}) => voice !== "indirect"),
    rows.filter(({voice}) => voice === "indirect")
  );
  const answer =
    claim === undefined
      ? "no claim can be made: at least one interval of the difference includes zero"
      : `both intervals of the difference exclude zero, and ${claim === "first is more in favor" ? "words in marks" : "paraphrases"} are more often for enforcement`;
  return html`<p>
    One comparison as an example of what is asked before two groups are called different: are words in marks more often for
    enforcement than paraphrases? Units treated as independent, and whole articles redrawn: ${answer}.
  </p>`;
}
