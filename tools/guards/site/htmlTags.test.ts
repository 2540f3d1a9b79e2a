import {expect, it} from "vitest";
import {decodeEntities, htmlTags} from "./htmlTags.js";

const read = (html: string) => htmlTags(html).map(({name, attributes, rawText}) => [name, Object.fromEntries(attributes), rawText]);

it("reads start tags with their attributes, however they are written", () => {
  expect(read(`<P class=a DATA-x='b c' hidden title="&quot;1 > 0&quot;">`)).toEqual([
    ["p", {class: "a", "data-x": "b c", hidden: "", title: '"1 > 0"'}, ""]
  ]);
});

it("keeps what stands in a script or style apart from markup", () => {
  expect(read("<script>if (a<b) '<img src=x>'</script><b>")).toEqual([
    ["script", {}, "if (a<b) '<img src=x>'"],
    ["b", {}, ""]
  ]);
});

it("passes over comments, end tags, and signs that are no tag", () => {
  expect(read("<!-- <img src=x> --></p> 1 < 2 <!doctype html><i>")).toEqual([["i", {}, ""]]);
});

it.each(["<a href='unclosed", "<", "<!--", "<script>", "<a <b <c", ""])("ends on %j", (html) => {
  expect(Array.isArray(read(html))).toBe(true);
});

it("undoes character references, and leaves unknown ones", () => {
  expect(decodeEntities("&amp;&#8217;&#x2019;&quot;&nope;&#x110000;")).toBe('&’’"&nope;&#x110000;');
});
