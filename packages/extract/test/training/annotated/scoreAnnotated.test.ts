import {describe, expect, it} from "vitest";
import {extract} from "../../../src/index.js";
import {scoreAnnotated, type AnnotatedArticle} from "../../../training/annotated/scoreAnnotated.js";

const text = "“The road is closed,” said Ann Lee. Bob Ray said that it is old.\n\nThen they left.";
const pair = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length];
const article = (
  ...quotes: readonly [kind: "direct" | "indirect", words: string, speaker: string, named?: boolean][]
): AnnotatedArticle => ({
  id: "x",
  text,
  quotes: quotes.map(([kind, words, speaker, named = true]) => ({kind, content: [pair(words)], speaker, named}))
});

describe("scoreAnnotated", () => {
  it("counts what was found with the right words, and with the right speaker", () => {
    const both = article(["direct", "The road is closed", "Ann Lee"], ["indirect", "it is old", "Jane Ray"]);
    expect(scoreAnnotated(both, extract(text))).toEqual({
      gold: 2,
      found: 2,
      right: 2,
      named: 2,
      byKind: {direct: {gold: 1, right: 1}, mixed: {gold: 0, right: 0}, indirect: {gold: 1, right: 1}},
      nested: {gold: 0, right: 0}
    });
    const wrong = article(["direct", "The road is closed", "Bob Moor"], ["indirect", "they left", "Ann Lee"]);
    expect(scoreAnnotated(wrong, extract(text))).toMatchObject({gold: 2, found: 2, right: 1, named: 0});
    expect(scoreAnnotated(article(["direct", "The road is closed", "a driver", false]), extract(text))).toMatchObject({
      right: 1,
      named: 0
    });
  });

  it("counts a content in two paragraphs twice, and finds nothing in an empty extraction", () => {
    const content = [pair("The road is closed"), pair("Then they left")];
    const over: AnnotatedArticle = {...article(), quotes: [{kind: "direct", content, speaker: "Ann Lee", named: true}]};
    expect(scoreAnnotated(over, extract(text))).toMatchObject({gold: 2, right: 1});
    expect(scoreAnnotated(over, extract(""))).toMatchObject({gold: 2, found: 0, right: 0});
  });

  it("takes neither nobody nor a pronoun for a speaker whose name holds its letters", () => {
    const whose = (text: string, speaker: string, named: boolean) =>
      scoreAnnotated(
        {id: "x", text, quotes: [{kind: "indirect", content: [[text.indexOf("it is"), text.length - 1]], speaker, named}]},
        extract(text)
      );
    expect(whose("He said it is old.", "Sheila Jones", true)).toMatchObject({right: 1, named: 0});
    expect(whose("Sheila Jones said it is old.", "Sheila Jones", true)).toMatchObject({right: 1, named: 1});
  });

  it("leaves the words between cue and content out of account where the annotation says where the cue ends", () => {
    const asked = "The board urged all drivers of the town on Monday to leave the road.";
    const at = (words: string) => asked.indexOf(words);
    const quote = {kind: "indirect" as const, content: [[at("to leave"), at(".")] as const], speaker: "The board", named: false};
    const scored = (cueEnd?: number) =>
      scoreAnnotated({id: "x", text: asked, quotes: [{...quote, ...(cueEnd === undefined ? {} : {cueEnd})}]}, extract(asked)).right;
    expect([scored(), scored(at(" all"))]).toEqual([0, 1]);
  });
});
