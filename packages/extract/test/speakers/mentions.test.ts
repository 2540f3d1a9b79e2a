import {describe, expect, it} from "vitest";
import {Mentions} from "../../src/speakers/mentions.js";
import {newSomebody, type Mention, type Somebody} from "../../src/speakers/somebody.js";
import {tagged} from "./tagged.js";

const text = tagged("The mayor of Brenik , Ann Lee , who left the council");
const mentionOf = (who: Somebody, first: number, head: number, form: Mention["form"] = "name"): Mention => ({
  who,
  first,
  core: first,
  last: head,
  head,
  form,
  subject: false,
  oblique: false,
  possessor: false,
  quoted: false,
  definite: true
});
const at = (word: string) => text.lowers.indexOf(word);

describe("Mentions", () => {
  it("knows a phrase by the token that heads it, and nothing of other tokens", () => {
    const mentions = new Mentions(text);
    const lee = newSomebody(0, "person");
    mentions.set(mentionOf(lee, at("ann"), at("lee")));
    expect(mentions.whoAt(at("lee"))).toBe(lee);
    expect(mentions.isName(at("lee"))).toBe(true);
    expect(mentions.phraseAt(at("lee"))).toEqual({first: at("ann"), last: at("lee")});
    expect([mentions.whoAt(at("ann")), mentions.isMention(at("ann")), mentions.at(-1)]).toEqual([undefined, false, undefined]);
    expect(mentions.phraseAt(at("ann"))).toEqual({first: at("ann"), last: at("ann")});
  });

  it("takes the last person before “who”, not the place that stands nearer, and whatever is nearest before “which”", () => {
    const mentions = new Mentions(text);
    const mayor = newSomebody(0, "person");
    const place = newSomebody(1, "unclear");
    mentions.set(mentionOf(mayor, 0, at("mayor"), "nominal"));
    mentions.set(mentionOf(place, at("brenik"), at("brenik")));
    expect(mentions.beforeRelative(at("who"))).toBe(mayor);
    expect(mentions.beforeRelative(at("who") - 1)).toBe(place);
    expect(new Mentions(text).beforeRelative(at("who"))).toBeUndefined();
  });

  it("lets a noun for a person go with a person's name, and no body's noun", () => {
    const mentions = new Mentions(text);
    const pairs = (["person", "organisation"] as const).map((kind) => {
      mentions.set(mentionOf(newSomebody(0, kind), 0, at("mayor"), "nominal"));
      mentions.set(mentionOf(newSomebody(1, "person"), at("ann"), at("lee")));
      return mentions.mayBeOne(at("mayor"), at("lee"));
    });
    expect(pairs).toEqual([true, false]);
  });
});
