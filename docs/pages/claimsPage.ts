import {titleOf} from "@onrecord/analysis/compute";
import {articles, claims, quotes, sources, type Check, type Claim} from "@onrecord/corpus";
import {checks, checkOf} from "./checks.js";
import {claimRows} from "./claimRows.js";
import {codeLabel} from "./codeLabel.js";
import {enrollmentFigure as figure} from "./enrollmentFigures.js";
import {enrollmentNav} from "./enrollmentNav.js";
import {asMarkdown, html, type Html} from "./html.js";
import {readingText, shareText, statementText} from "./statementText.js";

const verdicts = ["holds", "holds-in-part", "does-not-hold", "cannot-be-checked"] as const;

/** Do the numbers hold? One card for each claim, by verdict. */
export function claimsPage(): string {
  const page = html`${enrollmentNav("claims")}
    <h1>Do the numbers hold?</h1>
    <p class="finding">
      Of ${figure("claims/all")} numbers and comparisons in the articles, ${figure("claims/recomputed")} could be recomputed from data at
      hand. For the others, this page says which document would settle them.
    </p>
    <ul class="verdict-bar" aria-label="Claims by verdict">
      ${verdicts.map(
        (verdict) =>
          html`<li data-verdict="${verdict}">
            <a href="#${verdict}"><b>${figure(`claims/${verdict}`)}</b> ${codeLabel("verdict", verdict)}</a>
            <span class="tallies" aria-hidden="true"
              >${checks.filter((check) => check.verdict === verdict).map(() => html`<span class="tally"></span>`)}</span
            >
          </li>`
      )}
    </ul>
    ${verdicts.map(verdictSection)}
    <section id="how-we-know">
      <h2>How we know</h2>
      <p>
        Each claim was written down as a statement: what is measured, of whom, and how it compares. A program recomputes it from the
        tables of <code>@onrecord/enrollment</code> under every fair reading we could think of, and holds each value against the
        statement by a rule that is the same for all articles. A verdict follows from the readings; nobody sets it by hand. Every share
        of agencies stands beside its base rates: what share of all counties, and of all residents, has the same trait. To run all of
        it again:
      </p>
      <pre tabindex="0"><code>npm run check:claims</code></pre>
    </section>
    <section id="limits">
      <h2>What it does not show</h2>
      <p>
        A claim that holds is not therefore important, and one that cannot be checked is not therefore wrong. The articles were chosen,
        not sampled, and four of five make claims about which no data were at hand: the counts say nothing about which of them is more
        careful. Which readings are fair is a judgement; all of them are shown.
      </p>
    </section>
    <section id="evidence">
      <h2>Evidence</h2>
      <p>
        The rows that each number was computed from are in its card. All results are one file of the analysis package:
        <code>@onrecord/analysis/checks.json</code>.
      </p>
    </section>`;
  return `---
title: Do the numbers hold?
---

${asMarkdown(page)}
`;
}

function verdictSection(verdict: (typeof verdicts)[number]): Html {
  const own = claims.filter(({id}) => checkOf(id).verdict === verdict);
  const name = codeLabel("verdict", verdict);
  return html`<section id="${verdict}" class="verdict" data-verdict="${verdict}">
    <h2>${name.charAt(0).toUpperCase()}${name.slice(1)}</h2>
    ${
      own.length === 0
        ? html`<p>No claim.</p>`
        : html`<ul class="claims cards">
          ${own.map((claim) => card(claim, checkOf(claim.id)))}
        </ul>`
    }
  </section>`;
}

function card(claim: Claim, check: Check): Html {
  const id = claim.id.replace("/", "-");
  const recomputed = check.readings.length > 0;
  return html`<li class="card" id="${id}" data-verdict="${check.verdict}">
    <p class="verdict-name"><span class="badge">${codeLabel("verdict", check.verdict)}</span> <a href="#${id}">${claim.id}</a></p>
    <h3><q>${claim.words}</q></h3>
    <p class="said">${whoSaid(claim)} ${articleLink(claim.article)}.</p>
    <dl>
      <dt>As a statement</dt>
      <dd>${statementText(claim.statement)}</dd>
      ${
        recomputed
          ? html`<dt>Recomputed</dt>
            <dd>
              <ul class="readings">
                ${check.readings.map(
                  (reading) =>
                    html`<li data-holds="${String(reading.holds)}">
                      <b>${readingText(reading, claim.statement)}</b> <span class="holds">${reading.holds ? "bears it out" : "does not bear it out"}</span>
                      <span class="reading">${reading.reading}</span>
                    </li>`
                )}
              </ul>
            </dd>`
          : ""
      }
      ${
        check.baseRates.length > 0
          ? html`<dt>Base rate</dt>
            <dd>${check.baseRates.map((rate) => html`<span class="entry">${shareText(rate)}: ${rate.of}</span>`)}</dd>`
          : ""
      }
      ${check.missing === null ? "" : html`<dt>What is missing</dt><dd>${check.missing}</dd>`}
      <dt>Caveat</dt>
      <dd>${check.caveat}</dd>
      <dt>Strongest case for the article</dt>
      <dd>${check.mostFavourableReading}</dd>
      ${check.sourceWording === null ? "" : html`<dt>As its source had it</dt><dd>${check.sourceWording}</dd>`}
      ${
        check.tolerance === null
          ? ""
          : html`<dt>Rule</dt>
            <dd>${codeLabel("tolerance", check.tolerance)}: ${toleranceText(check.tolerance)}</dd>`
      }
    </dl>
    ${recomputed ? html`${claimRows(check)}${code(claim, check)}` : ""}
  </li>`;
}

function whoSaid(claim: Claim): string {
  if (claim.attributedTo === null) return "The author’s own, in";
  const quote = quotes.find(({id}) => id === claim.attributedTo);
  const source = sources.find(({id}) => id === quote?.source);
  return `Attributed to ${source?.label ?? claim.attributedTo}, in`;
}

function articleLink(id: Claim["article"]): Html {
  const article = articles.find((candidate) => candidate.id === id);
  if (!article) return html`${id}`;
  return html`<a href="./articles/${id}#claims"><cite>${titleOf(article)}</cite></a>`;
}

function toleranceText(tolerance: NonNullable<Check["tolerance"]>): string {
  const definitions = {
    exact: "the same number.",
    rounded: "within half a unit of the last digit that is no nought.",
    words: "within 5 per cent of the fraction or multiple.",
    about: "within 10 per cent.",
    direction: "on the side that it names."
  };
  return definitions[tolerance];
}

function code(claim: Claim, check: Check): Html {
  return html`<details class="reproduce">
    <summary>The code</summary>
    <p>Function <code>${check.function}</code> of <code>@onrecord/analysis</code>, on <code>${check.dataset}</code>. In an empty folder:</p>
    <pre tabindex="0"><code>npm install @onrecord/analysis @onrecord/corpus @onrecord/enrollment</code></pre>
    <pre tabindex="0"><code>${claimLines(claim.id)}</code></pre>
  </details>`;
}

/** The lines that recompute one claim: they are executed in tests. */
export function claimLines(claim: string): string {
  return `import {checkClaims} from "@onrecord/analysis/compute";
import {claims} from "@onrecord/corpus";
import {agencies, agreements, removals, removalsByCitizenship, rosterEntries as entries, snapshots, version} from "@onrecord/enrollment";
import {counties, countyDemographics as demographics, countyPopulation as population} from "@onrecord/enrollment/counties";
import {countyPresident as votes} from "@onrecord/enrollment/votes";

const lists = {agencies, agreements, entries, snapshots, removals, removalsByCitizenship};
const tables = {...lists, counties, population, demographics, votes};
const [check] = checkClaims(claims.filter(({id}) => id === "${claim}"), tables, version);
console.log(JSON.stringify(check, null, 2));
`;
}
