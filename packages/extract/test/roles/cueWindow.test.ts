import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {readText} from "../../src/reading.js";
import {CueWindow, reach} from "../../src/roles/cueWindow.js";
import {piecesOf} from "../../src/roles/pieces.js";
import {canonicalText} from "../../src/text/canonicalText.js";
import {formAt} from "../../src/text/tokens.js";
import {loadModel} from "../../src/weights/loadModel.js";
import {strangeText} from "../robustness/strangeText.js";

const read = (text: string) => readText(canonicalText(text), loadModel().tagger);

/** The units around the first token of this form, as words. */
function unitsAround(text: string, form: string): string[] {
  const reading = read(text);
  const {tokens} = reading;
  const at = Array.from({length: tokens.count}, (_, i) => formAt(tokens, i)).indexOf(form);
  const window = new CueWindow(reading, new Uint8Array(tokens.count));
  window.moveTo(at, 0);
  expect(window.units[window.own]).toBe(at);
  return Array.from({length: window.unitCount}, (_, k) =>
    Array.from({length: window.units[k + 1]! - window.units[k]!}, (_one, i) => formAt(tokens, window.units[k]! + i)).join(" ")
  );
}

describe("CueWindow", () => {
  it("takes the cue's sentence piece by piece, and other sentences and quotations whole", () => {
    expect(unitsAround("It rained hard. Lee said “we got wet” at noon. He left.", "said")).toEqual([
      "It rained hard .",
      "Lee",
      "said",
      "“ we got wet ”",
      "at",
      "noon",
      ".",
      "He left ."
    ]);
  });

  it("takes the cue's sentence piece by piece inside and outside its quotation, and other sentences of both whole", () => {
    expect(unitsAround("“It rained. She said so,” Lee told us. He left.", "said")).toEqual([
      "“ It rained .",
      "She",
      "said",
      "so",
      ",",
      "”",
      "Lee",
      "told",
      "us",
      ".",
      "He left ."
    ]);
  });

  it("takes a noun phrase whole, but for possessors and for one that holds the cue", () => {
    expect(unitsAround("The tall mayor told the city’s oldest paper about her last plan.", "told")).toEqual([
      "The tall mayor",
      "told",
      "the city",
      "’s",
      "oldest paper",
      "about",
      "her",
      "last plan",
      "."
    ]);
    expect(unitsAround("She told two reporters Tuesday that the tall mayor herself was ill.", "told")).toEqual([
      "She",
      "told",
      "two reporters",
      "Tuesday",
      "that",
      "the tall mayor",
      "herself",
      "was",
      "ill",
      "."
    ]);
    expect(unitsAround("The first claim was wrong.", "claim")).toEqual(["The", "first", "claim", "was", "wrong", "."]);
  });

  it("stays within the paragraph", () => {
    expect(unitsAround("It rained.\n\nLee said so.\n\nHe left.", "said")).toEqual(["Lee", "said", "so", "."]);
  });

  it("cuts every window of any text into units without gaps, one of which is the cue alone", () => {
    fc.assert(
      fc.property(strangeText, (text) => {
        const reading = read(text);
        const {count} = reading.tokens;
        const window = new CueWindow(reading, new Uint8Array(count));
        for (let at = 0; at < count; at += 7) {
          window.moveTo(at, 0);
          const {units, unitCount, first, last, own} = window;
          expect(units[0]).toBe(first);
          expect(units[unitCount]).toBe(last);
          for (let k = 0; k < unitCount; k++) expect(units[k + 1]).toBeGreaterThan(units[k] as number);
          expect([units[own], units[own + 1]]).toEqual([at, at + 1]);
          expect(at - first).toBeLessThanOrEqual(reach);
          expect(last - at).toBeLessThanOrEqual(reach + 1);
        }
      }),
      {numRuns: 60}
    );
  });
});

describe("piecesOf", () => {
  it("ends a stretch where its sentence, its marks or its paragraph end", () => {
    const reading = read("It rained. “We got wet. All of us,” Lee said.\n\nHe left.");
    const {regionEnd, sentenceEnd} = piecesOf(reading);
    const words = (ends: Int32Array) => {
      const found: string[] = [];
      for (let at = 0; at < reading.tokens.count; at = ends[at] as number)
        found.push(Array.from({length: ends[at]! - at}, (_, i) => formAt(reading.tokens, at + i)).join(" "));
      return found;
    };
    expect(words(regionEnd)).toEqual(["It rained .", "“ We got wet . All of us , ”", "Lee said .", "He left ."]);
    expect(words(sentenceEnd)).toEqual(["It rained .", "“ We got wet .", "All of us , ”", "Lee said .", "He left ."]);
  });
});
