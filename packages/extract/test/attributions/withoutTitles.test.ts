import {expect, it} from "vitest";
import {extract} from "../../src/index.js";
import {found} from "./found.js";

it("leaves out the title of a work that words were written in, or that somebody read or wrote", () => {
  expect(found("“My father moved well,” Lee wrote in her memoir, “Heavy Lifting.”")).toEqual([
    "wrote | Lee: My father moved well,"
  ]);
  expect(found("He reads “War and Peace” every year. Lee wrote “The Old Man and the Sea” in 1951.")).toEqual([]);
  expect(extract("He reads “War and Peace” every year.").nonQuotations).toEqual([
    {span: {start: 10, end: 23}, reason: "title-of-work"}
  ]);
});

it.each(["Trump wrote “Make America Great Again!” on Twitter.", "A sign at City Hall reads “Closed Until Monday.”"])(
  "keeps large letters that are no title: %s",
  (text) => {
    expect(found(text)).toHaveLength(1);
  }
);

it("keeps what a sign reads, and what somebody wrote that is no title", () => {
  expect(found("The sign read: “Keep Out”.")).toEqual(["read | The sign: Keep Out"]);
  expect(found("Lee wrote “We are not going to pay for it” on the wall.")[0]).toContain("We are not going to pay for it");
});
