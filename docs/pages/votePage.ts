import {peopleFinding, voteFinding} from "@onrecord/charts/enrollment";
import {version} from "@onrecord/enrollment";
import {defaultChoice} from "../charts/enrollment/choice.js";
import {inlineSvg} from "../charts/drawnAsFile.js";
import {people, vote} from "../charts/enrollment/enrollmentCharts.js";
import {enrollmentInstall} from "../charts/enrollment/enrollmentLines.js";
import {articleList, listName} from "../charts/enrollment/lists.js";
import {enrollmentTables as tables} from "../charts/enrollment/tables.js";
import {peopleData, voteData} from "../charts/enrollment/voteChoices.js";
import {basisOf, electionBefore, electionYears} from "../charts/enrollment/voteYears.js";
import {chartFigure} from "./chartFigure.js";
import {enrollmentCitation} from "./enrollmentCitation.js";
import {sinceTime, timeControl, universeControl, withoutControl} from "./enrollmentControls.js";
import {peopleTableHtml, voteTableHtml} from "./enrollmentTables.js";
import {enrollmentFigure as figure} from "./enrollmentFigures.js";
import {enrollmentNav} from "./enrollmentNav.js";
import {asMarkdown, html} from "./html.js";

/** Who carried the counties, and who lives there, with base rates beside each. */
export function votePage(): string {
  const list = listName(articleList);
  const choice = defaultChoice(articleList, list.asOf);
  const votes = voteData(tables, {...choice, electionYear: electionBefore(list.asOf)});
  const residents = peopleData(tables, {...choice, basis: basisOf(list.asOf)});
  const [voteChart, peopleChart] = [vote(list), people(list)];
  const cite = (finding: string) => enrollmentCitation(finding, "287(g), vote and people", version);
  const page = html`${enrollmentNav("vote")}
    <h1>287(g), vote and people</h1>
    <p class="finding">
      The article puts three quarters of agencies in counties that voted for Trump. On the list of <time>1 August 2017</time> it is
      ${figure("vote/agencies")} of ${figure("vote/agencies-of")}, or ${figure("vote/agencies-percent")} per cent; of all counties it is
      ${figure("vote/counties-percent")} per cent, and of all residents ${figure("vote/residents-percent")}.
    </p>
    <div class="enrollment-controls controls" data-controls hidden>
      ${timeControl()}
      <div class="choices">
        ${universeControl("vote")}
        <p class="note">Newly joined: first signed since ${sinceTime}.</p>
        <label class="chooser"
          >Election of
          <select name="election">
            <option value="own" selected>the last before the list</option>
            ${electionYears.map((year) => html`<option value="${year}">${year}</option>`)}
          </select></label
        >
        ${withoutControl()}
      </div>
      <p class="shown" role="status"></p>
    </div>
    ${chartFigure({
      name: voteChart.name,
      chart: "vote",
      finding: voteFinding(votes),
      svg: inlineSvg(voteChart.svg),
      hint: "Point at a bar for its numbers.",
      table: voteTableHtml(votes),
      lines: voteChart.lines,
      cite: cite(voteFinding(votes)),
      install: enrollmentInstall
    })}
    <section id="people">
      <h2>Who lives there</h2>
      <p>
        In the middle county with an agency, ${figure("people/enrolled-percent")} per cent of residents were born abroad; in the middle
        county of all, ${figure("people/counties-percent")}; in the country as a whole, ${figure("people/residents-percent")}.
      </p>
      ${chartFigure({
        name: peopleChart.name,
        chart: "people",
        finding: peopleFinding(residents),
        svg: inlineSvg(peopleChart.svg),
        hint: "Each row is a fifth of the counties.",
        table: peopleTableHtml(residents),
        lines: peopleChart.lines,
        cite: cite(peopleFinding(residents)),
        install: enrollmentInstall
      })}
    </section>
    <section id="how-we-know">
      <h2>How we know</h2>
      <p>
        A county is carried by who had most votes of the two large parties there. Base rates stand beside every share, because a share
        of agencies says little alone: most counties are small, and most small counties vote one way. Fifths are made of counties, the
        same number in each as nearly as equal values allow. Surveys of residents cover five years; the one nearest to the list is
        used.
      </p>
    </section>
    <section id="limits">
      <h2>What it does not show</h2>
      <p>
        How a county votes is not how its sheriff decides, and who lives in a county is not whom an agency stops. Size, vote and people
        go together, so none of these charts says which of them matters. Alaska reports votes by districts that are no boroughs, so no
        borough has a winner. Noncitizens by county are not among the data; residents born abroad stand in, and many of them are
        citizens.
      </p>
      <p>
        The strongest case for the article: read by agencies, its three quarters is right. The strongest
        against making much of it: of all counties, the share that he carried is larger still.
      </p>
    </section>
    <section id="evidence">
      <h2>Evidence</h2>
      <p>
        The agencies are listed on the page <a href="./county-size#evidence">by county size</a>; votes and residents of every county are
        tables of the package <code>@onrecord/enrollment</code>.
      </p>
    </section>`;
  return `---
title: 287(g), vote and people
---

${asMarkdown(page)}

\`\`\`js
import {enhanceVote} from "./client/vote.page.js";
enhanceVote(FileAttachment("./data/vote.json"), FileAttachment("./data/lists.json"));
\`\`\`
`;
}
