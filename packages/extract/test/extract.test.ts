import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {defaultThresholds} from "../src/attributions/findAttributions.js";
import {extract} from "../src/index.js";
import type {Quote, Span} from "../src/types.js";

const words = (text: string, spans: readonly Span[]) => spans.map(({start, end}) => text.slice(start, end));
const contents = (text: string) => extract(text).quotes.map(({spans}) => words(text, spans.content));
const only = (text: string): Quote => {
  const {quotes} = extract(text);
  expect(quotes).toHaveLength(1);
  return quotes[0]!;
};

const unsure = [
  "The board discussed the road with the owners of shops and mentioned parking.",
  "Critics questioned the plan, and the council praised the work of the committee.",
  "Lee demanded an answer. Moor called for calm. The mayor denied the report and cited a study.",
  "Residents complained about noise, Lee said, and the shops will close."
];

describe("extract", () => {
  it.each([
    [
      "a quotation before its cue",
      "“The road will be closed in May,” Mayor Jane Lee said.",
      "direct",
      "The road will be closed in May,"
    ],
    ["a quotation after its cue", 'Jane Lee said, "The road will be closed in May."', "direct", "The road will be closed in May."],
    ["indirect speech", "Mayor Jane Lee said on Monday that the road will be closed.", "indirect", "the road will be closed"],
    ["according to", "According to the board, the road will be closed in May.", "indirect", "the road will be closed in May"],
    [
      "partly quoted speech",
      "Jane Lee said the plan was “a complete waste of money” for the town.",
      "mixed",
      "the plan was “a complete waste of money” for the town"
    ]
  ])("finds %s", (_title, text, kind, content) => {
    const quote = only(text);
    expect(quote.kind).toBe(kind);
    expect(words(text, quote.spans.content)).toEqual([content]);
  });

  it("makes a quotation that its cue cuts in two one attribution, also across sentences", () => {
    expect(contents("“The road,” Lee said, “will be closed.”")).toEqual([["The road,", "will be closed."]]);
    expect(contents("“The road will be closed,” Lee said. “We have waited long enough.”")).toEqual([
      ["The road will be closed,", "We have waited long enough."]
    ]);
  });

  it("gives a quotation without a cue to whoever spoke before", () => {
    const text = "“The road will be closed,” said Jane Lee.\n\n“We have waited long enough for this day.”";
    const {quotes, sources} = extract(text);
    expect(quotes.map(({decision}) => decision.by)).toEqual(["model", "rule"]);
    expect(quotes[1]?.source).toBe(quotes[0]?.source);
    expect(sources.map(({label}) => label)).toEqual(["Jane Lee"]);
    expect(quotes[1]?.spans.cue).toEqual([]);
  });

  it("carries a quotation that is left open on into the paragraphs that reopen it", () => {
    const text = "“The road will be closed,” said Jane Lee. “We have waited long enough.\n\n“Work begins in May and ends in June.”";
    const {quotes, warnings} = extract(text);
    expect(quotes).toHaveLength(2);
    expect(new Set(quotes.map(({source}) => source)).size).toBe(1);
    expect(warnings).toEqual([]);
  });

  it("takes a quotation with a cue that no list has for speech, and the friend of somebody for somebody else", () => {
    const {quotes, sources} = extract(
      "Leonard Ashdown left. “Nobody knew of that at all,” Lee shot back.\n\nA friend of Leonard Ashdown said that it was old."
    );
    expect(quotes.map(({act}) => act)).toEqual(["speech", "speech"]);
    expect(sources.map(({label}) => label)).toEqual(["Lee", "A friend of Leonard Ashdown"]);
  });

  it("gives a block after a colon to the cue before the colon", () => {
    const text = "Jane Lee said in a statement on Monday:\n\n“The work begins in May and it will not stop until all is done.”";
    const quote = extract(text).quotes.find(({block}) => block);
    expect(quote?.decision).toEqual({by: "rule", rule: "colon"});
    expect(words(text, quote?.spans.source ?? [])).toEqual(["Jane Lee"]);
  });

  it("lists marks that quote nobody, with a reason", () => {
    const text =
      "The shop sells so-called “free” bread.\n\nThe film “War and Peace” opens in May. The plan is known as “the ladder” in town.";
    expect(extract(text).nonQuotations.map(({span, reason}) => [text.slice(span.start, span.end), reason])).toEqual([
      ["free", "scare-quotes"],
      ["War and Peace", "title-of-work"],
      ["the ladder", "term"]
    ]);
  });

  it.each([
    "The road was closed in May. It was opened in June.",
    "He found a flat near the station and moved in on Monday.",
    "Police found a gun in the car and arrested two men.",
    "She walked home and fed the dog."
  ])("finds nothing in: %s", (text) => {
    expect(extract(text).quotes).toEqual([]);
  });

  it("keeps to the acts that are asked for", () => {
    const text = "Lee said the road will be closed. Residents fear that the shops will close too.";
    expect(extract(text, {acts: ["speech", "writing"]}).quotes.map(({act}) => act)).toEqual(["speech"]);
    expect(extract(text, {acts: []}).quotes).toEqual([]);
    expect(extract(text, {tiers: ["extended"]}).quotes.map(({act}) => act)).toEqual(["attitude"]);
  });

  it("gives a cue's particle with its dictionary form", () => {
    const lemmas = (text: string) => extract(text).quotes.map(({cueLemma}) => cueLemma);
    expect(lemmas("Lee pointed out that the road will be closed in May.")).toEqual(["point out"]);
    expect(lemmas("According to Lee, the road will be closed in May.")).toEqual(["according to"]);
    expect(lemmas("Lee said that the road will be closed in May.")).toEqual(["say"]);
  });

  it("tells statements from the rest by their tier", () => {
    const tiers = (text: string) => extract(text).quotes.map(({tier}) => tier);
    expect(tiers("Lee said that the road will be closed in May.")).toEqual(["core"]);
    expect(tiers("Lee called for an inquiry into the closing of the road.")).toEqual(["extended"]);
    expect(tiers("Lee described the plan that was made in May.")).toEqual(["extended"]);
  });

  it("takes the speaker from the layout where that names one", () => {
    const {quotes, sources} = extract("“The road will be closed in May.” - Jane Lee, mayor");
    expect(quotes.map(({decision}) => decision)).toEqual([{by: "rule", rule: "quotation-dash-name"}]);
    expect(sources.map(({label}) => label)).toEqual(["Jane Lee"]);
  });

  it("tells the headline from the body, and leaves furniture out", () => {
    const text = "Lee says the road will be closed\n\nJane Lee said that the road will be closed in May.\n\nShare this on Facebook";
    const {quotes, paragraphs} = extract(text);
    expect(paragraphs.map(({role}) => role)).toEqual(["headline", "body", "furniture"]);
    expect(quotes.map(({place}) => place)).toEqual(["headline", "body"]);
  });

  it("warns of marks left open, half characters, other languages and empty texts", () => {
    const codes = (text: string) => extract(text).warnings.map(({code}) => code);
    expect(codes("“It rained, she said.")).toEqual(["unbalanced-mark"]);
    expect(codes("It rained \uD800 hard.")).toEqual(["unpaired-surrogate"]);
    expect(codes("Der Weg wird gesperrt und niemand kommt mehr durch. ".repeat(8))).toEqual(["not-english"]);
    expect(codes("Der Weg wird gesperrt und niemand kommt mehr durch. ".repeat(3))).toEqual(["not-english"]);
    expect(codes("<p>It rained.</p>")).toEqual(["looks-like-html"]);
    expect(codes("It rained </3 and a < b > c.")).toEqual([]);
    expect(codes(" \n ")).toEqual(["empty-text"]);
    expect(codes("It rained.")).toEqual([]);
  });

  it("refers to the canonical text", () => {
    const {text, quotes} = extract("\uFEFFIt rained.\r\n“The road will be closed,” said Jane Lee.");
    expect(text).toBe("It rained.\n“The road will be closed,” said Jane Lee.");
    expect(words(text, quotes[0]?.spans.content ?? [])).toEqual(["The road will be closed,"]);
  });

  it("never throws and keeps pieces in bounds and in order, for any text", () => {
    const piece = fc.oneof(
      fc.constantFrom(
        "“",
        "”",
        '"',
        "'",
        "‘",
        "’",
        "''",
        "\n",
        ". ",
        ", ",
        ": ",
        "Lee ",
        "said ",
        "that ",
        "she ",
        "according to ",
        "the board ",
        "told "
      ),
      fc.string({unit: "binary", maxLength: 6})
    );
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 60}), (pieces) => {
        const {text, quotes, sentences, sources, nonQuotations} = extract(pieces.join(""));
        const spans = [...sentences, ...nonQuotations.map(({span}) => span), ...sources.flatMap(({mentions}) => mentions)];
        for (const {start, end} of spans) expect(0 <= start && start < end && end <= text.length).toBe(true);
        for (const quote of quotes)
          for (const list of Object.values(quote.spans) as Span[][]) {
            let before = 0;
            for (const {start, end} of list) {
              expect(start).toBeGreaterThanOrEqual(before);
              expect(end).toBeGreaterThan(start);
              before = end;
            }
            expect(before).toBeLessThanOrEqual(text.length);
          }
      }),
      {numRuns: 300}
    );
  });

  it("gives the same result twice", () => {
    const text = "“The road will be closed,” said Jane Lee. Residents fear that the shops will close too.";
    expect(extract(text)).toEqual(extract(text));
  });

  it("leaves out demands and noun phrases of which the model is hardly sure, and keeps statements as unsure", () => {
    const scores = (tier: string) =>
      unsure
        .flatMap((text) => extract(text).quotes)
        .flatMap((quote) => (quote.tier === tier && quote.decision.by === "model" ? [quote.decision.score] : []));
    expect(Math.min(...scores("extended"))).toBeGreaterThanOrEqual(defaultThresholds.extended);
    expect(scores("core").length).toBeGreaterThan(0);
  });
});
