import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {ClauseEnds} from "../../src/paths/clauseEnds.js";
import {clauseRank, onwardRank, sentenceRank, type Path} from "../../src/paths/path.js";
import {readText} from "../../src/reading.js";
import {CueWindow} from "../../src/roles/cueWindow.js";
import {roleCount} from "../../src/roles/role.js";
import {RoleSearch} from "../../src/roles/searchRoles.js";
import {formAt} from "../../src/text/tokens.js";
import {loadModel} from "../../src/weights/loadModel.js";

const letters = "osct";

/** The paths around "said" of a role tagger for which these roles are the best, o outside, s source, c cue, t content, a letter a token. */
function pathsOf(text: string, best: string, cue = "said") {
  const reading = readText(text, loadModel().tagger);
  const at = Array.from({length: reading.tokens.count}, (_, i) => formAt(reading.tokens, i)).indexOf(cue);
  const window = new CueWindow(reading, new Uint8Array(reading.tokens.count));
  window.moveTo(at, 5);
  const node = new Int32Array(window.unitCount * roleCount);
  for (let k = 0; k < window.unitCount; k++)
    node[k * roleCount + letters.indexOf(best[(window.units[k] as number) - window.first] as string)] = 1_000_000;
  const search = new RoleSearch(node, new Int32Array(window.unitCount * roleCount ** 2));
  const paths = search.paths(window.unitCount, window.own);
  const found = paths.length;
  new ClauseEnds(reading, window, search).addTo(paths);
  const show = ({roles}: Path) => Array.from(window.tokenRoles(roles), (role) => letters[role]).join("");
  return {added: paths.slice(found).map((path) => ({...path, shown: show(path)})), paths, node, window};
}

describe("ClauseEnds", () => {
  it("ends the content with the sentence, and before each word or mark that may begin another clause, of two ends that differ in a mark once", () => {
    const {added} = pathsOf("Lee said it rained and snowed, while we slept.", "sctttttoooo");
    expect(added.map(({shown, rank}) => [shown, rank])).toEqual([
      ["scttttttttt", sentenceRank],
      ["scttttooooo", clauseRank],
      ["scttooooooo", clauseRank]
    ]);
  });

  it("leaves what comes before the content as it is, and other sentences", () => {
    const {added} = pathsOf("It rained, Lee said, adding it snowed. We slept.", "tttsctttotooooo");
    for (const {shown} of added) expect(shown).toMatch(/^tttsc.*oooo$/u);
  });

  it("lets a content before the cue go on after the next comma", () => {
    const {added} = pathsOf("It rained, Lee said on Monday, but it snowed too.", "ttoscoooooooo");
    expect(added.map(({shown, rank}) => [shown, rank])).toEqual([["ttoscooottttt", onwardRank]]);
  });

  it("adds nothing where no content follows the cue, nor a comma", () => {
    expect(pathsOf("It rained and snowed, Lee said.", "tttttosco").added).toEqual([]);
  });

  it("adds at most twelve, none twice, each with its distance from the best", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("and", ",", "rain", "while", "fell"), {minLength: 1, maxLength: 60}),
        fc.nat(),
        (words, cut) => {
          const text = `Lee said snow ${words.join(" ")}.`;
          const length = words.length + 1;
          const kept = 1 + (cut % length);
          const {added, paths, node, window} = pathsOf(text, `sc${"t".repeat(kept)}${"o".repeat(length + 1 - kept)}`);
          expect(added.length).toBeLessThanOrEqual(12);
          const shown = paths.map(({roles}) => roles.subarray(0, window.unitCount).join(""));
          expect(new Set(shown).size).toBe(paths.length);
          const scoreOf = ({roles}: Path) =>
            Array.from({length: window.unitCount}, (_, k) => node[k * roleCount + (roles[k] as number)] as number).reduce(
              (sum, score) => sum + score,
              0
            );
          for (const path of added) expect(path.gap).toBe(scoreOf(paths[0] as Path) - scoreOf(path));
        }
      )
    );
  });
});
