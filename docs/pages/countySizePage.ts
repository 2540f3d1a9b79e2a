import {
  countySizeTrend,
  countySizeWithinStates,
  enrollmentByCountySize,
  enrollmentSensitivity,
  type CochranArmitage,
  type SensitivityOf,
  type WithinStates
} from "@onrecord/analysis/compute";
import {countySizeFinding, cumulativeFinding, multiplesFinding} from "@onrecord/charts/enrollment";
import {agencies, version} from "@onrecord/enrollment";
import {counties} from "@onrecord/enrollment/counties";
import {articleRule, defaultChoice, setAside} from "../charts/enrollment/choice.js";
import {inlineSvg} from "../charts/drawnAsFile.js";
import {countySize, cumulative, fiveSizes, multiples} from "../charts/enrollment/enrollmentCharts.js";
import {countySizeData, cumulativeData} from "../charts/enrollment/enrollmentData.js";
import {enrollmentInstall} from "../charts/enrollment/enrollmentLines.js";
import {articleList, listName} from "../charts/enrollment/lists.js";
import {enrollmentTables as tables} from "../charts/enrollment/tables.js";
import {chartFigure, choice as radios} from "./chartFigure.js";
import {dataTable} from "./dataTable.js";
import {enrollmentCitation} from "./enrollmentCitation.js";
import {populationControl, sinceTime, timeControl, universeControl, withoutControl} from "./enrollmentControls.js";
import {agencyTableHtml, countySizeTableHtml, cumulativeTableHtml, multiplesTableHtml} from "./enrollmentTables.js";
import {enrollmentFigure as figure} from "./enrollmentFigures.js";
import {enrollmentNav} from "./enrollmentNav.js";
import {asMarkdown, html, type Html} from "./html.js";
import {rowsTable} from "./rowsTable.js";

const list = listName(articleList);
const choice = defaultChoice(articleList, list.asOf);

/** 287(g) by county size: the chart, the curves, the lists side by side, and how far the finding hangs on single decisions. */
export function countySizePage(): string {
  const data = countySizeData(tables, choice);
  const curves = cumulativeData(tables, choice);
  const five = fiveSizes();
  const [size, curve, side] = [countySize(list), cumulative(list), multiples()];
  const cite = (finding: string) => enrollmentCitation(finding, "287(g) by county size", version);
  const page = html`${enrollmentNav("county-size")}
    <h1>287(g) by county size</h1>
    <p class="finding">
      An article of late <time>2017</time> said that most agencies in the programme, or applying to it, serve fewer than
      ${figure("size/limit")} residents. Of ${figure("size/agencies")} local agencies on the list of <time>1 August 2017</time>,
      ${figure("size/agencies-below")} sat in counties that small.
    </p>
    <div class="enrollment-controls controls" data-controls hidden>
      ${timeControl()}
      <div class="choices">
        ${universeControl("size")}
        <p class="note">Newly joined: first signed since ${sinceTime}.</p>
        ${populationControl()} ${withoutControl()}
        ${radios("scale", "Scale of shares", [
          ["own", "this list"],
          ["all", "one for all lists"]
        ])}
      </div>
      <p class="shown" role="status"></p>
    </div>
    ${chartFigure({
      name: size.name,
      chart: "county-size",
      finding: countySizeFinding(data),
      svg: inlineSvg(size.svg),
      hint: "Point at a mark to see which agency it is; click it, or press Enter on it, for its row in the list.",
      table: countySizeTableHtml(data),
      lines: size.lines,
      cite: cite(countySizeFinding(data)),
      install: enrollmentInstall
    })}
    <section id="curves">
      <h2>Without classes</h2>
      <p>
        Classes are a choice. The curves need none: read off at any number of residents how many of all counties, and how many of
        those with an agency, have no more.
      </p>
      ${chartFigure({
        name: curve.name,
        chart: "cumulative",
        finding: cumulativeFinding(curves, articleRule.residents),
        svg: inlineSvg(curve.svg),
        hint: "The curves follow the choices above.",
        table: cumulativeTableHtml(curves),
        lines: curve.lines,
        cite: cite(cumulativeFinding(curves, articleRule.residents)),
        install: enrollmentInstall
      })}
    </section>
    <section id="lists">
      <h2>Five lists side by side</h2>
      ${chartFigure({
        name: side.name,
        chart: "five-lists",
        finding: multiplesFinding(five),
        svg: inlineSvg(side.svg),
        hint: "One mark is one agency, of one size in all lists.",
        table: multiplesTableHtml(five),
        lines: side.lines,
        cite: cite(multiplesFinding(five)),
        install: enrollmentInstall
      })}
    </section>
    <section id="how-we-know">
      <h2>How we know</h2>
      <p>
        The lists are ICE’s own. Each agency was placed in the county where it sits, by its name, by the county that ICE prints, or by
        the FBI’s list of agencies; every placing by hand has its reason in the data. A county counts as enrolled when at least one
        local agency sits there. State agencies sit in no county and are left out: ${figure("size/state-agencies")} on the article’s
        list. Residents are the Census Bureau’s estimates for the year of the list, or the last there is.
      </p>
      <p>
        All counties are counted, so the shares are not estimates. The intervals and the tests answer another question: how far such
        shares could differ if the counties were a random sample.
      </p>
      ${dataTable(
        "county-size-tests",
        "Trend over the classes, and odds within states",
        cite("Trend over the classes, and odds within states"),
        testsTable()
      )}
      <p>
        A trend runs over the classes in order; the departure says how far the shares stray from a straight line. The odds ratio
        compares counties above ${figure("size/limit")} residents with smaller ones of the same state, so that states that enroll
        much do not decide it.
      </p>
      ${dataTable(
        "county-size-decisions",
        "What other decisions would change",
        cite("What other decisions would change"),
        sensitivityTable()
      )}
    </section>
    <section id="limits">
      <h2>What it does not show</h2>
      <p>
        The county is not the community. A town’s police department sits in a county that may be many times larger than the town;
        the table above has the residents that an agency itself serves, where they are known. A list says who was enrolled, not what
        an agency did, and no list says when an agreement ended.
      </p>
      <p>
        Large counties have more agencies, so more of them could sign. Sheriffs of large counties also run larger jails, which is
        where this programme works.
      </p>
      <p>
        The strongest case for the article: it speaks of agencies that are enrolled <i>or applying</i>, and we do not have the list of
        those that applied. Of the ${figure("size/joined")} agencies that first signed since ${sinceTime},
        ${figure("size/joined-below")} sit in counties with fewer than ${figure("size/limit")} residents. And
        ${figure("size/counties-below")} of ${figure("size/counties")} counties are that small, though only
        ${figure("size/residents-below-percent")} per cent of residents live in them. See the
        <a href="./claims">claims</a>.
      </p>
    </section>
    <section id="evidence">
      <h2>Evidence: the agencies of the list</h2>
      <div class="scroll tall" data-part="agencies" tabindex="0" role="region" aria-label="Agencies of the list">
        ${agencyTableHtml(data)}
      </div>
    </section>`;
  return `---
title: 287(g) by county size
---

${asMarkdown(page)}

\`\`\`js
import {enhanceCountySize} from "./client/countySize.page.js";
import {enhanceTables} from "./client/tables.page.js";
enhanceTables();
enhanceCountySize(FileAttachment("./data/enrollment.json"), FileAttachment("./data/lists.json"));
\`\`\`
`;
}

const views = [
  {label: "1 August 2017", snapshot: articleList, withoutStates: []},
  {label: "1 August 2017, without Texas and Florida", snapshot: articleList, withoutStates: setAside},
  {label: "18 May 2026", snapshot: "page-2026-05-18", withoutStates: []},
  {label: "18 May 2026, without Texas and Florida", snapshot: "page-2026-05-18", withoutStates: setAside}
];

function testsTable(): Html {
  return rowsTable(
    ["List", "Trend, chi-square", "p", "Departure, chi-square", "p", "Odds ratio within states", "95% interval"],
    views.map(({label, snapshot, withoutStates}) => {
      const options = {...defaultChoice(snapshot, listName(snapshot).asOf), withoutStates};
      return [
        label,
        ...trendCells(countySizeTrend(enrollmentByCountySize(tables, options).classes)),
        ...oddsCells(countySizeWithinStates(tables, options))
      ];
    })
  );
}

const pText = (p: number) => (p < 0.001 ? "under 0.001" : p.toFixed(3));

function trendCells(trend: CochranArmitage): (string | null)[] {
  if (trend.trend === undefined) return [trend.reason, null, null, null];
  const {trend: line, departure} = trend;
  return [
    `${line.chiSquare.toFixed(1)}, ${trend.slope > 0 ? "rising" : "falling"}`,
    pText(line.p),
    departure ? departure.chiSquare.toFixed(1) : null,
    departure ? pText(departure.p) : null
  ];
}

function oddsCells(within: WithinStates): (string | null)[] {
  if (within.oddsRatio === undefined) return [within.reason, null];
  const {oddsRatio, lower, upper} = within;
  return [oddsRatio.toFixed(1), lower === undefined || upper === undefined ? null : `${lower.toFixed(1)} to ${upper.toFixed(1)}`];
}

/** Pasco in Florida, which another source lists and ICE's list of the day does not. */
const pasco = "12101";

function sensitivityTable(): Html {
  const rows = enrollmentSensitivity(tables, {...choice, withoutStates: setAside, alsoIn: [pasco]});
  return rowsTable(
    ["Decision", "Counties with an agency", "Residents covered", "Agencies below the article’s limit"],
    rows.map((row) => [
      decisionText(row),
      row.enrolledCounties,
      row.residentsCovered,
      `${row.agenciesBelow.count} of ${row.agenciesBelow.of}`
    ])
  );
}

function decisionText({decision, about}: SensitivityOf): string {
  const [first = "all", second] = about?.split(" in ") ?? [];
  return {
    "as-published": "As shown above",
    "other-county": `${nameOf(first)}, placed in ${nameOf(second ?? "another county")}`,
    "also-served": "Every county that an agency serves counts",
    "one-more": `One more agency, in ${nameOf(first)}`,
    "population-served": "Residents that the agency itself serves",
    "without-states": "Without Texas and Florida"
  }[decision];
}

/** An agency or a county by its id, as a reader knows it. */
function nameOf(id: string): string {
  const county = counties.find(({fips}) => fips === id);
  return agencies.find(({agency}) => agency === id)?.name ?? (county ? `${county.name}, ${county.state}` : id);
}
