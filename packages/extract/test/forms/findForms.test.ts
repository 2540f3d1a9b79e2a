import {describe, expect, it} from "vitest";
import {findForms} from "../../src/forms/findForms.js";
import {quotedRegions} from "../../src/marks/quotedRegions.js";
import {paragraphsOf} from "../../src/text/paragraphs.js";
import {tokensOf} from "../../src/text/tokens.js";

/** Each form found, as `form | source | content / content`. */
function found(text: string): string[] {
  const paragraphs = paragraphsOf(text);
  return findForms(text, paragraphs, quotedRegions(tokensOf(text, paragraphs))).map(
    ({form, source, content}) =>
      `${form} | ${text.slice(source.start, source.end)} | ${content.map(({start, end}) => text.slice(start, end)).join(" / ")}`
  );
}

describe("findForms", () => {
  it.each([
    ["“We will mend the bridge.” – Mayor Ann Lee", "quotation-dash-name | Mayor Ann Lee | We will mend the bridge."],
    [
      '"We will mend the bridge." - Ann Lee, chair of the harbour board',
      "quotation-dash-name | Ann Lee, chair of the harbour board | We will mend the bridge."
    ],
    ["“We will mend the bridge.” - Senator Ann Lee.", "quotation-dash-name | Senator Ann Lee | We will mend the bridge."],
    ["“We will mend the bridge.” - Ann B.", "quotation-dash-name | Ann B. | We will mend the bridge."],
    ["“We will mend the bridge.”\n\n— Ann Lee", "quotation-dash-name | Ann Lee | We will mend the bridge."],
    ["Senator Ann Lee: “We will mend the bridge.”", "name-colon-quotation | Senator Ann Lee | We will mend the bridge."],
    [
      "• Ann Lee, Harbour Board: “We will mend the bridge.”",
      "name-colon-quotation | Ann Lee, Harbour Board | We will mend the bridge."
    ],
    ["From Ann Lee: “We will mend the bridge.”", "from-name-colon | Ann Lee | We will mend the bridge."],
    [
      "Statement.\n\nFrom Mayor Ann Lee:\n\n“We will mend the bridge.”",
      "from-name-colon | Mayor Ann Lee | We will mend the bridge."
    ],
    ["All agree.\n\nMayor Ann Lee\n\n“We will mend the bridge.”", "name-heading | Mayor Ann Lee | We will mend the bridge."]
  ])("finds who speaks in %j", (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it("takes all open paragraphs under one name", () => {
    expect(found("From Ann Lee:\n\n“We will mend the bridge.\n\n“It is old.”\n\n“Not mine.”")).toEqual([
      "from-name-colon | Ann Lee | We will mend the bridge. / It is old."
    ]);
  });

  it("finds the turns of a script, and the paragraphs that a turn goes on in", () => {
    const text = "ANN LEE: The bridge is old.\n\nBO RAY: How old?\n\nANN LEE: Forty years.\n\nIt was cheap.\n\nBO RAY: And now?";
    expect(found(text)).toEqual([
      "script | ANN LEE | The bridge is old.",
      "script | BO RAY | How old?",
      "script | ANN LEE | Forty years. / It was cheap.",
      "script | BO RAY | And now?"
    ]);
  });

  it.each([
    ["a label of the layout", "Update: The bridge is open.\n\nPhoto: Ann Lee\n\nUpdate: It is closed.\n\nUpdate: It is open."],
    ["one name with a colon", "The plan\n\nAnn Lee: The bridge is old.\n\nNobody answered.\n\nThe board met."],
    ["a dash inside a sentence", "“We will mend the bridge” – that is what the board had promised to do in the spring."],
    ["a name with a sentence after it", "Ann Lee: “We will mend the bridge,” and then she left the room for good."],
    ["a paragraph that only mentions a name", "The board met Ann Lee.\n\n“We will mend the bridge.”"],
    ["a headline over a quotation", "Bridge Closed\n\n“We will mend the bridge.”"],
    ["a clause with a verb before the colon", "On Friday, Mayor Ann Lee told reporters: “We will mend the bridge.”"],
    ["a long line before the colon", `${"Ann ".repeat(40)}: “We will mend the bridge.”`],
    ["a dash and where it was published", "“We will mend the bridge” — Harbour News, August 15, 2008"],
    ["a dash and a clause", "“We will mend the bridge.” – a promise that nobody kept, Ann Lee said."],
    ["a dash with nothing above it", "– Ann Lee\n\nThe board met."],
    ["a dash under a paragraph that goes on", "“We will mend the bridge,” she said.\n\n– Ann Lee"],
    [
      "a name with titles that never end",
      "Ann Lee, a woman who had been with the board for more than forty years in all: “We will mend the bridge.”"
    ],
    ["two labels that do not take turns", "ANN LEE: It is old.\n\nBO RAY: It is new."],
    ["a single paragraph", "ANN LEE: It is old."],
    ["labels far apart", `ANN LEE: It is old.\n\n${"The board met.\n\n".repeat(12)}ANN LEE: It is new.\n\nANN LEE: It is so.`],
    ["nothing at all", ""]
  ])("finds none in %s", (_name, text) => {
    expect(found(text)).toEqual([]);
  });
});
