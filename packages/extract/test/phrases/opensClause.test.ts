import {expect, it} from "vitest";
import {opensClause} from "../../src/phrases/opensClause.js";
import {tag} from "../../src/tagging/tags.js";
import {flagsOf} from "../../src/words/wordLists.js";

it("opens a clause with a conjunction, a pronoun or an adverb that does, and with no other word", () => {
  expect(opensClause(flagsOf("because"), tag.IN)).toBe(true);
  expect(opensClause(flagsOf("who"), tag.WP)).toBe(true);
  expect(opensClause(flagsOf("wherever"), tag.WRB)).toBe(true);
  expect(opensClause(flagsOf("that"), tag.IN)).toBe(false);
  expect(opensClause(flagsOf("and"), tag.CC)).toBe(false);
  expect(opensClause(flagsOf("rain"), tag.NN)).toBe(false);
});
