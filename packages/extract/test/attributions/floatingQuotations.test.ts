import {describe, expect, it} from "vitest";
import {extract} from "../../src/index.js";

const words = (text: string, spans: readonly {readonly start: number; readonly end: number}[]) =>
  spans.map(({start, end}) => text.slice(start, end));
const byRule = (text: string, rule: string) =>
  extract(text).quotes.filter(({decision}) => decision.by === "rule" && decision.rule === rule);
const letter = "“The road has been closed for two years, and nobody has told the shops when it will open again.”";

describe("floatingQuotations", () => {
  it.each([
    ["its only cue", `The road is closed.\n\nMayor Jane Lee said this on Monday:\n\n${letter}`, "said", "Jane Lee"],
    [
      "never one of a sentence before",
      `Paul Moor said that the plan was old. Mayor Jane Lee wrote this on Monday:\n\n${letter}`,
      "wrote",
      "Jane Lee"
    ]
  ])("gives a quotation after a colon the cue of the sentence that ends with it: %s", (_title, text, cue, source) => {
    const [quote, ...others] = byRule(text, "colon");
    expect(others).toEqual([]);
    expect(words(text, quote!.spans.content)).toEqual([letter.slice(1, -1)]);
    expect(words(text, quote!.spans.cue)).toEqual([cue]);
    expect(extract(text).sources.find(({id}) => id === quote!.source)?.label).toBe(source);
  });

  it("adds no quotation to an attribution that begins further on, unless it stands right before its words", () => {
    const far =
      "Lee sent a letter calling the matter “a gross neglect of duty and of the oath that was sworn.” They note, “This is neglect and it must end.”";
    expect(extract(far).quotes.map(({spans}) => words(far, spans.content))).toContainEqual(["This is neglect and it must end."]);
    const near = "“It is over and done with.” “We left the town for good,” Ann Lee said.";
    const {quotes, sources} = extract(near);
    expect(new Set(quotes.map(({source}) => sources.find(({id}) => id === source)?.label))).toEqual(new Set(["Ann Lee"]));
  });

  it("gives a quotation that the next paragraph goes on with the speaker named there", () => {
    const text =
      "Bob Ray said that he is ill.\n\n“We moved eleven people in the dark.\n\n“But it was a serious incident,” Ann Lee said.";
    const {quotes, sources} = extract(text);
    expect(quotes.map(({source}) => sources.find(({id}) => id === source)?.label)).toEqual(["Bob Ray", "Ann Lee", "Ann Lee"]);
    expect(words(text, quotes[1]!.spans.content)).toEqual(["We moved eleven people in the dark."]);
    expect(quotes[1]!.spans.cue).toEqual([]);
  });

  it("gives the speaker of a sentence with a colon the quotation after it, also where it is short", () => {
    const text = "The road is closed. Its owner has tweeted: “Watch this space”.";
    const [quote] = byRule(text, "colon");
    expect(words(text, quote!.spans.content)).toEqual(["Watch this space"]);
    expect(words(text, quote!.spans.source)).toEqual(["Its owner"]);
  });

  it("lets each of many quotations find the colon before it", () => {
    const text = Array.from({length: 40}, () => `Mayor Jane Lee said this on Monday:\n\n${letter}`).join("\n\n");
    expect(byRule(text, "colon")).toHaveLength(40);
  });

  it("lets a quotation without a cue, or after a colon without one, stand by itself", () => {
    for (const lead of ["The road is closed.", "The road has three parts:"]) {
      const [quote] = byRule(`${lead}\n\n${letter}`, "floating-quotation");
      expect(quote?.spans.cue).toEqual([]);
    }
  });

  it.each([
    [
      "a comma and how it was written",
      'She wrote in a tweet, "while the road ends, the struggle for it goes on".',
      "wrote",
      "Ann Lee"
    ],
    ["the verb alone", 'The decree signed by them read "the roads of this town are closed to all of you".', "read", null]
  ])("gives a quotation that begins with a small letter the verb before it: %s", (_title, sentence, cue, label) => {
    const text = `Mayor Ann Lee closed the road on Monday, and she was sorry. ${sentence}`;
    const {quotes, sources} = extract(text);
    const [quote] = quotes.filter(({kind}) => kind === "direct");
    expect(words(text, quote!.spans.cue)).toEqual([cue]);
    if (label !== null) expect(sources.find(({id}) => id === quote!.source)?.label).toBe(label);
  });

  it.each([
    ["a title", "Mayor Ann Lee spoke of the road, and she wrote a book, “Closing The Old Road Is Hard”."],
    ["another verb between", "The mayor, who wrote that she left the town, crossed it, “a road that has no end at all”."]
  ])("gives no verb to %s", (_title, text) => {
    expect(byRule(text, "floating-quotation")).toEqual([]);
  });

  it("takes no words in marks that are no sentence for a quotation", () => {
    expect(extract("The road is closed.\n\nThe plan is a “big old road” for the town.").quotes).toEqual([]);
  });
});
