import {
  stanceAgreement,
  stanceAgreementNote,
  stanceDots,
  stanceRows,
  type StanceAgreement,
  type StancePanel,
  type StanceRow
} from "@onrecord/analysis/compute";
import {articles, recordOf, sources, version, type StanceDots} from "@onrecord/corpus";
import {rawStanceCodings} from "@onrecord/corpus/codings";

/** The adjudicated coding, and the raw ones. */
export const stanceCodings = ["adjudicated", "first", "second"] as const;
export type StanceCodingName = (typeof stanceCodings)[number];
export const stancePanels = ["author", "quoted"] as const satisfies readonly StancePanel[];

export const stanceRecords = articles.map(({id}) => recordOf(id));
const rawOf = (round: StanceCodingName) => rawStanceCodings.filter(({coder}) => coder.round === round);

/** How far the two raw codings agree. */
export const agreement: StanceAgreement = stanceAgreement(rawOf("first"), rawOf("second"));
export const agreementNote = stanceAgreementNote(agreement.labels, "language-model");
export const provisionalTargets: ReadonlySet<string> = new Set(
  agreement.targets.filter(({standing}) => standing === "provisional").map(({target}) => target)
);

/** The judgements under one coding. */
export function rowsUnder(coding: StanceCodingName): StanceRow[] {
  return coding === "adjudicated" ? stanceRows(stanceRecords, sources) : stanceRows(stanceRecords, sources, rawOf(coding));
}

/** What the chart of one panel draws under one coding. */
export function stancePanelData(panel: StancePanel, coding: StanceCodingName = "adjudicated"): StanceDots {
  return stanceDots(stanceRecords, rowsUnder(coding), {
    panel,
    provisional: provisionalTargets,
    agreement: agreementNote,
    version,
    ...(coding === "adjudicated" ? {} : {coding})
  });
}

/** The name of a panel's files: `stance-author`, `stance-quoted-first`. */
export function stanceName(panel: StancePanel, coding: StanceCodingName): string {
  return coding === "adjudicated" ? `stance-${panel}` : `stance-${panel}-${coding}`;
}
