import {
  countySizeTable,
  cumulativeTable,
  mapTable,
  modelsText,
  overTimeTable,
  peopleTable,
  voteTable,
  type CountyShapes,
  type CountySizeData,
  type CumulativeData,
  type OverTimeData,
  type PeopleData,
  type VoteData
} from "@onrecord/charts/enrollment";
import {html, type Html} from "./html.js";
import {rowsTable} from "./rowsTable.js";

const ofText = (count: number, of: number) => `${count.toLocaleString("en-US")} of ${of.toLocaleString("en-US")}`;
const percent = (share: number | null) => (share === null ? null : `${(share * 100).toFixed(1)}%`);

/** The table views of the enrollment charts, for pages and for the scripts that keep them up. */
export function countySizeTableHtml(data: CountySizeData): Html {
  return rowsTable(
    ["Residents of the county", "Agencies", "Counties with an agency", "Share", "Interval, as if a sample", "Residents covered"],
    countySizeTable(data).map((row) => [
      row.class,
      row.agencies,
      ofText(row.enrolledCounties, row.counties),
      percent(row.share),
      row.lower === null || row.upper === null ? null : `${percent(row.lower) ?? ""} to ${percent(row.upper) ?? ""}`,
      ofText(row.residentsCovered, row.residents)
    ])
  );
}

export function multiplesTableHtml(lists: readonly CountySizeData[]): Html {
  return rowsTable(
    ["List", "Residents of the county", "Agencies", "Counties with an agency"],
    lists.flatMap((list) =>
      countySizeTable(list).map((row) => [row.asOf, row.class, row.agencies, ofText(row.enrolledCounties, row.counties)])
    )
  );
}

export function cumulativeTableHtml(data: CumulativeData): Html {
  return rowsTable(
    ["Fewer residents than", "Of all counties", "Of counties with an agency"],
    cumulativeTable(data).map((row) => [
      row.below.toLocaleString("en-US"),
      ofText(row.allCounties, row.ofAllCounties),
      ofText(row.enrolledCounties, row.ofEnrolledCounties)
    ])
  );
}

export function mapTableHtml(data: CountySizeData, shapes: CountyShapes): Html {
  return rowsTable(
    ["County", "State", "Residents", "Agency", "Models", "Signed"],
    mapTable(data, shapes).map((row) => [
      row.county,
      row.state,
      row.population,
      row.name,
      row.models === "" ? null : row.models,
      row.signedOn
    ])
  );
}

export function overTimeTableHtml(data: OverTimeData): Html {
  return rowsTable(
    ["List of", "Complete", "Agencies", "State agencies", "Counties with an agency", "Residents covered"],
    overTimeTable(data).map((row) => [
      row.asOf,
      row.complete ? "yes" : "no",
      row.agencies,
      row.stateAgencies,
      ofText(row.enrolledCounties, row.counties),
      ofText(row.residentsCovered, row.residents)
    ])
  );
}

export function voteTableHtml(data: VoteData): Html {
  return rowsTable(
    ["What", "Republican", "Democratic", "Tie", "Winner not known", "Of, winner known"],
    voteTable(data).map((row) => [row.of, row.republican, row.democratic, row.tie, row.unknown, row.total])
  );
}

const fieldNames = {foreignBornPct: "Born abroad", hispanicPct: "Hispanic or Latino", whiteNonHispanicPct: "White, not Hispanic"};

export function peopleTableHtml(data: PeopleData): Html {
  return rowsTable(
    ["Share of residents", "From", "To", "Counties with an agency", "Agencies"],
    peopleTable(data).map((row) => [
      fieldNames[row.field as keyof typeof fieldNames],
      `${row.lowest.toFixed(1)}%`,
      `${row.highest.toFixed(1)}%`,
      ofText(row.enrolledCounties, row.counties),
      row.agencies
    ])
  );
}

/** Every agency of a list that has a county: the evidence behind the dots. */
export function agencyTableHtml(data: CountySizeData): Html {
  const dots = data.classes
    .flatMap((one) => one.dots)
    .sort((a, b) => (a.state === b.state ? (a.name < b.name ? -1 : 1) : a.state < b.state ? -1 : 1));
  return html`<table>
    <thead>
      <tr>
        <th scope="col">Agency</th>
        <th scope="col">State</th>
        <th scope="col">Models</th>
        <th scope="col">Signed, as the list prints it</th>
        <th scope="col">County</th>
        <th scope="col">Residents</th>
      </tr>
    </thead>
    <tbody>
      ${dots.map(
        (dot) =>
          html`<tr id="agency-${dot.agency}" tabindex="-1">
            <th scope="row">${dot.name}</th>
            <td>${dot.state}</td>
            <td>${modelsText(dot.models)}</td>
            <td>${dot.signedOn ?? html`<span class="none">no date</span>`}</td>
            <td><code>${dot.hostFips}</code></td>
            <td class="number">${dot.population.toLocaleString("en-US")}</td>
          </tr>`
      )}
    </tbody>
  </table>`;
}
