import {agenciesBelow, enrollmentByDemographics, enrollmentByVote, enrollmentOverTime} from "@onrecord/analysis/compute";
import {version} from "@onrecord/enrollment";
import {articleRule, defaultChoice, joinedSince} from "../charts/enrollment/choice.js";
import {countySizeData} from "../charts/enrollment/enrollmentData.js";
import {articleList, listName, listNames} from "../charts/enrollment/lists.js";
import {enrollmentTables as tables} from "../charts/enrollment/tables.js";
import {basisOf, electionBefore} from "../charts/enrollment/voteYears.js";
import {checks} from "./checks.js";
import type {Figure} from "./figure.js";
import {figureHtml} from "./figures.js";
import type {Html} from "./html.js";

/** Numbers of the 287(g) pages: of the article's list unless the id names another. */
export function enrollmentFigures(): Figure[] {
  const figure = (id: string, value: number, n: number | null = null): Figure => ({id, value, n, dataVersion: version});
  const choice = defaultChoice(articleList, listName(articleList).asOf);
  const size = countySizeData(tables, choice);
  const {agencies, counties, residents} = agenciesBelow(tables, choice);
  const joined = agenciesBelow(tables, {...choice, universe: {kind: "first-time-since", since: joinedSince}}).agencies;
  const vote = enrollmentByVote(tables, {...choice, electionYear: electionBefore(listName(articleList).asOf)});
  const republican = vote.winners.find(({winner}) => winner === "R");
  const people = enrollmentByDemographics(tables, {...choice, basis: basisOf(listName(articleList).asOf), field: "foreignBornPct"});
  const lists = enrollmentOverTime(tables);
  const newest = lists.at(-1);
  const percent = (share: number) => Number((share * 100).toFixed(1));
  const known = (value: number | undefined) => (value === undefined ? [] : [Number(value.toFixed(1))]);
  return [
    figure("size/limit", articleRule.residents),
    figure("size/list", tables.snapshots.find(({snapshot}) => snapshot === articleList)?.rows ?? 0),
    figure("size/agencies", agencies.of),
    figure("size/agencies-below", agencies.count, agencies.of),
    figure("size/joined", joined.of),
    figure("size/joined-below", joined.count, joined.of),
    figure("size/counties", counties.of),
    figure("size/counties-below", counties.count, counties.of),
    figure("size/residents-below-percent", percent(residents.count / residents.of), residents.of),
    figure("size/enrolled-counties", size.total.enrolledCounties, size.total.counties),
    figure("size/residents-covered", size.total.residentsCovered, size.total.residents),
    figure("size/residents", size.total.residents),
    figure("size/residents-covered-percent", percent(size.total.residentsCovered / size.total.residents), size.total.residents),
    figure("size/state-agencies", size.stateAgencies.length),
    figure("lists/count", listNames.length),
    figure("lists/first", lists[0]?.agencies ?? 0),
    figure("lists/lowest", Math.min(...lists.map((list) => list.agencies))),
    ...(newest
      ? [
          figure("newest/agencies", newest.agencies),
          figure("newest/counties", newest.counties.count, newest.counties.of),
          figure("newest/all-counties", newest.counties.of),
          figure("newest/state-agencies", newest.stateAgencies),
          figure("newest/below", newest.agenciesBelow.count, newest.agenciesBelow.of),
          figure("newest/placed", newest.agenciesBelow.of)
        ]
      : []),
    ...(republican
      ? [
          figure("vote/agencies", republican.ofAgencies.count, republican.ofAgencies.of),
          figure("vote/agencies-of", republican.ofAgencies.of),
          figure(
            "vote/agencies-percent",
            percent(republican.ofAgencies.count / republican.ofAgencies.of),
            republican.ofAgencies.of
          ),
          figure("vote/counties", republican.ofCounties.count, republican.ofCounties.of),
          figure("vote/counties-of", republican.ofCounties.of),
          figure(
            "vote/counties-percent",
            percent(republican.ofCounties.count / republican.ofCounties.of),
            republican.ofCounties.of
          ),
          figure(
            "vote/residents-percent",
            percent(republican.ofResidents.count / republican.ofResidents.of),
            republican.ofResidents.of
          )
        ]
      : []),
    ...known(people.median.enrolledCounties).map((value) => figure("people/enrolled-percent", value)),
    ...known(people.median.counties).map((value) => figure("people/counties-percent", value)),
    ...known(people.ofResidents.counties).map((value) => figure("people/residents-percent", value)),
    figure("claims/all", checks.length),
    ...(["holds", "holds-in-part", "does-not-hold", "cannot-be-checked"] as const).map((verdict) =>
      figure(`claims/${verdict}`, checks.filter((check) => check.verdict === verdict).length, checks.length)
    ),
    figure("claims/recomputed", checks.filter(({readings}) => readings.length > 0).length, checks.length)
  ];
}

let known: Map<string, Figure> | undefined;

/** A computed number of the 287(g) pages. Apart from `figure`, so that other pages need not load these tables. */
export function enrollmentFigure(id: string): Html {
  known ??= new Map(enrollmentFigures().map((figure) => [figure.id, figure]));
  return figureHtml(known.get(id), id);
}
