import {expect, it} from "vitest";
import {findScript} from "../../src/forms/findScript.js";
import {paragraphsOf} from "../../src/text/paragraphs.js";

/** Each turn as `label: words`. */
function turns(...lines: readonly string[]): string[] {
  const text = lines.join("\n");
  const paragraphs = paragraphsOf(text);
  return findScript(
    text,
    paragraphs,
    paragraphs.map(() => [])
  ).map(
    ({source, content}) =>
      `${text.slice(source.start, source.end)}: ${content.map(({start, end}) => text.slice(start, end)).join(" … ")}`
  );
}

it("finds the turns of two who take turns, and of one label three times, to the next label", () => {
  expect(turns("LEE: Why?", "RAY: Because.", "It was old.", "LEE: When?", "RAY: In May.")).toEqual([
    "LEE: Why?",
    "RAY: Because. … It was old.",
    "LEE: When?",
    "RAY: In May."
  ]);
  expect(turns("Lee: One.", "Lee: Two.", "Lee: Three.")).toEqual(["Lee: One.", "Lee: Two.", "Lee: Three."]);
});

it("finds none in a line with a label, in labels far apart, and in those of a layout", () => {
  expect(turns("Update: It is closed.", "It stays closed.")).toEqual([]);
  expect(turns("Lee: It is closed.", ...new Array<string>(9).fill("It was old."), "Lee: Two.", "Lee: Three.")).toEqual([]);
  expect(turns("Update: One.", "Update: Two.", "Update: Three.")).toEqual([]);
  expect(turns()).toEqual([]);
});
