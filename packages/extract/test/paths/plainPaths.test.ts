import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {afterRank, beforeRank, type Path} from "../../src/paths/path.js";
import {PlainPaths} from "../../src/paths/plainPaths.js";
import {readText} from "../../src/reading.js";
import {CueWindow} from "../../src/roles/cueWindow.js";
import {content, cue as cueRole, roleCount} from "../../src/roles/role.js";
import {RoleSearch} from "../../src/roles/searchRoles.js";
import {canonicalText} from "../../src/text/canonicalText.js";
import {formAt} from "../../src/text/tokens.js";
import {loadModel} from "../../src/weights/loadModel.js";
import {strangeText} from "../robustness/strangeText.js";

const letters = "osct";

/** The plain paths of the cue at a token, where no role has a score but those of `best`, a letter a unit: o outside, s source, c cue, t content. */
function plainPaths(text: string, at: number | string, best = "") {
  const reading = readText(canonicalText(text), loadModel().tagger);
  const {tokens} = reading;
  const cue = typeof at === "number" ? at : Array.from({length: tokens.count}, (_, i) => formAt(tokens, i)).indexOf(at);
  const window = new CueWindow(reading, new Uint8Array(tokens.count));
  window.moveTo(cue, 5);
  const node = new Int32Array(window.unitCount * roleCount);
  Array.from(best, (letter, k) => (node[k * roleCount + letters.indexOf(letter)] = 1_000_000));
  const search = new RoleSearch(node, new Int32Array(window.unitCount * roleCount ** 2));
  const paths = search.paths(window.unitCount, window.own);
  const found = paths.length;
  new PlainPaths(reading, window, search).addTo(paths);
  const words = (path: Path, role: string) =>
    Array.from(window.tokenRoles(path.roles), (one, k) => (letters[one] === role ? formAt(tokens, window.first + k) : ""))
      .filter((form) => form !== "")
      .join(" ");
  const added = paths.slice(found);
  return {
    added,
    paths,
    window,
    shown: added.map((path) => `${path.rank === afterRank ? "after" : "before"}: ${words(path, "s")}: ${words(path, "t")}`)
  };
}

describe("PlainPaths", () => {
  it("take the subject before the cue as the source, and as the content what follows, up to where a clause may end", () => {
    expect(plainPaths("The mayor contends that the road is closed, while we wait.", "contends").shown).toEqual([
      "after: The mayor: that the road is closed , while we wait .",
      "after: The mayor: that the road is closed",
      "after: The mayor: while we wait ."
    ]);
  });

  it("begin the content behind whoever is spoken to, and with the word that opens it", () => {
    expect(plainPaths("Lee asked her aides quietly to leave.", "asked").shown).toEqual([
      "after: Lee: her aides quietly to leave .",
      "after: Lee: aides quietly to leave .",
      "after: Lee: to leave ."
    ]);
  });

  it("take what stands before the cue and its subject, on either side of it, as the content", () => {
    expect(plainPaths("The road is closed, the paper reported.", "reported").shown).toEqual([
      "before: the paper: The road is closed ,"
    ]);
    expect(plainPaths("The road is closed, said several people.", "said").shown).toEqual([
      "after: : several people .",
      "before: several people: The road is closed ,"
    ]);
  });

  it("are none where the best path has a content", () => {
    expect(plainPaths("Lee said it rained.", "said", "sctto").added).toEqual([]);
  });

  it("are at most eight, none twice, within the cue's sentence, each with one cue and its distance from the best", () => {
    fc.assert(
      fc.property(strangeText, fc.nat(), (text, drawn) => {
        const {count} = readText(canonicalText(text), loadModel().tagger).tokens;
        if (count === 0) return;
        const {added, paths, window} = plainPaths(text, drawn % count);
        const {unitCount, own} = window;
        expect(added.length).toBeLessThanOrEqual(8);
        const all = paths.map(({roles}) => roles.subarray(0, unitCount).join(""));
        expect(new Set(all).size).toBe(all.length);
        for (const {roles, gap, rank} of added) {
          expect(gap).toBe(0);
          expect([afterRank, beforeRank]).toContain(rank);
          expect(roles.subarray(0, unitCount)).toContain(content);
          expect([...roles.subarray(0, unitCount)].map((role, k) => (role === cueRole ? k : -1)).filter((k) => k >= 0)).toEqual([
            own
          ]);
        }
      })
    );
  });
});
