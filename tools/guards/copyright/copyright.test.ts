import {join} from "node:path";
import {expect, it} from "vitest";
import {temporaryFolder} from "../../testing/temporaryFolder.js";
import {articleTexts} from "./articleTexts.js";
import {publishedRecords, type PublishedRecord} from "./publishedRecord.js";
import {publishedRuns} from "./publishedRuns.js";
import {publishedShare, sharesTooLarge} from "./publishedShare.js";
import {borrowedGists, wordCaps} from "./wordCaps.js";
import {wordsInCodings} from "./wordsInCodings.js";

/** A text of our own in the place of an article. */
const text = `A short headline of seven words here
The mayor of a small town said on Monday that the old bridge would be closed for repairs until the end of the next summer.
“We don’t have the money, and we won’t get it this year or the next one,” she told the council, “so the bridge stays shut for all.”
Nobody in the room asked how much the work would cost, and the meeting ended after eleven minutes without a vote.
`;
const quoted = "We don’t have the money, and we won’t get it this year or the next one,";
const span = (words: string) => ({start: text.indexOf(words), end: text.indexOf(words) + words.length});

const record: PublishedRecord = {
  article: {id: "001", title: {value: "A short headline of seven words here"}, textTitle: null, furniture: []},
  appearances: [{id: "001/a001", title: [span("The mayor of a small town")], titleWords: "The mayor of a small town"}],
  quotes: [
    {
      id: "001/q001",
      spans: {quoted: [span(quoted)], cue: [span("told")], source: [span("she")]},
      words: [quoted],
      cueWords: ["told"],
      sourceWords: ["she"],
      gist: null
    }
  ],
  nonQuotations: [],
  claims: [
    {id: "001/c001", span: span("the meeting ended after eleven minutes without a vote"), words: "ended after eleven minutes"}
  ]
};
const texts = new Map([["001", text]]);
const records = new Map([["001", record]]);
const [quote] = record.quotes as [PublishedRecord["quotes"][number]];
const runs = (content: string, known: ReadonlyMap<string, PublishedRecord> = records) =>
  publishedRuns([{name: "f", content: () => content}], texts, known).map(({message}) => message);

const nine = "the old bridge would be closed for repairs until";

it("fails on nine words in a row of an article, and says where without repeating them", () => {
  const [message = "", ...rest] = runs(`Before: ${nine} after.`);
  expect(rest).toEqual([]);
  expect(message).toBe(
    `9 words in a row of article 001, from offset ${String(text.indexOf(nine))}, outside what its record publishes`
  );
});

it("lets eight pass", () => {
  expect(runs(nine.split(" ").slice(1).join(" "))).toEqual([]);
});

it.each([
  ["punctuation and case", nine.toUpperCase().replaceAll(" ", ",\n— ")],
  [
    "tags",
    nine
      .split(" ")
      .map((word) => `<tspan x="1">${word}</tspan>`)
      .join("")
  ],
  ["character references", nine.replaceAll(" ", "&#32;").replace("old", "&#x6f;ld")],
  ["a list of words", JSON.stringify(nine.split(" "))],
  ["the escapes of a script", nine.replaceAll(" ", "\\n").replace("old", "\\u006fld")],
  ["percent signs", encodeURIComponent(nine).replace("old", "%6Fld")]
])("sees the words through %s", (_, hidden) => {
  expect(runs(hidden)).toHaveLength(1);
});

it("lets the record's published words pass: title, quotation, source's title", () => {
  expect(runs(`${quoted} A short headline of seven words here. ${JSON.stringify(quoted)} The mayor of a small town`)).toEqual([]);
});

it("fails on a quotation that runs on beyond the published words", () => {
  expect(runs(text.slice(text.indexOf("next summer.\n"), text.indexOf("We don’t") + 60))).toHaveLength(1);
  const cut = new Map([["001", {...record, quotes: [{...quote, words: [quoted.slice(0, 20)]}]}]]);
  expect(runs(quoted, cut)).toHaveLength(1);
});

it("permits only the headline where there is no record, and nothing for words that are not at their offsets", () => {
  expect(runs("A short headline of seven words here", new Map())).toEqual([]);
  expect(runs(quoted, new Map())).toHaveLength(1);
  const moved = new Map([["001", {...record, quotes: [{...quote, spans: {...quote.spans, quoted: [{start: 0, end: 100}]}}]}]]);
  expect(runs(quoted, moved)).toHaveLength(1);
});

it("fails when a record publishes more than 35 % of its article, overlaps counted once, furniture left out", () => {
  expect(sharesTooLarge(texts, records)).toHaveLength(1);
  const less = {...record, quotes: []};
  expect(sharesTooLarge(texts, new Map([["001", less]]))).toEqual([]);
  expect(publishedShare(text, {...less, claims: [...less.claims, ...less.claims]})).toBe(publishedShare(text, less));
  expect(
    publishedShare(text, {
      ...less,
      article: {...less.article, furniture: [span("Nobody in the room asked how much the work would cost")]}
    })
  ).toBeGreaterThan(publishedShare(text, less));
});

it("fails on a quotation, claim, gist or title over its cap, and not at it", () => {
  const words = (n: number) => Array.from({length: n}, (_, i) => `don’t${String(i)}`).join(" ");
  const of = (changes: Partial<PublishedRecord>) =>
    wordCaps(new Map([["001", {...record, ...changes}]])).map(({message}) => message.split(":")[1]);
  const [claim] = record.claims as [PublishedRecord["claims"][number]];
  const [appearance] = record.appearances as [PublishedRecord["appearances"][number]];
  const at = (n: number, m: number) => ({
    quotes: [{...quote, words: [words(n - 30), words(30)], gist: words(m)}],
    claims: [{...claim, words: words(m)}],
    appearances: [{...appearance, titleWords: words(m)}]
  });
  expect(of(at(60, 12))).toEqual([]);
  expect(of(at(61, 13))).toEqual([
    " a quotation of 61 words; at most 60",
    " a gist of 13 words; at most 12",
    " a claim of 13 words; at most 12",
    " a title of 13 words; at most 12"
  ]);
});

it("fails on a gist that borrows five words in a row", () => {
  const borrowed = (gist: string) => borrowedGists(texts, new Map([["001", {...record, quotes: [{...quote, gist}]}]]));
  expect(borrowed("She says the bridge stays shut for all comers")).toHaveLength(1);
  expect(borrowed("She says this bridge stays shut for now")).toEqual([]);
});

it("fails on four words in a row in a raw coding, and lets offsets and codes pass", () => {
  const coding = (content: string) => wordsInCodings(temporaryFolder({"packages/corpus/data/codings/001.json": content}), texts);
  expect(coding('{"note": "the old bridge would"}')).toHaveLength(1);
  expect(coding('{"kind": "direct", "spans": [[12, 40]], "source": "s001", "old": "bridge"}')).toEqual([]);
});

it("reads the texts from the folder that is named, by the first three digits of the file name", () => {
  const folder = temporaryFolder({"001_x.txt": "\uFEFFa\r\nb", "notes.md": "", "12.txt": ""});
  expect(articleTexts("/nowhere", {ONRECORD_TEXTS: folder})).toEqual(new Map([["001", "a\nb"]]));
  expect(articleTexts(join(folder, "root"), {})).toBeUndefined();
  expect(() => articleTexts("/nowhere", {ONRECORD_TEXTS: join(folder, "gone")})).toThrow(/missing folder of article texts/u);
});

it("reads the records there are", () => {
  const root = temporaryFolder({"packages/corpus/data/articles/001.json": JSON.stringify(record)});
  expect(publishedRecords(root)).toEqual(records);
  expect(publishedRecords(temporaryFolder())).toEqual(new Map());
});
