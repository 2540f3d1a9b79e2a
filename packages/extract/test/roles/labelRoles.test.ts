import {describe, expect, it} from "vitest";
import {findCues} from "../../src/cues/findCues.js";
import {readText} from "../../src/reading.js";
import {confidenceStep, labelRoles, likelyTokens} from "../../src/roles/labelRoles.js";
import {content, cue, source} from "../../src/roles/role.js";
import {loadModel} from "../../src/weights/loadModel.js";

const model = loadModel();
const reading = readText("Ann Lee said the road was closed. It rained all day.", model.tagger);
const candidates = findCues(reading, model, -1000);
const words = (first: number, roles: Uint8Array, role: number) =>
  [...roles].flatMap((one, k) => (one === role ? [reading.tokens.forms[reading.tokens.formOf[first + k]!]!] : [])).join(" ");

describe("labelRoles", () => {
  it("finds who, the cue and what around a candidate, and how sure that is", () => {
    const [said] = labelRoles(reading, candidates, model, (at) => at === 2);
    expect(words(said!.first, said!.roles, source)).toBe("Ann Lee");
    expect(words(said!.first, said!.roles, cue)).toBe("said");
    expect(words(said!.first, said!.roles, content)).toBe("the road was closed");
    expect(said!.margin).toBeGreaterThan(0);
  });

  it("looks only at those that are asked for", () => {
    expect(labelRoles(reading, candidates, model, () => false)).toEqual([]);
  });
});

describe("likelyTokens", () => {
  it("marks the candidates that are likely cues, and no other token", () => {
    const likely = likelyTokens(reading, candidates);
    expect(likely).toHaveLength(reading.tokens.count);
    expect([...likely].flatMap((one, at) => (one === 1 ? [at] : []))).toEqual([2]);
  });
});

describe("confidenceStep", () => {
  it("grows with the score, from 0 to 9", () => {
    expect([-10_000, -256, 0, 256, 10_000].map(confidenceStep)).toEqual([0, 2, 3, 4, 9]);
  });
});
