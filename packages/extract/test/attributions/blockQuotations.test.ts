import {describe, expect, it} from "vitest";
import {extract} from "../../src/index.js";

const blocks = (text: string) => extract(text).quotes.filter(({decision}) => decision.by === "rule" && decision.rule === "block");
const words = (text: string, spans: readonly {readonly start: number; readonly end: number}[]) =>
  spans.map(({start, end}) => text.slice(start, end));
const letter = "The road has been closed for two years, and nobody has told the shops when it will open again.";

describe("blockQuotations", () => {
  it.each([
    ["a verb before the colon", `In a letter to the council, Jane Lee wrote:\n\n${letter}\n\nThe council meets in May.`],
    ["according to", `According to Jane Lee, director of the town's museum:\n\n${letter}`],
    [
      "a first person in the block",
      `Jane Lee said the plan was a waste of money:\n\nWe have waited for two years, and my shop is empty.`
    ]
  ])("takes the paragraph after a colon as a quotation without marks: %s", (_title, text) => {
    const [quote, ...others] = blocks(text);
    expect(others).toEqual([]);
    expect(words(text, quote!.spans.content)).toEqual([text.split("\n\n")[1]!.replace(/\.$/u, "")]);
    expect(quote).toMatchObject({kind: "direct", block: true, tier: "core"});
    expect(quote!.spans.quoted).toEqual(quote!.spans.content);
    expect(extract(text).sources.find(({id}) => id === quote!.source)?.label).toBe("Jane Lee");
  });

  it("goes on in the paragraphs that begin with an ellipsis, and no further", () => {
    const text = `Jane Lee wrote:\n\n${letter}\n\n…The shops have lost half of their customers since then.\n\nThe council meets in May.`;
    expect(blocks(text).map(({spans}) => spans.content.length)).toEqual([2]);
  });

  it("leaves the cue to the words that it has before the colon", () => {
    const text = `Jane Lee told the council she is less worried about the road than about the shops:\n\nWe have lost half of our customers, and nobody has told us why.`;
    const [block] = blocks(text);
    expect(block?.spans.cue).toEqual([]);
    expect(block?.cueLemma).toBeNull();
  });

  it.each([
    ["no cue", `The plan has three parts and a long history:\n\n${letter}`],
    ["a list", `Jane Lee said:\n\n- The road has been closed for two years and will open again\n- The shops are empty`],
    ["a label", "Jane Lee said:\n\nShare this"],
    ["a second colon", `Jane Lee said:\n\nThis is what the council has planned for the next two years:\n\nRoads`],
    ["no colon", `Jane Lee wrote to the council.\n\n${letter}`],
    [
      "somebody else's words",
      `Jane Lee called for the council to close the road at once:\n\nThe council's chairman, Ann Moor, said the road would be closed in May.`
    ]
  ])("takes nothing after %s", (_title, text) => {
    expect(blocks(text)).toEqual([]);
  });

  it("leaves quotations in marks to the marks", () => {
    const text = `Jane Lee said:\n\n“${letter}”`;
    expect(blocks(text)).toEqual([]);
    expect(extract(text).quotes).toHaveLength(1);
  });
});
