/** Writes src/generated from data/: the records as modules that can be tree-shaken, and the ids as literal unions. */
import {mkdirSync, readFileSync, writeFileSync} from "node:fs";
import path from "node:path";
import {readAdjudications, readCodings, readCorpus, readStanceAdjudications, readStanceCodings} from "../authoring/dataFolder.js";
import {packArticles, packClaims, packNonClaims, packQuotes, packStance} from "../authoring/packRecords.js";
import {stanceCodebook} from "../authoring/stanceCodebook.js";

const root = path.resolve(import.meta.dirname, "..");
const data = path.join(root, "data");
const {records, sources} = readCorpus(data);
const {version} = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as {version: string};
const folder = path.join(root, "src/generated");
mkdirSync(folder, {recursive: true});

const union = (name: string, what: string, ids: readonly string[]) =>
  `/** The id of one ${what} of this corpus: given once, never renumbered. */\nexport type ${name} = ${ids.map((id) => JSON.stringify(id)).join(" | ")};\n`;
writeFileSync(
  path.join(folder, "ids.ts"),
  union(
    "ArticleId",
    "article",
    records.map(({article}) => article.id)
  ) +
    union(
      "SourceId",
      "source",
      sources.map(({id}) => id)
    ) +
    union(
      "QuoteId",
      "attribution",
      records.flatMap(({quotes}) => quotes.map(({id}) => id))
    ) +
    union(
      "ClaimId",
      "claim",
      records.flatMap(({claims}) => claims.map(({id}) => id))
    )
);

const ids = {article: "readonly article: ArticleId", source: "readonly source: SourceId"};
const constant = (name: string, type: string, value: unknown, doc: string) =>
  `/** ${doc} */\nexport const ${name}: readonly ${type}[] = ${JSON.stringify(value)};\n`;
/** A constant that is read from packed columns; a bundle that does not use it leaves it out. */
const packed = (name: string, type: string, reader: string, value: unknown, doc: string) =>
  `/** ${doc} */\nexport const ${name} = /* @__PURE__ */ ${reader}(${JSON.stringify(value)}) as readonly ${type}[];\n`;
writeFileSync(
  path.join(folder, "codings.ts"),
  `import type {Adjudication, RawCoding, RawStanceCoding, StanceAdjudication} from "../schema/types.js";\n` +
    constant(
      "rawCodings",
      "RawCoding",
      readCodings(data),
      "Both codings of each article as they were made: offsets and codes only."
    ) +
    constant(
      "adjudications",
      "Adjudication",
      readAdjudications(data),
      "Where the two codings of an article differ, what was decided, and why."
    ) +
    constant(
      "rawStanceCodings",
      "RawStanceCoding",
      readStanceCodings(data),
      "Both stance codings of each article as they were made: offsets and codes only."
    ) +
    constant(
      "stanceAdjudications",
      "StanceAdjudication",
      readStanceAdjudications(data),
      "Where the two stance codings of an article differ, what was decided, and why."
    )
);
writeFileSync(
  path.join(folder, "records.ts"),
  `import type {Appearance, Article, ArticleRecord, Claim, Coder, Correction, NonClaim, NonQuotation, Quote, Source, StanceCoding, StanceJudgement, Tombstone} from "../schema/types.js";\n` +
    `import {unpackArticles, unpackClaims, unpackNonClaims, unpackQuotes, unpackStance} from "../packed/unpackRecords.js";\n` +
    `import type {ArticleId, ClaimId, QuoteId, SourceId} from "./ids.js";\n` +
    packed(
      "articles",
      "(Article & {readonly id: ArticleId})",
      "unpackArticles",
      packArticles(records.map(({article}) => article)),
      "The articles: facts with their basis, text structure, fingerprint."
    ) +
    constant("sources", "(Source & {readonly id: SourceId})", sources, "Everybody and everything quoted, across articles.") +
    constant(
      "appearances",
      `(Appearance & {${ids.article}; ${ids.source}})`,
      records.flatMap((record) => record.appearances),
      "Sources in articles: affiliation, role, naming."
    ) +
    packed(
      "quotes",
      `(Quote & {readonly id: QuoteId; ${ids.article}; ${ids.source}})`,
      "unpackQuotes",
      packQuotes(records.flatMap((record) => record.quotes)),
      "The attributions, in text order within each article."
    ) +
    constant(
      "nonQuotations",
      `(NonQuotation & {${ids.article}})`,
      records.flatMap((record) => record.nonQuotations),
      "Words in marks that quote nobody."
    ) +
    packed(
      "claims",
      `(Claim & {readonly id: ClaimId; ${ids.article}})`,
      "unpackClaims",
      packClaims(records.flatMap((record) => record.claims)),
      "Numbers and comparisons that data could confirm or refute."
    ) +
    packed(
      "nonClaims",
      `(NonClaim & {${ids.article}})`,
      "unpackNonClaims",
      packNonClaims(records.flatMap((record) => record.nonClaims)),
      "Numbers that measure nothing checkable, with the reason."
    ) +
    `const codings: Readonly<Record<ArticleId, readonly Coder[]>> = ${JSON.stringify(
      Object.fromEntries(records.map((record) => [record.article.id, record.codings]))
    )};\n` +
    packed(
      "stanceJudgements",
      "(StanceJudgement & {readonly article: ArticleId})",
      "unpackStance",
      packStance(records.flatMap(({stance}) => stance?.judgements ?? [])),
      "Which side each unit takes on each target it touches: adjudicated, in text order within each article."
    ) +
    // Without the judgements, which stand above: a page that loads everything loads them once.
    `const stanceCodings: Readonly<Record<ArticleId, Omit<StanceCoding, "judgements"> | null>> = ${JSON.stringify(
      Object.fromEntries(
        records.map(({article, stance}) => [
          article.id,
          stance && {coder: stance.coder, codings: stance.codings, untouched: stance.untouched, whole: stance.whole}
        ])
      )
    )};\n` +
    constant(
      "withdrawn",
      "Tombstone",
      records.flatMap((record) => record.withdrawn),
      "Ids that were given and withdrawn."
    ) +
    constant(
      "corrections",
      "Correction",
      records.flatMap((record) => record.corrections),
      "Changes to published records."
    ) +
    `/** The version of this corpus: figures and charts name it. */\nexport const version = ${JSON.stringify(version)};\n` +
    `/**
 * One article with all that was coded in it: the shape of its file in the repository.
 *
 * @throws RangeError on an unknown id
 * @example
 * \`\`\`ts
 * import {recordOf} from "@onrecord/corpus";
 *
 * const {article, quotes} = recordOf("003");
 * article.id; // "003"
 * quotes.every((quote) => quote.article === "003"); // true
 * \`\`\`
 */
export function recordOf(id: ArticleId): ArticleRecord {
  const article = articles.find((item) => item.id === id);
  if (!article) throw new RangeError(\`unknown article: expected \${articles.map((item) => item.id).join(", ")}; received \${String(id)}; choose one of those\`);
  const own = <Item extends {readonly article: string}>(list: readonly Item[]) => list.filter((item) => item.article === id);
  const within = \`\${id}/\`;
  const stance = stanceCodings[id];
  return {
    article,
    appearances: own(appearances),
    quotes: own(quotes),
    nonQuotations: own(nonQuotations),
    claims: own(claims),
    nonClaims: own(nonClaims),
    codings: codings[id],
    stance: stance && {...stance, judgements: own(stanceJudgements)},
    withdrawn: withdrawn.filter((item) => item.id.startsWith(within)),
    corrections: corrections.filter((item) => item.record.startsWith(within))
  };
}
`
);
writeFileSync(path.join(root, "codebook/9-stance-targets.md"), stanceCodebook());
