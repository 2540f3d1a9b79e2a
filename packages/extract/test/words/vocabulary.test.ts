import {describe, expect, it} from "vitest";
import {extract} from "../../src/index.js";
import {vocabularyForText} from "../../src/words/vocabulary.js";

const text =
  "“The road will be closed in May,” Mayor Jane Lee said. Residents fear that the shops will close too.\n\nPaul Moor, the coach, called the plan “a joke”. He told reporters that he would leave.";
/** As many forms as asked for, none of them in another text. */
const unlike = (name: string, count: number) =>
  Array.from({length: count}, (_, i) => `${name}${i.toString(36)} ${i % 9 === 0 ? "said that" : "and"}`).join(" ") + ".";

describe("vocabularyForText", () => {
  it("begins anew once it holds more than 16,384 forms, so that reading many texts takes no more room", () => {
    const before = vocabularyForText();
    for (let i = 0; before.facts.length <= 16_384; i++) before.numberOf(`form${i}`);
    const after = vocabularyForText();
    expect(after).not.toBe(before);
    expect(after.facts).toHaveLength(0);
    expect(vocabularyForText()).toBe(after);
  });

  it("leaves no trace in what is found: the same whatever was read before, also across a new beginning", () => {
    const first = JSON.stringify(extract(text));
    const begun = vocabularyForText();
    for (let i = 0; vocabularyForText() === begun; i++) {
      extract(unlike(`w${i}x`, 3_000));
      expect(JSON.stringify(extract(text))).toBe(first);
    }
    expect(JSON.stringify(extract(text))).toBe(first);
  });
});
