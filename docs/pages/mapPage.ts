import {mapCounties, mapFinding} from "@onrecord/charts/enrollment";
import {version} from "@onrecord/enrollment";
import {defaultChoice} from "../charts/enrollment/choice.js";
import {inlineSvg} from "../charts/drawnAsFile.js";
import {map} from "../charts/enrollment/enrollmentCharts.js";
import {countySizeData} from "../charts/enrollment/enrollmentData.js";
import {mapInstall} from "../charts/enrollment/enrollmentLines.js";
import {articleList, listName} from "../charts/enrollment/lists.js";
import {shapesFor} from "../charts/enrollment/shapes.js";
import {enrollmentTables as tables} from "../charts/enrollment/tables.js";
import {chartFigure} from "./chartFigure.js";
import {enrollmentCitation} from "./enrollmentCitation.js";
import {sinceTime, timeControl, universeControl, withoutControl} from "./enrollmentControls.js";
import {mapTableHtml} from "./enrollmentTables.js";
import {enrollmentFigure as figure} from "./enrollmentFigures.js";
import {enrollmentNav} from "./enrollmentNav.js";
import {asMarkdown, html} from "./html.js";

/** The map of counties with an agency. */
export function mapPage(): string {
  const list = listName(articleList);
  const data = countySizeData(tables, defaultChoice(articleList, list.asOf));
  const shapes = shapesFor(list.asOf);
  const chart = map(list);
  const finding = mapFinding(data, mapCounties(data, shapes));
  const page = html`${enrollmentNav("map")}
    <h1>Where the agencies sit</h1>
    <p class="finding">
      On the list of <time>1 August 2017</time>, ${figure("size/enrolled-counties")} of ${figure("size/counties")} counties had a local
      agency. On the newest list at hand, of <time>18 May 2026</time>, it is ${figure("newest/counties")} of
      ${figure("newest/all-counties")}.
    </p>
    <div class="enrollment-controls controls" data-controls hidden>
      ${timeControl()}
      <div class="choices">
        ${universeControl("map")}
        <p class="note">Newly joined: first signed since ${sinceTime}.</p>
        ${withoutControl()}
      </div>
      <p class="shown" role="status"></p>
    </div>
    ${chartFigure({
      name: chart.name,
      chart: "map",
      finding,
      svg: inlineSvg(chart.svg),
      hint: "Point at a county to see its agencies; reach it with the arrow keys.",
      table: mapTableHtml(data, shapes),
      lines: chart.lines,
      cite: enrollmentCitation(finding, "287(g) map", version),
      install: mapInstall
    })}
    <section id="how-we-know">
      <h2>How we know</h2>
      <p>
        A county is coloured when at least one local agency on the list sits there; how agencies were placed is told with the
        <a href="./county-size#how-we-know">chart by county size</a>. Outlines are the Census Bureau’s, simplified, in an equal-area
        projection; Alaska and Hawaii are set in at another scale. Connecticut has its counties up to <time>2021</time> and its planning
        regions from <time>2022</time>.
      </p>
    </section>
    <section id="limits">
      <h2>What it does not show</h2>
      <p>
        A map shows land, not people. A large county in the West can have fewer residents than one that is hardly to be seen in the
        East: for shares of counties and of residents, look at the <a href="./county-size">chart by county size</a>. A coloured county
        may have one small police department enrolled that serves a part of it. State agencies are not on the map:
        ${figure("size/state-agencies")} on the article’s list, ${figure("newest/state-agencies")} on the newest.
      </p>
    </section>
    <section id="evidence">
      <h2>Evidence</h2>
      <p>The table view under the map has every agency with its county, its models and the date of signature.</p>
    </section>`;
  return `---
title: 287(g) map
---

${asMarkdown(page)}

\`\`\`js
import {enhanceMap} from "./client/map.page.js";
enhanceMap(FileAttachment("./data/enrollment.json"), FileAttachment("./data/lists.json"), FileAttachment("./data/shapes.json"));
\`\`\`
`;
}
