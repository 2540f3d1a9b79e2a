import {describe, expect, it} from "vitest";
import {extract} from "../../src/index.js";

/** Each attribution as `label | kind | naming: the pieces of its source`, and those who spoke together with the labels of their members. */
function joint(text: string): {speakers: string[]; members: Record<string, string[]>} {
  const {quotes, sources, text: canonical} = extract(text);
  const byId = new Map(sources.map((source) => [source.id, source]));
  return {
    speakers: quotes.map(({source, spans}) => {
      const who = source === null ? undefined : byId.get(source);
      return `${who ? `${who.label} | ${who.kind} | ${who.naming}` : "-"}: ${spans.source.map(({start, end}) => canonical.slice(start, end)).join(", ")}`;
    }),
    members: Object.fromEntries(
      sources
        .filter(({members}) => members.length > 0)
        .map(({label, members}) => [label, members.map((id) => byId.get(id)?.label ?? "-")])
    )
  };
}

describe("those who speak together", () => {
  it("are one source, and each of them is one too, found again by a pronoun, by the same names and alone", () => {
    const text =
      "Ann Lee and Paul Moor said the road would be closed. They said it would open in May. Moor said the bridge was old. Lee and Moor said that it would go.";
    expect(joint(text)).toEqual({
      speakers: [
        "Ann Lee and Paul Moor | collective | named: Ann Lee, Paul Moor",
        "Ann Lee and Paul Moor | collective | named: They",
        "Paul Moor | person | named: Moor",
        "Ann Lee and Paul Moor | collective | named: Lee, Moor"
      ],
      members: {"Ann Lee and Paul Moor": ["Ann Lee", "Paul Moor"]}
    });
  });

  it.each([
    [
      "behind an apposition",
      "Ann Lee, the mayor of Ashby, and Paul Moor, her deputy, said the road would be closed.",
      "Ann Lee and Paul Moor"
    ],
    [
      "behind a relative clause",
      "Mayor Ann Lee, who lives in Ashby, and Gov. Paul Moor said the road would be closed.",
      "Ann Lee and Paul Moor"
    ],
    ["with their parties", "Sens. Ann Lee (D-Ohio) and Paul Moor (R-Utah) said the road would be closed.", "Ann Lee and Paul Moor"],
    ["with their states", "Ann Lee of Ohio and Paul Moor of Utah said the road would be closed.", "Ann Lee and Paul Moor"],
    ["as a list", "Ann Lee, Paul Moor and Jane Fox said the road would be closed.", "Ann Lee, Paul Moor and Jane Fox"],
    [
      "with others beside them",
      "Sens. Ann Lee and Paul Moor, along with Rep. Jane Fox, said the road would be closed.",
      "Ann Lee, Paul Moor and Jane Fox"
    ],
    [
      "as bodies",
      "Both The New York Times and the Wall Street Journal reported that the road was closed.",
      "New York Times and Wall Street Journal"
    ],
    ["as kin", "Ann Lee and her husband said the road would be closed.", "Ann Lee and her husband"],
    [
      "behind an apposition with a place",
      "Tom Lee, the mayor of Springfield, and his wife said the road would be closed.",
      "Tom Lee and his wife"
    ],
    ["as two roles", "The mayor and the governor said the road would be closed.", "The mayor and the governor"]
  ])("are found %s", (_, text, label) => {
    expect(Object.keys(joint(text).members)).toContain(label);
  });

  it.each([
    ["one person's two roles", "The founder and director said the road would be closed."],
    ["one person's two offices", "Former prosecutor and New York City Mayor Ann Lee said the road would be closed."],
    ["those whom somebody speaks for", "A spokesman for Ford and Chrysler said the road would be closed."],
    ["those whom an apposition names", "Ann Lee, a lawyer for Ford and Chrysler, said the road would be closed."],
    ["possessors", "Ann Lee and Paul Moor's lawyer said the road would be closed."],
    ["a body's name", "The Science and Technology Directorate said the road would be closed."],
    ["a body with two domains", "The Food and Drug Administration said the road would be closed."],
    ["a chair's name", "William Gale, the Arjay and Frances Miller Chair in Policy, said the road would be closed."],
    ["a country", "Bosnia and Herzegovina said the road would be closed."],
    ["groups without names", "Police and prosecutors said the road would be closed."]
  ])("are not %s", (_, text) => {
    expect(joint(text).members).toEqual({});
  });

  it("are found again by what they all are, and by their number", () => {
    const both = "Ann Lee and Paul Moor";
    const named = (text: string) => joint(text).speakers.map((speaker) => speaker.split(" | ")[0]);
    expect(named(`Sens. ${both} wrote to the board. “This must stop,” the senators said.`)).toEqual([both]);
    expect(named(`The FBI and the CIA said the site was closed. The two agencies said it would open in May.`)).toEqual([
      "FBI and CIA",
      "FBI and CIA"
    ]);
    expect(named(`Sens. ${both} said the road was old. The lawmakers said it would open in May.`)).toEqual([both, both]);
    expect(named(`Sens. ${both} wrote to the board. “This must stop,” the lawmakers said.`)).toEqual(["the lawmakers"]);
    expect(named(`Sens. ${both} wrote to the board. “This must stop,” the three senators said.`)).toEqual(["the three senators"]);
    expect(named(`Sens. ${both} met. Sen. Tim Cole met them. “This must stop,” the senators said.`)).toEqual(["the senators"]);

    expect(named(`Sens. ${both} wrote to the board. “This must stop,” the Republican senators said.`)).toEqual([
      "the Republican senators"
    ]);
  });
});
