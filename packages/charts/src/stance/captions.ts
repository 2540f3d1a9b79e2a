import {format} from "d3";
import type {StanceDot, StanceDots} from "@onrecord/corpus";

const integer = format(",d");
const plural = (n: number, one: string, many: string) => `${integer(n)} ${n === 1 ? one : many}`;
const whose = (data: StanceDots) => (data.panel === "author" ? "The authors’ own voice" : "Those who are quoted");

/** All dots of a panel, in the order of the drawing. */
export function dotsOf(data: StanceDots): StanceDot[] {
  return data.articles.flatMap(({rows}) => rows.flatMap(({dots}) => dots));
}

/**
 * What the chart shows, computed: how many judgements of the body take a side, and which on enforcement. No comparison is claimed.
 *
 * @example
 * ```ts
 * import {stanceDots, stanceRows} from "@onrecord/analysis/compute";
 * import {stanceFinding} from "@onrecord/charts/stance";
 * import {articles, recordOf, sources, version} from "@onrecord/corpus";
 *
 * const records = articles.map(({id}) => recordOf(id));
 * const options = {panel: "author" as const, provisional: new Set<string>(), agreement: "agreement not shown here", version};
 * const data = stanceDots(records, stanceRows(records, sources), options);
 * stanceFinding(data); // "The authors’ own voice, in the body: 39 of 84 judgements take a side, 36 for limits on enforcement, 0 for enforcement, 3 off that axis"
 * ```
 */
export function stanceFinding(data: StanceDots): string {
  const {enforcement, limits, off, none} = data.sides;
  const sided = enforcement + limits + off;
  const all = sided + none;
  if (all === 0) return `${whose(data)}: nobody has coded which sides are taken`;
  const parts = [
    `${integer(limits)} for limits on enforcement`,
    `${integer(enforcement)} for enforcement`,
    ...(off > 0 ? [`${integer(off)} off that axis`] : [])
  ];
  return `${whose(data)}, in the body: ${integer(sided)} of ${plural(all, "judgement", "judgements")} ${sided === 1 ? "takes" : "take"} a side, ${parts.join(", ")}`;
}

/**
 * What a dot is, and of what.
 *
 * @example
 * ```ts
 * import {stanceDots, stanceRows} from "@onrecord/analysis/compute";
 * import {stanceSubtitle} from "@onrecord/charts/stance";
 * import {articles, recordOf, sources, version} from "@onrecord/corpus";
 *
 * const records = articles.map(({id}) => recordOf(id));
 * const options = {panel: "author" as const, provisional: new Set<string>(), agreement: "agreement not shown here", version};
 * const data = stanceDots(records, stanceRows(records, sources), options);
 * stanceSubtitle(data); // "One dot is a sentence in the author’s own voice that is about the target in its row. Left of the middle: against it. Right: in favor. In the middle: about it without a side."
 * ```
 */
export function stanceSubtitle(data: StanceDots): string {
  const unit = data.panel === "author" ? "a sentence in the author’s own voice" : "a quotation or paraphrase";
  return `One dot is ${unit} that is about the target in its row. Left of the middle: against it. Right: in favor. In the middle: about it without a side.`;
}

/**
 * The chart in words, for readers who do not see it.
 *
 * @example
 * ```ts
 * import {stanceDots, stanceRows} from "@onrecord/analysis/compute";
 * import {stanceDescription} from "@onrecord/charts/stance";
 * import {articles, recordOf, sources, version} from "@onrecord/corpus";
 *
 * const records = articles.map(({id}) => recordOf(id));
 * const options = {panel: "author" as const, provisional: new Set<string>(), agreement: "agreement not shown here", version};
 * const data = stanceDots(records, stanceRows(records, sources), options);
 * stanceDescription(data).split(/[.:]/u)[0]; // "ICE union's Trump endorsement reveals nasty truth immigrants have been warning about"
 * ```
 */
export function stanceDescription(data: StanceDots): string {
  return data.articles
    .map(({title, rows}) => `${title}. ${rows.map(({label, dots}) => `${label}: ${countText(dots)}`).join("; ")}.`)
    .join(" ");
}

/** Counts of the four labels, those that occur. */
export function countText(dots: readonly StanceDot[]): string {
  const of = (label: StanceDot["label"]) => dots.filter((dot) => dot.label === label).length;
  return (["against", "neutral", "unclear", "favor"] as const)
    .filter((label) => of(label) > 0)
    .map((label) => `${integer(of(label))} ${label === "favor" ? "in favor" : label}`)
    .join(", ");
}

/**
 * One dot in words: what a screen reader says and a tooltip shows.
 *
 * @example
 * ```ts
 * import {stanceDots, stanceRows} from "@onrecord/analysis/compute";
 * import {judgementText} from "@onrecord/charts/stance";
 * import {articles, recordOf, sources, version} from "@onrecord/corpus";
 *
 * const records = articles.map(({id}) => recordOf(id));
 * const options = {panel: "author" as const, provisional: new Set<string>(), agreement: "agreement not shown here", version};
 * const data = stanceDots(records, stanceRows(records, sources), options);
 * const [row] = data.articles[0].rows;
 * judgementText(row.dots[0], row.label).includes(row.label); // true
 * ```
 */
export function judgementText(dot: StanceDot, target: string): string {
  const side = {favor: "in favor of", against: "against", neutral: "neutral on", unclear: "unclear on"}[dot.label];
  const where = dot.display ? ", in the headline" : "";
  const cue = dot.cueWords.length === 0 ? "" : `: “${dot.cueWords.join(" … ")}”`;
  return `${dot.sourceLabel}, ${side} ${target}, ${dot.confidence} confidence${where}${cue}`;
}
