import {describe, expect, it} from "vitest";
import {extract} from "../../src/index.js";

/** The naming and the reason of the one source. */
function naming(text: string): [naming: string | undefined, why: string | undefined] {
  const [source] = extract(text).sources;
  return [source?.naming, source?.why];
}

describe("namingOf", () => {
  it.each([
    ["a name", "Ann Lee said it was old.", "named", "its proper name stands in the text"],
    ["a report", "The report said it was old.", "document", "a text or a finding that speaks for itself"],
    ["several without names", "Officials said it was old.", "collective", "several, without names"],
    ["a role", "A spokesman said it was old.", "unnamed-role", "known by a role only"],
    ["a pronoun alone", "She said it was old.", "unresolved", "only a pronoun points at it"],
    [
      "one whose name is kept back",
      "An official, who spoke on condition of anonymity, said it was old.",
      "withheld",
      "the text says why the name is not given"
    ],
    [
      "several whose names are kept back",
      "Two officials, who were not authorized to speak, said it was old.",
      "withheld",
      "the text says why the names are not given"
    ]
  ])("says why %s counts as it does", (_, text, code, why) => {
    expect(naming(text)).toEqual([code, why]);
  });
});
