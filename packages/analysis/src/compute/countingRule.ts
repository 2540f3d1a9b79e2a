import type {ArticleRecord, Quote} from "@onrecord/corpus";

/** What is counted (DESIGN §3). The default is `outermost` attributions of speech and writing. */
export interface CountingRule {
  /** `outermost`: an attribution within another's content is not counted. `innermost`: one that holds another is not. */
  readonly level: "outermost" | "innermost";
  /** `reported`: acts of speech and writing. `all`: thoughts and attitudes too. */
  readonly acts: "reported" | "all";
}

/** What is counted unless a figure says otherwise: outermost attributions of speech and writing in the body. */
export const defaultCountingRule: CountingRule = {level: "outermost", acts: "reported"};

/** The default rule and its two named alternatives, under which every headline share is shown. */
export const countingRules: readonly {readonly name: string; readonly rule: CountingRule}[] = [
  {name: "outermost, speech and writing", rule: defaultCountingRule},
  {name: "innermost, speech and writing", rule: {level: "innermost", acts: "reported"}},
  {name: "outermost, all acts", rule: {level: "outermost", acts: "all"}}
];

/**
 * The quotes of one article that a rule counts: in the body, headline and standfirst apart, furniture out.
 *
 * @example
 * ```ts
 * import {countedQuotes} from "@onrecord/analysis/compute";
 * import {recordOf} from "@onrecord/corpus";
 *
 * const record = recordOf("003");
 * record.quotes.length; // 30
 * countedQuotes(record).length; // 22
 * countedQuotes(record, {level: "innermost", acts: "reported"}).length; // 22
 * ```
 */
export function countedQuotes(record: ArticleRecord, rule: CountingRule = defaultCountingRule): Quote[] {
  const eligible = record.quotes.filter(
    (quote) => inBody(quote, record) && (rule.acts === "all" || quote.act === "speech" || quote.act === "writing")
  );
  const ids = new Set(eligible.map(({id}) => id));
  const parentOf = new Map(record.quotes.map(({id, nestedIn}) => [id, nestedIn]));
  const enclosed = new Set<string>();
  const enclosing = new Set<string>();
  for (const {id} of eligible)
    for (let outer = parentOf.get(id) ?? null; outer !== null; outer = parentOf.get(outer) ?? null)
      if (ids.has(outer)) {
        enclosed.add(id);
        enclosing.add(outer);
      }
  return eligible.filter(({id}) => !(rule.level === "outermost" ? enclosed : enclosing).has(id));
}

function inBody(quote: Quote, {article}: ArticleRecord): boolean {
  const first = quote.spans.content[0];
  return (
    quote.place === "body" &&
    first !== undefined &&
    !article.furniture.some(({start, end}) => start <= first.start && first.start < end)
  );
}
