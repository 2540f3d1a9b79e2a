import {expect, it} from "vitest";
import {sourceKindOf} from "../../src/speakers/sourceKindOf.js";
import {newSomebody, type SomebodyKind} from "../../src/speakers/somebody.js";

const name = {first: 0, last: 0, from: 0, office: -1, looks: "person"} as const;

it.each<[SomebodyKind, boolean, string]>([
  ["person", true, "person"],
  ["person", false, "unnamed"],
  ["people", false, "collective"],
  ["organisation", true, "organisation"],
  ["organisation", false, "organisation"],
  ["news-medium", true, "news-medium"],
  ["document", false, "document"],
  ["unclear", true, "person"],
  ["unclear", false, "unnamed"]
])("gives somebody %s, named: %s, the kind %s", (kind, isNamed, code) => {
  const one = {...newSomebody(0, kind), name: isNamed ? name : undefined};
  expect(sourceKindOf(one, isNamed ? "named" : "unnamed-role")).toBe(code);
});

it("gives a person whose name is kept back no kind of its own", () => {
  expect(sourceKindOf({...newSomebody(0, "person"), name}, "withheld")).toBe("unnamed");
});
