import {describe, expect, it} from "vitest";
import {actOf, cueClassOf, dictionaryForm} from "../../src/cues/cueWords.js";

describe("dictionaryForm", () => {
  it.each([
    ["said", "say"],
    ["announced", "announce"],
    ["urging", "urge"],
    ["denies", "deny"],
    ["admitted", "admit"],
    ["argued", "argue"],
    ["estimates", "estimate"],
    ["statements", "statement"],
    ["told", "tell"],
    ["bewailed", "bewail"],
    ["balanced", "balance"],
    ["declined", "decline"],
    ["opined", "opine"],
    ["hesitate", "hesitate"],
    ["shot", "shoot"],
    ["shown", "show"],
    ["taught", "teach"]
  ])("%s is a form of %s", (form, expected) => {
    expect(dictionaryForm(form)).toBe(expected);
  });
});

describe("actOf", () => {
  it.each([
    ["said", "speech"],
    ["according", "speech"],
    ["wrote", "writing"],
    ["tweeted", "writing"],
    ["thinks", "thought"],
    ["fears", "attitude"],
    ["applauded", "attitude"]
  ])("%s is %s", (cue, act) => {
    expect(actOf(cue)).toBe(act);
  });
});

describe("cueClassOf", () => {
  it.each([
    ["said", "neutral-report"],
    ["revealed", "endorsing"],
    ["claimed", "distancing"],
    ["admits", "concession"],
    ["argued", "assertive"],
    ["urged", "directive"],
    ["joked", "manner"],
    ["believes", "cognition"],
    ["estimated", "documentary"],
    ["zigzagged", "neutral-report"]
  ])("%s is %s", (cue, expected) => {
    expect(cueClassOf(cue)).toBe(expected);
  });
});
