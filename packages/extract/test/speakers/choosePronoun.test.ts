import {describe, expect, it} from "vitest";
import {choosePronoun, type PronounScene} from "../../src/speakers/choosePronoun.js";
import {Recent} from "../../src/speakers/recent.js";
import {newSomebody, type Somebody} from "../../src/speakers/somebody.js";
import {tagged} from "./tagged.js";

const text = tagged("Ann Lee met Bob Ray . She said it was new .");
const she = text.lowers.indexOf("she");

function mentioned(number: number, head: number, given: Partial<Somebody> = {}): Somebody {
  const who = {...newSomebody(number, "person"), ...given};
  const first = head - 1;
  const name = {first, last: head, from: first, office: -1, looks: "person" as const};
  who.mentions.push({
    who,
    first,
    core: first,
    last: head,
    head,
    form: "name",
    subject: true,
    oblique: false,
    possessor: false,
    quoted: false,
    definite: true
  });
  return {...who, name};
}

function scene(given: Partial<PronounScene> = {}): PronounScene {
  return {
    at: she,
    form: "she",
    subject: true,
    lastSpeaker: undefined,
    speakerBefore: undefined,
    mostMentioned: undefined,
    speaks: true,
    goesOn: undefined,
    ...given
  };
}

describe("choosePronoun", () => {
  const lee = mentioned(0, 1, {she: 1});
  const ray = mentioned(1, 4, {he: 3});
  const recent = new Recent();
  recent.mention(lee);
  recent.mention(ray);

  it("follows what the text says of him and her, though another was mentioned later", () => {
    expect(choosePronoun(text, scene(), recent)).toBe(lee);
    expect(choosePronoun(text, scene({form: "he"}), recent)).toBe(ray);
  });

  it("names nobody where nobody was mentioned", () => {
    expect(choosePronoun(text, scene(), new Recent())).toBeUndefined();
  });

  it("shows whoever decides in its place all that it may be, with features, and what it would choose", () => {
    let shown: readonly unknown[] = [];
    const decided = choosePronoun(text, scene({form: "they"}), recent, (place, candidates, features, weighed) => {
      shown = [place.rank, candidates, features.length, weighed];
      return ray;
    });
    expect(decided).toBe(ray);
    expect(shown[0]).toBe((shown[1] as unknown[]).length);
    expect(shown[2]).toBe((shown[1] as unknown[]).length);
    expect(shown[1]).toContain(shown[3]);
  });
});
