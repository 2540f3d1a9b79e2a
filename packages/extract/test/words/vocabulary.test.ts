import {describe, expect, it} from "vitest";
import {extract} from "../../src/index.js";
import {Vocabulary, vocabularyForText} from "../../src/words/vocabulary.js";

const text =
  "“The road will be closed in May,” Mayor Jane Lee said. Residents fear that the shops will close too.\n\nPaul Moor, the coach, called the plan “a joke”. He told reporters that he would leave.";
/** As many forms as asked for, none of them in another text. */
const unlike = (name: string, count: number) =>
  Array.from({length: count}, (_, i) => `${name}${i.toString(36)} ${i % 9 === 0 ? "said that" : "and"}`).join(" ") + ".";

describe("Vocabulary", () => {
  it("counts forms in the order they are met, whole or as part of a text", () => {
    const vocabulary = new Vocabulary();
    const units = Uint16Array.from("Ann said Ann", (one) => one.charCodeAt(0));
    expect(vocabulary.numberOf("said")).toBe(0);
    expect(vocabulary.numberOf("Ann said Ann", units, 0, 3)).toBe(1);
    expect(vocabulary.numberOf("Ann said Ann", units, 4, 8)).toBe(0);
    expect(vocabulary.numberOf("Ann said Ann", units, 9, 12)).toBe(1);
    expect(vocabulary.facts.map(({form}) => form)).toEqual(["said", "Ann"]);
  });

  it("keeps thousands of forms apart, long ones with one beginning too", () => {
    const vocabulary = new Vocabulary();
    const forms = Array.from({length: 5000}, (_, i) => `${"a".repeat(i % 2 === 0 ? 0 : 70)}${i}`);
    expect(forms.map((form) => vocabulary.numberOf(form))).toEqual(forms.map((_, i) => i));
    expect(forms.map((form) => vocabulary.numberOf(form))).toEqual(forms.map((_, i) => i));
  });

  it("keeps the place of a form in a text until it is taken back", () => {
    const vocabulary = new Vocabulary();
    const number = vocabulary.numberOf("Ann");
    expect(vocabulary.placeOf(number)).toBe(-1);
    vocabulary.setPlace(number, 7);
    expect(vocabulary.placeOf(number)).toBe(7);
    vocabulary.setPlace(number, -1);
    expect(vocabulary.placeOf(number)).toBe(-1);
  });
});

describe("vocabularyForText", () => {
  it("begins anew once it holds more than 32,768 forms, so that reading many texts takes no more room", () => {
    const before = vocabularyForText();
    for (let i = 0; before.facts.length <= 32_768; i++) before.numberOf(`form${i}`);
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
