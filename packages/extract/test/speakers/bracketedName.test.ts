import {describe, expect, it} from "vitest";
import {bracketedName} from "../../src/speakers/bracketedName.js";
import {tagged} from "./tagged.js";

/** The name before the first bracket, and its letters. */
function found(words: string): string | undefined {
  const text = tagged(words);
  const name = bracketedName(text, text.lowers.indexOf("("));
  return name && `${words.slice(text.starts[name.first], text.ends[name.last])} = ${name.letters}`;
}

describe("bracketedName", () => {
  it.each([
    ["small words have a letter", "They met Transport for London (TfL).", "Transport for London = tfl"],
    ["they have none", "The Department of Homeland Security (DHS) met.", "Department of Homeland Security = dhs"],
    ["a sign stands for one", "The Pacific Gas and Electric (PG&E) met.", "Pacific Gas and Electric = pg&e"],
    [
      "its form as a company has none",
      "The Pacific Gas and Electric Company (PG&E) met.",
      "Pacific Gas and Electric Company = pg&e"
    ],
    [
      "it has a possessor",
      "The Catholic Bishops' Conference of the Philippines (CBCP) met.",
      "Catholic Bishops' Conference of the Philippines = cbcp"
    ],
    ["a large word goes before it", "The Turkish Red Crescent (RC) met.", "Turkish Red Crescent = rc"],
    ["an adjective goes before it", "The Kurdish-led Syrian Democratic Forces (SDF) met.", "Syrian Democratic Forces = sdf"],
    ["a title goes before it", "Director Harbour Safety Board (HSB) met.", "Harbour Safety Board = hsb"]
  ])("finds a name by its letters where %s", (_title, text, expected) => {
    expect(found(text)).toBe(expected);
  });

  it.each([
    ["other letters", "Senator Ann Lee (TX) met."],
    ["one letter", "Senator Ann Lee (D) met."],
    ["several words", "The Harbour Board (HB, Fenwick) met."],
    ["small letters", "The Harbour Board (hb) met."],
    ["nothing before the bracket", "(HB) met."],
    ["small words before it", "They met the harbour board (HB)."],
    ["a bracket at the text's end", "The Harbour Board (HB"]
  ])("finds nothing for %s", (_title, text) => {
    expect(found(text)).toBeUndefined();
  });
});
