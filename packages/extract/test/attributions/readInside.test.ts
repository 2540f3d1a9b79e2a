import {describe, expect, it} from "vitest";
import {readInside} from "../../src/attributions/readInside.js";
import {extract} from "../../src/index.js";
import {readText} from "../../src/reading.js";
import {loadModel} from "../../src/weights/loadModel.js";

const {tagger} = loadModel();

describe("readInside", () => {
  it("makes each quotation a paragraph and a sentence of its own, and the marks within it the outermost", () => {
    const reading = readText("“He told me, ‘Get out of here,’ and I left,” Ann Lee said.", tagger);
    const {among, reading: inside} = readInside(reading)!;
    const words = (test: (at: number) => boolean) =>
      Array.from({length: reading.tokens.count}, (_, at) => at)
        .filter(test)
        .map((at) => reading.tokens.forms[reading.tokens.formOf[at]!])
        .join(" ");
    expect(words((at) => among[at] === 1)).toBe("He told me , ‘ Get out of here , ’ and I left ,");
    expect(words((at) => inside.quoteState[at] === 1)).toBe("Get out of here ,");
    expect(new Set(inside.tokens.paragraphOf).size).toBe(3);
    expect([...inside.sentences.firstTokens]).toEqual([0, 1, 16, reading.tokens.count]);
    expect(inside.regions.map(({depth}) => depth)).toEqual([0]);
  });

  it("reads nothing where nothing stands in marks, or too little", () => {
    expect(readInside(readText("Ann Lee said it was old.", tagger))).toBeUndefined();
    expect(readInside(readText("Ann Lee said it was “too old”.", tagger))).toBeUndefined();
  });
});

describe("the option nested", () => {
  /** Each attribution as `source: content`, those within others with a stroke before them. */
  const found = (text: string, nested?: boolean) => {
    const {quotes, sources, text: canonical} = extract(text, {nested});
    const label = (id: string | null) => sources.find((one) => one.id === id)?.label ?? "-";
    return quotes.map(
      ({source, spans, nestedIn}) =>
        `${nestedIn === null ? "" : "| "}${label(source)}: ${spans.content.map(({start, end}) => canonical.slice(start, end)).join(" … ")}`
    );
  };

  it.each([
    ["“She asked me whether it helped,” Ann Lee said.", ["Ann Lee: She asked me whether it helped,", "| She: whether it helped"]],
    [
      "“The president said that he would veto it,” Ann Lee said.",
      ["Ann Lee: The president said that he would veto it,", "| The president: he would veto it"]
    ]
  ])("finds what is quoted within %s", (text, attributions) => {
    expect(found(text, true)).toEqual(attributions);
    expect(found(text).filter((one) => !one.startsWith("| "))).toEqual(attributions.slice(0, 1));
  });

  it("adds attributions within others and takes none away", () => {
    const text =
      "“She said that it was old, and I think so,” Ann Lee said. Bob Ray wrote that “nobody told us it would close” in May. The “reform” failed.";
    const all = found(text, true);
    expect(all).toEqual(expect.arrayContaining(found(text, false)));
    expect(all.filter((one) => !one.startsWith("| "))).toEqual(found(text, false));
  });
});
