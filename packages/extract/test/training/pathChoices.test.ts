import {describe, expect, it} from "vitest";
import {readText} from "../../src/reading.js";
import {loadModel} from "../../src/weights/loadModel.js";
import {goldLabels} from "../../training/goldLabels.js";
import {pathChoices} from "../../training/pathChoices.js";

const text = "Mayor Ann Lee said the road will be closed in May. It was cold and wet on Monday.";
const span = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length];

/** The choices at the one cue, as people would have marked it. */
function choicesFor(content: string, source: string) {
  const model = loadModel();
  const reading = readText(text, model.tagger);
  const quote = {content: [span(content)], cue: [span("said")], source: [span(source)]};
  return pathChoices(reading, model, goldLabels(reading, [quote]));
}

describe("pathChoices", () => {
  it("is worth all where content and source are people's", () => {
    const [choice] = choicesFor("the road will be closed in May", "Mayor Ann Lee");
    expect(Math.max(...choice!.worth)).toBe(1);
    expect(choice!.worth).toHaveLength(choice!.paths.length);
    expect(choice!.none.length).toBeGreaterThan(0);
  });

  it("is worth a fifth less where the source is another", () => {
    const [choice] = choicesFor("the road will be closed in May", "cold");
    expect(Math.max(...choice!.worth)).toBe(0.8);
  });

  it("is worth nothing where the content is another, or nobody marked any", () => {
    expect(Math.max(...choicesFor("Mayor", "May")[0]!.worth)).toBe(0);
    const model = loadModel();
    const [choice] = pathChoices(readText(text, model.tagger), model, []);
    expect(new Set(choice!.worth)).toEqual(new Set([0]));
  });
});
