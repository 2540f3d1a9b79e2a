import {describe, expect, it} from "vitest";
import {WordsElsewhere} from "../../src/speakers/wordsElsewhere.js";
import {tagged} from "./tagged.js";

describe("WordsElsewhere", () => {
  it("tells whether a text has a word with a small letter too", () => {
    const words = new WordsElsewhere(tagged("Fitness met Lee. They met for fitness."));
    expect([words.isSmall("fitness"), words.isSmall("lee"), words.isSmall("")]).toEqual([true, false, false]);
  });

  it("tells whether a large word stands behind another word too", () => {
    const text = tagged("Senator from Vermont Bernie Moor met them. Moor left New Guinea, New Guinea.");
    const words = new WordsElsewhere(text);
    const alone = (word: string) => words.standsAlone(text.lowers.indexOf(word));
    expect([alone("moor"), alone("bernie"), alone("guinea")]).toEqual([true, false, false]);
  });
});
