import {describe, expect, it} from "vitest";
import {cutParticiples} from "../../src/attributions/cutParticiples.js";
import {readText} from "../../src/reading.js";
import {loadModel} from "../../src/weights/loadModel.js";
import {runOf, wordsIn} from "./wordsIn.js";

const {tagger} = loadModel();

/** The pieces that are left of a content, given by its first and last words; tokens with blanks between them. */
function left(text: string, ...pieces: readonly string[]): string[] {
  const reading = readText(text, tagger);
  const content = pieces.map((words) => runOf(reading, words));
  const [cut] = cutParticiples(reading, [{head: 0, content, cue: [], source: [], margin: 1, rule: null}]);
  return cut!.content.map((run) => wordsIn(reading, run));
}

describe("cutParticiples", () => {
  it("leaves out a participle that goes on after the cue, where the words before it stand in marks", () => {
    const reading = readText("“The road is closed,” Lee wrote in a letter warning the shops of it.", tagger);
    const head = runOf(reading, "wrote").first;
    const content = [runOf(reading, "The road is closed,"), runOf(reading, "warning the shops of it")];
    const cut = (runs: typeof content) =>
      cutParticiples(reading, [{head, content: runs, cue: [], source: [], margin: 1, rule: null}])[0]!.content;
    expect(cut(content)).toEqual(content.slice(0, 1));
    expect(cut(content.slice(1))).toEqual(content.slice(1));
  });

  it("ends a content before “while” and a participle behind a comma, and nowhere without the comma", () => {
    expect(left('He said "the road is closed", while opening a shop.', 'the road is closed", while opening a shop')).toEqual([
      'the road is closed " ,'
    ]);
    expect(left('He said he "fell" while opening a shop.', 'he "fell" while opening a shop')).toEqual([
      'he " fell " while opening a shop'
    ]);
    expect(left('He said it was "a shame" after seeing the shop.', 'it was "a shame" after seeing the shop')).toEqual([
      'it was " a shame " after seeing the shop'
    ]);
  });

  it("ends a content before a participle that follows a closing mark", () => {
    expect(left("He said “the road is closed,” citing a lack of money.", "the road is closed,” citing a lack of money")).toEqual([
      "the road is closed , ”"
    ]);
  });

  it("leaves out a later piece that begins with one", () => {
    expect(left("“The road is closed,” calling it a shame.", "The road is closed,", "calling it a shame")).toEqual([
      "The road is closed ,"
    ]);
  });

  it.each([
    ["a participle inside the marks", "He said “the road is closing, making us late”.", "the road is closing, making us late"],
    ["a participle after words without marks", "He said the road is closed, making us late.", "the road is closed, making us late"],
    ["another word after the mark", "He said the road is “closed” and staying so.", "the road is “closed” and staying so"],
    ["a content that begins with one", "“Closed,” he said, adding nothing of the road.", "adding nothing of the road"]
  ])("keeps %s", (_title, text, piece) => {
    expect(left(text, piece)).toEqual([piece.replace(/(?=[,”])|(?<=“)/gu, " ")]);
  });
});
