import {expect, it} from "vitest";
import {extract} from "../../src/index.js";

it.each(["Update", "Photo", "Correction"])("makes nobody of the label %s before a quotation", (label) => {
  const {quotes, sources} = extract(`${label}: “We are proud of this result.”`);
  expect(sources).toEqual([]);
  expect(quotes.map(({source, naming}) => [source, naming])).toEqual([[null, "implicit"]]);
});

it("leaves a name before a colon as it is", () => {
  expect(extract("Lee: “We are proud of this result.”").sources.map(({label}) => label)).toEqual(["Lee"]);
});
