import {expect, it} from "vitest";
import {extract} from "../../src/index.js";

/** Who speaks in each turn: the number of the source, its label and kind. */
function turns(...lines: readonly string[]): string[] {
  const {quotes, sources} = extract(lines.join("\n\n"));
  return quotes.map(({source}) => {
    const who = sources.find(({id}) => id === source);
    return who ? `${who.id} ${who.label} (${who.kind})` : "-";
  });
}

it.each([
  ["roles", ["REPORTER", "MAYOR"], ["s1 REPORTER (unnamed)", "s2 MAYOR (unnamed)"]],
  ["question and answer", ["Q", "A"], ["s1 Q (unnamed)", "s2 A (unnamed)"]],
  ["names in large letters", ["JANE LEE", "BOB RAY"], ["s1 JANE LEE (person)", "s2 BOB RAY (person)"]],
  ["names", ["Jane Lee", "Bob Ray"], ["s1 Jane Lee (person)", "s2 Bob Ray (person)"]]
])("finds the same speakers again in a transcript: %s", (_, [a, b], [one, two]) => {
  expect(turns(`${a}: Why did you go?`, `${b}: I had to.`, `${a}: And now?`, `${b}: Now I stay.`)).toEqual([one, two, one, two]);
});

const both = ["s1 JOHN HOLLAND (person)", "s2 FRANK DOYLE (person)"];

it("finds a speaker by a surname, with and without the title", () => {
  expect(
    turns(
      "JOHN HOLLAND: Why veto the bill?",
      "GOV. FRANK DOYLE: It was a bad bill.",
      "HOLLAND: You promised to sign it.",
      "DOYLE: I never promised that.",
      "HOLLAND: You did.",
      "GOV. DOYLE: No."
    )
  ).toEqual([...both, ...both, ...both]);
});

it("finds whom an office means that the text has named, and makes nobody of other words in large letters", () => {
  const labels = (text: string) => extract(text).sources.map(({label}) => label);
  expect(labels("President Biden spoke. “We won,” Biden said.\n\nTHE PRESIDENT: “It was big.”")).toEqual(["Biden"]);
  expect(labels("The board met.\n\nRATING: “It was very good.”")).not.toContain("RATING");
});
