import {describe, expect, it} from "vitest";
import {withoutLed} from "../../src/attributions/withoutLed.js";
import {readText} from "../../src/reading.js";
import {extract} from "../../src/index.js";
import {loadModel} from "../../src/weights/loadModel.js";
import {attributionOf} from "./attributionOf.js";
import {wordsIn} from "./wordsIn.js";

const {tagger} = loadModel();

describe("withoutLed", () => {
  const text = "“It is over,” Ann Lee said. Bob Ray wrote on X: “We are not for sale.”";

  it("leaves out a quotation that the next sentence leads in, and never the only one", () => {
    const reading = readText(text, tagger);
    const left = (content: readonly string[]) =>
      withoutLed(reading, [attributionOf(reading, {cue: "said", content})])[0]!.content.map((run) => wordsIn(reading, run));
    expect(left(["It is over,", "We are not for sale."])).toEqual(["It is over ,"]);
    expect(left(["We are not for sale."])).toEqual(["We are not for sale ."]);
  });

  it("keeps what an attribution's own sentence leads in", () => {
    const own = "Ann Lee said: “It is over.” She was glad.";
    const reading = readText(own, tagger);
    const attribution = attributionOf(reading, {cue: "said", content: ["It is over."]});
    expect(withoutLed(reading, [attribution])).toEqual([attribution]);
  });

  it("gives each speaker the own quotation", () => {
    const {quotes, sources, text: canonical} = extract(text);
    const said = quotes.map(({source, spans}) => [
      sources.find(({id}) => id === source)?.label,
      spans.content.map(({start, end}) => canonical.slice(start, end))
    ]);
    expect(said).toEqual([
      ["Ann Lee", ["It is over,"]],
      ["Bob Ray", ["We are not for sale."]]
    ]);
  });
});
