import {enrollmentOverTime} from "@onrecord/analysis/compute";
import {overTimeFinding, type OverTimeData} from "@onrecord/charts/enrollment";
import {version} from "@onrecord/enrollment";
import {inlineSvg} from "../charts/drawnAsFile.js";
import {overTime} from "../charts/enrollment/enrollmentCharts.js";
import {enrollmentInstall} from "../charts/enrollment/enrollmentLines.js";
import {enrollmentTables as tables} from "../charts/enrollment/tables.js";
import {chartFigure} from "./chartFigure.js";
import {enrollmentCitation} from "./enrollmentCitation.js";
import {sinceTime, universeControl, withoutControl} from "./enrollmentControls.js";
import {overTimeTableHtml} from "./enrollmentTables.js";
import {enrollmentFigure as figure} from "./enrollmentFigures.js";
import {enrollmentNav} from "./enrollmentNav.js";
import {asMarkdown, html} from "./html.js";

/** All lists over time. */
export function overTimePage(): string {
  const choice = {universe: {kind: "all-local"}, withoutStates: []} as const;
  const data: OverTimeData = {...choice, lists: enrollmentOverTime(tables, choice)};
  const chart = overTime();
  const finding = overTimeFinding(data);
  const page = html`${enrollmentNav("over-time")}
    <h1>287(g) over time</h1>
    <p class="finding">
      The shortest of ${figure("lists/count")} lists has ${figure("lists/lowest")} local agencies; the first, of
      <time>29 October 2010</time>, has ${figure("lists/first")}, and the newest, of <time>18 May 2026</time>,
      ${figure("newest/agencies")}.
    </p>
    <div class="enrollment-controls controls" data-controls hidden>
      <div class="choices">
        ${universeControl("time")}
        <p class="note">Newly joined: first signed since ${sinceTime}.</p>
        ${withoutControl()}
      </div>
      <p class="shown" role="status"></p>
    </div>
    ${chartFigure({
      name: chart.name,
      chart: "over-time",
      finding,
      svg: inlineSvg(chart.svg),
      hint: "Point at a mark for the numbers of its list; an empty mark is a list that is known not to be complete.",
      table: overTimeTableHtml(data),
      lines: chart.lines,
      cite: enrollmentCitation(finding, "287(g) over time", version),
      install: enrollmentInstall
    })}
    <section id="how-we-know">
      <h2>How we know</h2>
      <p>
        Each mark is one list that ICE published on a day, as it was captured. Several are of the same year, because the page was
        captured more often then. Residents are those of the year of the list; from <time>2020</time> on they come from a newer vintage
        of estimates, so a small step there is no growth.
      </p>
    </section>
    <section id="limits">
      <h2>What it does not show</h2>
      <p>
        Nothing is known between two lists, and no line is drawn there. No list says when an agreement ended: an agency left some time
        between the last list that has it and the first that has not. The number of agencies axis is logarithmic, so that the early
        lists can be told apart; equal steps are equal factors, not equal numbers.
      </p>
      <p>
        The strongest case against reading this as growth of one programme: the models differ. On the early lists agencies work in
        jails; on the newest most have the task force model, which was not offered for years.
      </p>
    </section>
    <section id="evidence">
      <h2>Evidence</h2>
      <p>Every list, agency by agency, is on the pages <a href="./county-size">by county size</a> and <a href="./map">map</a>.</p>
    </section>`;
  return `---
title: 287(g) over time
---

${asMarkdown(page)}

\`\`\`js
import {enhanceOverTime} from "./client/overTime.page.js";
enhanceOverTime(FileAttachment("./data/over-time.json"), FileAttachment("./data/lists.json"));
\`\`\`
`;
}
