import {expect, it} from "vitest";
import {extract} from "../../src/index.js";

const roles = (text: string) => extract(text).paragraphs.map(({role, furniture}) => furniture ?? role);

it("tells the headline, the body and what is no article apart", () => {
  expect(
    roles(
      "Council Closes the Old Road\n\nThe council closed the road on Monday, and it stayed closed for a week.\n\nShare Tweet Email"
    )
  ).toEqual(["headline", "body", "share-bar"]);
});

it("takes a text of one line for its body", () => {
  expect(roles("The council closed the road on Monday.")).toEqual(["body"]);
  expect(roles("")).toEqual([]);
});
