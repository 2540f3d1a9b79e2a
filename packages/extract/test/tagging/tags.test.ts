import {expect, it} from "vitest";
import {tag, tagNames} from "../../src/tagging/tags.js";

it("gives each tag its place in the list of names", () => {
  expect(Object.entries(tag)).toEqual(tagNames.map((name, place) => [name, place]));
});
