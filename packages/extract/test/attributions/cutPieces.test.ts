import {describe, expect, it} from "vitest";
import {cutPieces, spansOf} from "../../src/attributions/cutPieces.js";
import {snapToMarks} from "../../src/attributions/snapToMarks.js";
import {readText} from "../../src/reading.js";
import {formAt} from "../../src/text/tokens.js";
import {numbersOf, wideRows} from "../../src/weights/buildRows.js";

/** A reading whose tags are all the same: pieces look at marks and words alone. */
const read = (text: string) => readText(text, wideRows(numbersOf(new Int16Array(64 * 26), 26)));

/** Tokens from the first to the last word named. */
function runOf(text: string, from: string, to: string) {
  const reading = read(text);
  const forms = Array.from({length: reading.tokens.count}, (_, at) => formAt(reading.tokens, at));
  return {reading, run: {first: forms.indexOf(from), last: forms.lastIndexOf(to) + 1}};
}

describe("cutPieces", () => {
  it.each([
    ["a whole quotation, without its marks", "“It rained,” Lee said.", "“", "”", ["It rained,"], ["It rained,"]],
    ["the comma before the closing mark", "“It rained,” Lee said.", "It", "rained", ["It rained,"], ["It rained,"]],
    ["part of a quotation", "“It rained and poured,” Lee said.", "It", "rained", ["It rained"], ["It rained"]],
    ["indirect speech, without that and the full stop", "Lee said that it rained.", "that", ".", ["it rained"], []],
    ["that as a pronoun", "Lee said that.", "that", "that", ["that"], []],
    ["both marks of a mixed content", "Lee called the plan “a mess” now.", "the", "mess", ["the plan “a mess”"], ["a mess"]],
    ["a mixed content that begins with marks", "Lee said “a mess” came.", "a", "came", ["“a mess” came"], ["a mess"]],
    ["a closing bracket", "Lee said it rained (hard).", "it", ".", ["it rained (hard)"], []],
    ["a bracket closed behind it", "Lee said it rained (hard).", "it", "hard", ["it rained (hard)"], []],
    ["no bracket that it does not open", "They (Lee said it rained).", "it", "rained", ["it rained"], []],
    ["nothing of marks alone", "Lee said , .", ",", ".", [], []]
  ])("keeps %s", (_title, text, from, to, content, quoted) => {
    const {reading, run} = runOf(text, from, to);
    const pieces = cutPieces(reading, [run]);
    const words = (spans: typeof pieces.content) => spans.map(({start, end}) => text.slice(start, end));
    expect(words(pieces.content)).toEqual(content);
    expect(words(pieces.quoted)).toEqual(quoted);
  });

  it("drops a mark whose other half lies outside", () => {
    const text = "“It rained” hard “and";
    const {reading} = runOf(text, "It", "and");
    const content = cutPieces(reading, [{first: 3, last: 6}]).content.map(({start, end}) => text.slice(start, end));
    expect(content).toEqual(["hard"]);
  });
});

describe("spansOf", () => {
  it("leaves punctuation at the ends out, and runs that are nothing else", () => {
    const {reading, run} = runOf("Lee, the mayor, said , so", "Lee", ",");
    const text = reading.text;
    expect(spansOf(reading, [run, {first: 6, last: 7}]).map(({start, end}) => text.slice(start, end))).toEqual([
      "Lee, the mayor, said"
    ]);
  });
});

describe("snapToMarks", () => {
  const attribution = (first: number, last: number, head: number) => ({
    head,
    content: [{first, last}],
    cue: [{first: head, last: head + 1}],
    source: [],
    margin: 1,
    rule: null
  });
  const reading = read("“It rained hard all day,” Lee said.");

  it("grows a content that holds half of a quotation to all of it", () => {
    expect(snapToMarks(reading, [attribution(1, 4, 9)])[0]?.content).toEqual([{first: 1, last: 7}]);
  });

  it("leaves less than half as it is, and a quotation that holds the cue", () => {
    expect(snapToMarks(reading, [attribution(1, 3, 9)])[0]?.content).toEqual([{first: 1, last: 3}]);
    expect(snapToMarks(reading, [attribution(1, 5, 5)])[0]?.content).toEqual([{first: 1, last: 5}]);
  });

  it("takes no word from another attribution", () => {
    const [first] = snapToMarks(reading, [attribution(1, 5, 9), attribution(5, 6, 8)]);
    expect(first?.content).toEqual([{first: 1, last: 5}]);
  });
});
