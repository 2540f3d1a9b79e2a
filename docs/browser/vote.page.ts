import {
  peopleChart,
  peopleCsv,
  peopleFinding,
  voteChart,
  voteCsv,
  voteFinding,
  type PeopleData,
  type VoteData
} from "@onrecord/charts/enrollment";
import {universeKey} from "../charts/enrollment/allUniverses.js";
import {choiceName, ownYearOf} from "../charts/enrollment/choice.js";
import {peopleLines, voteLines} from "../charts/enrollment/enrollmentLines.js";
import {articleShare, basisOf, electionBefore} from "../charts/enrollment/voteYears.js";
import {enrollmentCitation} from "../pages/enrollmentCitation.js";
import {peopleTableHtml, voteTableHtml} from "../pages/enrollmentTables.js";
import {enrollmentFigure, type EnrollmentView} from "./enrollmentFigure.js";
import {chosenIn, enrollmentControls} from "./enrollmentState.js";
import type {JsonFile, ListFile} from "./listFile.js";

interface Precomputed {
  readonly votes: Readonly<Record<string, VoteData>>;
  readonly people: PeopleData;
}

/** Brings both charts to life: they follow the same controls. */
export async function enhanceVote(dataFile: JsonFile, listsFile: JsonFile): Promise<void> {
  const controls = document.querySelector<HTMLElement>("[data-controls]");
  if (!controls) return;
  const [all, listFile] = await Promise.all([dataFile.json(), listsFile.json()]);
  const precomputed = all as Readonly<Record<string, Precomputed>>;
  const {version, articleList, lists} = listFile as ListFile;
  const cite = (finding: string) => enrollmentCitation(finding, "287(g), vote and people", version);
  const chosen = () => {
    const {list, ...choice} = chosenIn(controls, lists);
    const key = `${choice.snapshot}/${universeKey(choice.universe, choice.withoutStates)}`;
    const found = precomputed[key];
    if (!found) throw new Error(`missing numbers: expected those of ${key}; build the site again`);
    return {list, choice, ...found};
  };

  const voteView = (): EnrollmentView => {
    const {list, choice, votes} = chosen();
    const asked = controls.querySelector<HTMLSelectElement>("select[name=election]")?.value ?? "own";
    const own = electionBefore(list.asOf);
    const electionYear = asked === "own" ? own : Number(asked);
    const data = votes[electionYear];
    if (!data) throw new Error(`missing numbers: expected those of the election of ${electionYear}; build the site again`);
    const plain = choiceName("vote", choice, ownYearOf(list.asOf));
    const name = electionYear === own ? plain : `${plain}-election-${electionYear}`;
    const finding = voteFinding(data);
    const options = {credit: list.credit, ...(choice.snapshot === articleList ? {rule: articleShare} : {})};
    const line = controls.querySelector(".shown");
    if (line) line.textContent = finding;
    return {
      name,
      published: name === `vote-${choice.snapshot}`,
      finding,
      table: voteTableHtml(data),
      lines: voteLines(name, {...choice, electionYear}, options),
      cite: cite(finding),
      draw: (width) => voteChart(data, {...options, ...sized(width)}, document),
      csv: () => voteCsv(data, version)
    };
  };
  const peopleView = (): EnrollmentView => {
    const {list, choice, people} = chosen();
    const name = choiceName("people", choice, ownYearOf(list.asOf));
    const finding = peopleFinding(people);
    const options = {credit: list.credit};
    return {
      name,
      published: name === `people-${choice.snapshot}`,
      finding,
      table: peopleTableHtml(people),
      lines: peopleLines(name, {...choice, basis: basisOf(list.asOf)}, options),
      cite: cite(finding),
      draw: (width) => peopleChart(people, {...options, ...sized(width)}, document),
      csv: () => peopleCsv(people, version)
    };
  };
  const redraws = [
    enrollmentFigure(document.querySelector("[data-chart=vote]"), voteView, ".vote-row"),
    enrollmentFigure(document.querySelector("[data-chart=people]"), peopleView, ".people-panel")
  ];
  enrollmentControls(controls, () => {
    for (const redraw of redraws) redraw();
  });
}

const sized = (width: number | undefined) => (width === undefined ? {} : {width});
