import {expect, it} from "vitest";
import {found} from "./found.js";

it.each([
  ["a noun phrase before that", "Inspectors warned the city that the dam was leaking.", "warned | Inspectors: the dam was leaking"],
  ["a pronoun", "Lee tells me the company will offer more.", "tells | Lee: the company will offer more"],
  ["a name of several words", "Lee assured the city council of Ashby that the dam was safe.", "assured | Lee: the dam was safe"]
])("leaves out whom it is said to: %s", (_, text, attribution) => {
  expect(found(text)).toEqual([attribution]);
});

it("keeps a relative clause of what is said", () => {
  expect(found("Experts warn foods with additives that children eat can cause harm.")).toEqual([
    "warn | Experts: foods with additives that children eat can cause harm"
  ]);
});

it("keeps what is said where nobody is told", () => {
  expect(found("Lee warned that the dam was leaking.")).toEqual(["warned | Lee: the dam was leaking"]);
  expect(found("Lee said the city that he loved was old.")).toEqual(["said | Lee: the city that he loved was old"]);
});
