import {expect, it} from "vitest";
import {hasFiniteVerb} from "../../src/attributions/hasFiniteVerb.js";
import {tag} from "../../src/tagging/tags.js";

it("finds past, present and modal verbs in a run, and no participles or infinitives", () => {
  const tags = Uint8Array.from([tag.NN, tag.VBD, tag.VBG, tag.VBN, tag.VB, tag.MD]);
  const runs = [
    [0, 1, false],
    [0, 2, true],
    [2, 5, false],
    [2, 6, true],
    [1, 1, false]
  ] as const;
  for (const [first, last, found] of runs) expect(hasFiniteVerb({tags}, {first, last})).toBe(found);
});
