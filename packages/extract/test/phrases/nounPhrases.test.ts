import {describe, expect, it} from "vitest";
import {nounPhrases} from "../../src/phrases/nounPhrases.js";
import {tag, type TagName} from "../../src/tagging/tags.js";
import {paragraphsOf} from "../../src/text/paragraphs.js";
import {sentencesOf} from "../../src/text/sentences.js";
import {tokensOf} from "../../src/text/tokens.js";

/** Words with their tags, `the/DT board/NN`: the phrases found, as text. */
const phrases = (tagged: string) => {
  const pairs = tagged.split(" ").map((pair) => pair.split("/") as [string, TagName]);
  const text = pairs.map(([word]) => word).join(" ");
  const tokens = tokensOf(text, paragraphsOf(text));
  const {firstOf, lastOf} = nounPhrases(
    tokens,
    sentencesOf(tokens),
    Uint8Array.from(pairs, ([, name]) => tag[name])
  );
  const found: string[] = [];
  firstOf.forEach((first, at) => {
    if (first === at) found.push(text.slice(tokens.starts[first], tokens.ends[lastOf[at]!]));
  });
  return found;
};

describe("nounPhrases", () => {
  it.each([
    ["the/DT old/JJ board/NN met/VBD residents/NNS", ["the old board", "residents"]],
    ["he/PRP told/VBD her/PRP the/DT news/NN", ["he", "her", "the news"]],
    ["the/DT mayor/NN the/DT board/NN chose/VBD", ["the mayor", "the board"]],
    ["officials/NNS familiar/JJ with/IN it/PRP", ["officials", "it"]],
    ["this/DT was/VBD new/JJ", ["this"]],
    ["29/CD old/JJ towns/NNS", ["29 old towns"]]
  ])("finds those of: %s", (tagged, expected) => {
    expect(phrases(tagged)).toEqual(expected);
  });
});
