import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {draftSchema} from "../../authoring/draft.js";
import {recordFromDraft} from "../../authoring/recordFromDraft.js";
import {scaffoldDraft} from "../../authoring/scaffoldDraft.js";
import {checkRecord} from "../../src/rules/checkRecord.js";
import {checkShape} from "../../src/rules/checkShape.js";
import {canonicalText} from "../../src/text/canonicalText.js";
import {exampletonText} from "../fixtures/exampleton.js";

describe("scaffoldDraft", () => {
  const draft = scaffoldDraft("998", exampletonText);

  it("proposes the first line as title, share bars as furniture, and one quote per pair of marks", () => {
    expect(draft.metadata?.title).toMatchObject({value: "Council: Rain Is Coming", basis: "stated"});
    expect(draft.furniture).toEqual([{p: 9, text: "Share Tweet", kind: "share-bar"}]);
    expect(draft.quotes.map(({content}) => content[0])).toEqual([
      "a mess.",
      "It rained,",
      "It rained hard 🌧️, and nobody\u00A0came.",
      "done by spring.",
      "experts"
    ]);
  });

  it("numbers words that stand in the paragraph twice", () => {
    expect(scaffoldDraft("998", "He said no, “no” and “no” again.").quotes.map(({content}) => content[0])).toEqual([
      "no@2",
      "no@3"
    ]);
  });

  it("guesses counters, labels, offers and bios, and leaves a sentence of the article alone", () => {
    const lines = [
      "Rain",
      "0 Comments",
      "tags: rain",
      "SPECIAL DEAL: Subscribe now",
      "Ana Lee is a contributing writer at Rain.",
      "Lee is a writer, he said."
    ];
    expect(scaffoldDraft("998", lines.join("\n")).furniture.map(({kind}) => kind)).toEqual([
      "comment-counter",
      "label",
      "advertisement",
      "author-bio"
    ]);
  });

  it("is at once a valid draft and gives a valid record, for any text", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom("“", "”", '"', "‘", "’", "\n", " ", "Lee said", "word", "😀", ".", "@2", " ~~ ", "[2] ", "=1-2")),
        async (parts) => {
          const text = canonicalText(`Title\n${parts.join("")}`);
          const shaped = checkShape(draftSchema, scaffoldDraft("998", text), "draft");
          expect(shaped).toHaveProperty("value");
          if (!("value" in shaped)) return;
          const outcome = await recordFromDraft(shaped.value, text, [], undefined);
          expect(outcome.problems).toEqual([]);
          if (outcome.problems.length === 0)
            expect(checkRecord(outcome.record, outcome.sources).filter(({failed}) => failed !== "missing gist")).toEqual([]);
        }
      ),
      {numRuns: 500}
    );
  });
});

describe("scaffoldDraft, in corners", () => {
  it("leaves the title open where every line is furniture, and proposes no quote from furniture", () => {
    const draft = scaffoldDraft("998", "Share Tweet\nSPECIAL DEAL: Subscribe to what she calls “good”");
    expect(draft.metadata?.title).toEqual({basis: "unknown", note: "to be filled in"});
    expect(draft.paragraphRoles).toEqual({});
    expect(draft.quotes).toEqual([]);
  });

  it("takes the first line that is no furniture as the headline, quotations in it included", () => {
    const draft = scaffoldDraft("998", "tags: rain\nLee: “It Rains”\nIt did.");
    expect(draft.paragraphRoles).toEqual({"2": "headline"});
    expect(draft.quotes).toMatchObject([{p: 2, place: "headline", content: ["It Rains"]}]);
  });
});
