import {describe, expect, it} from "vitest";
import {chooseAttributions} from "../../src/attributions/chooseAttributions.js";
import type {Labelled} from "../../src/roles/labelRoles.js";

/** Roles as letters, one a token: o outside, s source, c cue, t content. */
const labelled = (letters: string, margin: number): Labelled => ({
  cue: letters.indexOf("c"),
  cueScore: 0,
  margin,
  first: 0,
  roles: Uint8Array.from(letters, (letter) => "osct".indexOf(letter))
});
const runs = (list: readonly {readonly first: number; readonly last: number}[]) => list.map(({first, last}) => [first, last]);

describe("chooseAttributions", () => {
  it("gives the pieces of each role", () => {
    const {outer} = chooseAttributions(8, [labelled("ttscottt", 5)], 0);
    expect(outer).toHaveLength(1);
    expect(runs(outer[0]!.content)).toEqual([
      [0, 2],
      [5, 8]
    ]);
    expect(runs(outer[0]!.source)).toEqual([[2, 3]]);
    expect(outer[0]!.head).toBe(3);
  });

  it("gives a word to the surer attribution", () => {
    const {outer} = chooseAttributions(8, [labelled("sctttooo", 9), labelled("oooottsc", 5)], 0);
    expect(outer.map(({content}) => runs(content))).toEqual([[[2, 5]], [[5, 6]]]);
  });

  it("puts an attribution aside whose cue lies in another's content, also where it is the surer one", () => {
    const inner = (margin: number) => labelled("oooosctt", margin);
    for (const margin of [1, 20]) {
      const {outer, nested} = chooseAttributions(8, [labelled("sctttttt", 9), inner(margin)], 0);
      expect(outer.map(({head}) => head)).toEqual([1]);
      expect(nested.map(({head}) => head)).toEqual([5]);
    }
  });

  it("lets a much surer attribution stand, and cuts its words from the one around it", () => {
    const {outer, nested} = chooseAttributions(8, [labelled("sctttttt", 9), labelled("oooosctt", 99)], 0);
    expect(outer.map(({content}) => runs(content))).toEqual([[[2, 5]], [[6, 8]]]);
    expect(nested).toEqual([]);
  });

  it("leaves out what is not sure enough, and what has no content of its own", () => {
    expect(chooseAttributions(4, [labelled("sctt", 3)], 3).outer).toEqual([]);
    expect(chooseAttributions(4, [labelled("scoo", 9)], 0).outer).toEqual([]);
    expect(chooseAttributions(6, [labelled("ttscoo", 9), labelled("ttooos".replace("s", "c"), 5)], 0).outer).toHaveLength(1);
  });
});
