import type {ArticleRecord} from "../schema/types.js";
import type {Problem} from "./problem.js";

/**
 * Ids are given once: whatever the earlier record published must be in the later one, under the same id at a place that
 * overlaps, or be withdrawn with a tombstone. Catches renumbering.
 */
export function checkSuccession(earlier: ArticleRecord, later: ArticleRecord): Problem[] {
  const withdrawn = new Set(later.withdrawn.map(({id}) => id));
  const placesOf = (record: ArticleRecord) =>
    new Map([
      ...record.article.sentences.map(({id, start, end}) => [id, [{start, end}]] as const),
      ...record.quotes.map(({id, spans}) => [id, spans.content] as const),
      ...record.claims.map(({id, span}) => [id, [span]] as const),
      ...record.nonQuotations.map(({id, span}) => [id, [span]] as const)
    ]);
  const now = placesOf(later);
  const problems: Problem[] = [];
  for (const [id, then] of placesOf(earlier)) {
    if (withdrawn.has(id)) continue;
    const here = now.get(id);
    if (!here)
      problems.push({
        where: id,
        failed: "published id is gone",
        expected: "the record, or a tombstone",
        received: "neither",
        remedy: "keep the record or add it to `withdrawn` with a reason"
      });
    else if (!then.some((a) => here.some((b) => a.start < b.end && b.start < a.end)))
      problems.push({
        where: id,
        failed: "renumbered id",
        expected: `a record that overlaps ${JSON.stringify(then)}`,
        received: JSON.stringify(here),
        remedy: "give the new record the next free id and withdraw the old one"
      });
  }
  return problems;
}
