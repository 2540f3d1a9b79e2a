import {parseHTML} from "linkedom";
import type {SourceStrip, StripQuote, StripSource} from "../src/index.js";
import type {StanceDot, StanceDotRow, StanceDots} from "../src/stance.js";

export const emptyDocument = () => parseHTML("<html><body></body></html>").document;

export const stripQuote = (quote: string, source: string, fields: Partial<StripQuote> = {}): StripQuote => ({
  quote,
  source,
  outerSource: null,
  nestedIn: null,
  kind: "direct",
  act: "speech",
  tier: "core",
  place: "body",
  counted: true,
  content: [{start: 10, end: 30}],
  quoted: [{start: 10, end: 30}],
  cue: [{start: 31, end: 32}],
  words: 20,
  excerpt: "a levy that nobody wanted",
  gist: null,
  ...fields
});

export const stripSource = (source: string, label: string, fields: Partial<StripSource> = {}): StripSource => ({
  source,
  label,
  affiliation: "academic",
  group: "civil-society",
  quotes: 1,
  uncounted: 0,
  words: 20,
  ...fields
});

/** A strip with one of everything: quoted, paraphrased, thought, nested, uncounted, a long label, a headline. */
export function strip(fields: Partial<SourceStrip> = {}): SourceStrip {
  return {
    article: "999",
    title: "Rain & “Levies” <at> Exampleton",
    words: 200,
    bodyStart: 8,
    author: [
      {start: 0, end: 10},
      {start: 100, end: 101}
    ],
    authorWords: 11,
    quotesOfAll: 2,
    wordsOfAll: 50,
    sources: [
      stripSource("s001", "Ana Lee"),
      stripSource("s002", "The association of water boards and levy payers of greater Exampleton", {
        group: "enforcement",
        affiliation: "officers’ union",
        words: 30,
        uncounted: 1
      }),
      stripSource("s003", "The mayor", {group: "nobody", quotes: 0, uncounted: 1, words: 0})
    ],
    quotes: [
      stripQuote("999/q001", "s001"),
      stripQuote("999/q002", "s002", {
        content: [{start: 40, end: 70}],
        quoted: [{start: 45, end: 50}],
        kind: "mixed",
        gist: "It is a mess",
        excerpt: "a mess of a levy by any measure anywhere"
      }),
      stripQuote("999/q003", "s003", {
        content: [{start: 60, end: 66}],
        quoted: [],
        kind: "indirect",
        nestedIn: "999/q002",
        outerSource: "s002",
        excerpt: "",
        gist: "Spring will do",
        counted: false,
        cue: []
      }),
      stripQuote("999/q004", "s002", {
        content: [{start: 199, end: 200}],
        quoted: [],
        kind: "indirect",
        act: "attitude",
        excerpt: "",
        gist: "Fear",
        counted: false
      })
    ],
    credit: "Source: a fixture, coded once by fixed rules.",
    ...fields
  };
}

let units = 0;

/** A dot of a quoted source; each has a unit of its own. */
export const stanceDot = (label: StanceDot["label"], fields: Partial<StanceDot> = {}): StanceDot => ({
  unit: `999/q${String((units += 1)).padStart(3, "0")}`,
  target: "ice",
  label,
  confidence: "high",
  voice: "direct",
  display: false,
  source: "s001",
  sourceLabel: "Ana Lee",
  sourceType: "research",
  group: "civil-society",
  words: 10,
  cueWords: ["a mess"],
  ...fields
});

/** As many dots alike. */
export const stanceDotsOf = (n: number, label: StanceDot["label"], fields: Partial<StanceDot> = {}) =>
  Array.from({length: n}, () => stanceDot(label, fields));

export const stanceRow = (dots: readonly StanceDot[], fields: Partial<StanceDotRow> = {}): StanceDotRow => ({
  target: "ice",
  label: "ICE",
  provisional: false,
  dots,
  ...fields
});

/** A panel of one article with the rows given. */
export const stancePanelOf = (rows: readonly StanceDotRow[], fields: Partial<StanceDots> = {}): StanceDots => ({
  panel: "quoted",
  articles: [{article: "999", title: "A title of some length about a levy that nobody wanted, in Exampleton", rows}],
  sides: {enforcement: 2, limits: 3, off: 1, none: 4},
  agreement: "Consistency of two codings: alpha 0.70.",
  credit: "Source: a fixture, coded twice by fixed rules.",
  ...fields
});
