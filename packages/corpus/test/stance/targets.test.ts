import {readFileSync} from "node:fs";
import path from "node:path";
import {describe, expect, it} from "vitest";
import {stanceCodebook} from "../../authoring/stanceCodebook.js";
import {affiliations, stanceSourceTypes, stanceTargetCodes} from "../../src/codes/index.js";
import {textsFolder} from "../../scripts/textsFolder.js";
import {firstMention, mentionsOf} from "../../src/stance/mentions.js";
import {stanceSourceTypeOf} from "../../src/stance/sourceType.js";
import {stanceTargets} from "../../src/stance/targets.js";
import {foldedWords} from "../../src/text/words.js";
import {readTexts} from "../../src/texts/readTexts.js";

const codebook = path.resolve(import.meta.dirname, "../../codebook");
const page = (name: string) => readFileSync(path.join(codebook, name), "utf8");
const rules = page("9-stance.md");
const examples = rules.split("\n").filter((line) => /^\d+\. (?!\*\*)/u.test(line));

describe("the stance targets", () => {
  it.each(stanceTargets)("$code has a definition, names, an axis, and three examples with different labels", (target) => {
    expect(target.definition.length).toBeGreaterThan(20);
    expect(target.aliases.length).toBeGreaterThan(0);
    expect([-1, 0, 1]).toContain(target.axis);
    expect(new Set(target.examples.map(({label}) => label)).size).toBe(3);
  });

  it("keep enforcement and relief under Obama apart, on opposite sides of the axis", () => {
    const axis = (code: string) => stanceTargets.find((target) => target.code === code)?.axis;
    expect([axis("obama-enforcement"), axis("obama-relief"), axis("ice-leadership")]).toEqual([1, -1, 0]);
  });

  it("name parents that are targets themselves and have none", () => {
    const children = stanceTargets.filter(({parent}) => parent !== null);
    for (const {parent} of children) expect(stanceTargets.find(({code}) => code === parent)?.parent).toBeNull();
    expect(children.length).toBeGreaterThan(0);
  });
});

describe("the source types", () => {
  it("follow from the affiliation, each affiliation to one, and every type is reached or is the author", () => {
    expect(Object.keys(stanceSourceTypeOf).sort()).toEqual([...affiliations.codes].sort());
    expect(new Set<string>(["author", ...Object.values(stanceSourceTypeOf)])).toEqual(new Set<string>(stanceSourceTypes.codes));
  });

  it("merge officeholders with candidates and scholars with think tanks, and nothing else", () => {
    const merged = Object.entries(stanceSourceTypeOf).filter(([affiliation, type]) => affiliation !== type);
    expect(Object.fromEntries(merged)).toEqual({
      elected: "politician",
      candidate: "politician",
      academic: "research",
      "think-tank": "research"
    });
  });

  it("keep the two kinds of advocates, and the two kinds of unions, apart", () => {
    expect(stanceSourceTypeOf["advocate-limits"]).not.toBe(stanceSourceTypeOf["advocate-enforcement"]);
    expect(stanceSourceTypeOf["officers-union"]).not.toBe(stanceSourceTypeOf["other-union"]);
  });
});

describe("mentions", () => {
  const found = (text: string, ...phrases: string[]) =>
    mentionsOf(text, [{start: 0, end: text.length}], phrases).map(({start, end}) => text.slice(start, end));

  it.each([
    ["a name as written", "We met ICE.", "ICE", ["ICE"]],
    ["not a name in another case", "We met ice.", "ICE", []],
    ["not part of a word", "JUSTICE and ICEBERG", "ICE", []],
    ["other phrases in any case", "Raids and raids", "raids", ["Raids", "raids"]],
    ["signs of patterns as themselves", "the 287(g) plan", "287(g)", ["287(g)"]],
    ["straight apostrophes for curly ones", "ICE's union", "ICE’s union", ["ICE's union"]],
    ["a possessive", "Trump’s order", "Trump", ["Trump"]]
  ])("find %s", (_, text, phrase, expected) => {
    expect(found(text, phrase)).toEqual(expected);
  });

  it("prefer a name to a phrase that may stand for it, and look only into the pieces given", () => {
    const text = "The agency met ICE.";
    const ice = {aliases: ["ICE"], descriptions: ["the agency"]};
    const whole = [{start: 0, end: text.length}];
    expect(firstMention(text, whole, ice)).toEqual({start: 15, end: 18});
    expect(firstMention(text, [{start: 0, end: 10}], ice)).toEqual({start: 0, end: 10});
    expect(firstMention(text, [{start: 4, end: 14}], ice)).toBeUndefined();
  });
});

describe("the codebook pages on stance", () => {
  it("hold the generated page as it is generated now", () => {
    expect(page("9-stance-targets.md")).toBe(stanceCodebook());
    for (const code of stanceTargetCodes.codes) expect(stanceCodebook()).toContain(`### \`${code}\``);
  });

  it("work at least thirty examples", () => {
    expect(examples.length).toBeGreaterThanOrEqual(30);
  });

  it("share no four words in a row between an example and an article", ({skip}) => {
    const texts = Object.values(readTexts(textsFolder)).map((text) => ` ${foldedWords(text).join(" ")} `);
    if (texts.length === 0) skip("the article texts are not at hand; set ONRECORD_TEXTS to their folder");
    const ours = [...stanceTargets.flatMap((target) => target.examples.map(({unit}) => unit)), ...examples];
    const shared = ours.flatMap((example) => {
      const words = foldedWords(example);
      return words.flatMap((_, i) => {
        const run = words.slice(i, i + 4);
        return run.length === 4 && texts.some((text) => text.includes(` ${run.join(" ")} `)) ? [run.join(" ")] : [];
      });
    });
    expect(shared).toEqual([]);
  });
});
