import type {StancePanel} from "@onrecord/analysis/compute";
import type {StanceCodingName} from "./stancePanels.js";

/** The lines under a stance chart: they make its table and its drawing from the published packages, and are executed in tests. */
export function stanceLines(name: string, panel: StancePanel, coding: StanceCodingName): string {
  const raw = coding === "adjudicated" ? "" : `, ${coding}`;
  const told = coding === "adjudicated" ? "" : `\n  coding: "${coding}",`;
  return `import {writeFileSync} from "node:fs";
import {stanceAgreement, stanceAgreementNote, stanceDots, stanceRows} from "@onrecord/analysis/compute";
import {svgText} from "@onrecord/charts";
import {stanceChart, stanceCsv} from "@onrecord/charts/stance";
import {articles, recordOf, sources, version} from "@onrecord/corpus";
import {rawStanceCodings} from "@onrecord/corpus/codings";
import {parseHTML} from "linkedom";

const records = articles.map(({id}) => recordOf(id));
const first = rawStanceCodings.filter(({coder}) => coder.round === "first");
const second = rawStanceCodings.filter(({coder}) => coder.round === "second");
const {labels, targets} = stanceAgreement(first, second);
const data = stanceDots(records, stanceRows(records, sources${raw}), {
  panel: "${panel}",${told}
  provisional: new Set(targets.filter(({standing}) => standing === "provisional").map(({target}) => target)),
  agreement: stanceAgreementNote(labels, "language-model"),
  version
});
const svg = stanceChart(data, {}, parseHTML("<html></html>").document);
writeFileSync("${name}.svg", svgText(svg));
writeFileSync("${name}.csv", stanceCsv(data));
`;
}
