import {describe, expect, it} from "vitest";
import {loadModel} from "../../../src/weights/loadModel.js";
import {speakersOfGiven} from "../../../training/speakers/givenSpans.js";

const text = "Mayor Ann Lee said it was old. She added it was cold. Officials said it was new.";
const at = (words: string) => [[text.indexOf(words), text.indexOf(words) + words.length]] as const;
const quote = (content: string, cue: string, source: string, ...entityNames: string[]) => ({
  content: at(content),
  cue: at(cue),
  source: source === "" ? [] : at(source),
  ...(entityNames.length > 0 && {entityNames})
});

describe("speakersOfGiven", () => {
  it("finds whom annotated sources mean, by how they name them", () => {
    const quotes = [quote("it was old", "said", "Mayor Ann Lee", "Ann Lee"), quote("it was cold", "added", "She", "Ann Lee")];
    expect(speakersOfGiven(loadModel(), {id: "a", text, quotes}).map(({form, entity}) => [form, entity])).toEqual([
      ["names and titles", "Ann Lee"],
      ["he, she, they, it", "Ann Lee"]
    ]);
  });

  it("leaves out who has no name in the text, and who has no words", () => {
    const quotes = [quote("it was new", "said", "Officials"), quote("it was old", "said", "", "Ann Lee")];
    expect(speakersOfGiven(loadModel(), {id: "a", text, quotes})).toEqual([]);
  });
});
