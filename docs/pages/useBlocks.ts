/** Lines of the page “Use it”, which the tests run as they stand: see tools/packages/shownBlocks.test.ts. */
export interface UseBlock {
  readonly language: "sh" | "js" | "cjs" | "py" | "r";
  readonly code: string;
}

/** A file that some of the lines read, as the page shows it. */
export const draftFile = {
  name: "draft.txt",
  content: `Harbour tax splits the town

“Nobody here asked for it,” Mayor Jane Lee said on Tuesday.
Fishermen fear that boats will leave, and the harbour office declined to comment.
`
} as const;

const folder = "node_modules/@onrecord/corpus/dist/data";

export const useBlocks = {
  journalistInstall: {language: "sh", code: "npm install @onrecord/corpus @onrecord/analysis @onrecord/charts linkedom"},
  journalistChart: {
    language: "js",
    code: `import {writeFileSync} from "node:fs";
import {sourceStrip} from "@onrecord/analysis/compute";
import {sourcesChart, sourcesCsv, svgText} from "@onrecord/charts";
import {recordOf, sources, version} from "@onrecord/corpus";
import {parseHTML} from "linkedom";

const data = sourceStrip(recordOf("003"), sources, version);
const svg = sourcesChart(data, {width: 720, order: "words"}, parseHTML("<html></html>").document);
writeFileSync("sources.svg", svgText(svg));
writeFileSync("sources.csv", sourcesCsv(data));
`
  },
  journalistCharts: {language: "sh", code: "npm run charts\nnpm run charts sources-003"},
  researcherPandas: {
    language: "py",
    code: `import pandas as pd

quotes = pd.read_csv("${folder}/quotes.csv", dtype={"article": str})
print(len(quotes))  # 145
`
  },
  researcherDuckdb: {
    language: "py",
    code: `import duckdb

rows = duckdb.sql("""
  select kind, count(*) as n
  from '${folder}/quotes.parquet'
  group by kind order by kind
""").fetchall()
print(rows)  # [('direct', 21), ('indirect', 96), ('mixed', 28)]
`
  },
  researcherR: {
    language: "r",
    code: `quotes <- read.csv("${folder}/quotes.csv", colClasses = c(article = "character"))
cat(nrow(quotes), "\\n") # 145
`
  },
  researcherAgreement: {
    language: "js",
    code: `import {codingAgreement} from "@onrecord/analysis/compute";
import {articles, version} from "@onrecord/corpus";
import {rawCodings} from "@onrecord/corpus/codings";

const pairs = articles.map(({id}) => rawCodings.filter(({article}) => article === id));
const {overlap} = codingAgreement(pairs, {replicates: 200, seed: 1});
console.log(version, overlap.kind.alpha, overlap.kind.percent);
`
  },
  developerInstall: {language: "sh", code: "npm install @onrecord/corpus @onrecord/analysis"},
  developerModule: {
    language: "js",
    code: `import {officialShare} from "@onrecord/analysis/compute";
import {articles, recordOf, sources} from "@onrecord/corpus";

const records = articles.map(({id}) => recordOf(id));
const {count, of} = officialShare(records, sources, {unit: "quotes"});
console.log(\`\${count} of \${of} counted quotes have an official source\`); // 35 of 82 counted quotes have an official source
`
  },
  developerCommonJs: {
    language: "cjs",
    code: `const {wilsonInterval} = require("@onrecord/analysis/compute");

wilsonInterval(35, 82).lower; // 0.325
`
  },
  developerBundle: {language: "sh", code: "npx esbuild app.mjs --bundle --minify --format=esm --outfile=app.js"},
  packed: {
    language: "sh",
    code: `npm run build
npx --yes pnpm@10.34.9 -r --filter "./packages/*" pack --pack-destination out`
  },
  editorInstall: {language: "sh", code: "npm install @onrecord/extract"},
  editorExtract: {
    language: "js",
    code: `import {readFileSync} from "node:fs";
import {extract} from "@onrecord/extract";

const {text, quotes, sources} = extract(readFileSync("${draftFile.name}", "utf8"));
for (const {kind, act, source, spans, confidence} of quotes) {
  const who = sources.find(({id}) => id === source)?.label ?? "nobody found";
  const words = spans.content.map(({start, end}) => text.slice(start, end)).join(" … ");
  console.log(\`\${who} (\${kind} \${act}, \${confidence}): \${words}\`);
}
`
  }
} as const satisfies Readonly<Record<string, UseBlock>>;
