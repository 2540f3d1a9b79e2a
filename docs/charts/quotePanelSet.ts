import {quotePanels} from "@onrecord/analysis/compute";
import {articles, recordOf, sources, version, type QuotePanels} from "@onrecord/corpus";

const levels = ["outermost", "innermost"] as const;
const units = ["quotes", "sources", "words"] as const;

/** The panels of "Who is quoted" under every choice of the page; the default is the first. */
export function quotePanelSet(): QuotePanels[] {
  const records = articles.map(({id}) => recordOf(id));
  return levels.flatMap((level) => units.map((unit) => quotePanels(records, sources, {unit, level, version})));
}
