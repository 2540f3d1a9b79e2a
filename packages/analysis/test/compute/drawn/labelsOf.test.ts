import {cueClasses} from "@onrecord/corpus/codebook";
import {expect, it} from "vitest";
import {labelsOf} from "../../../src/compute/drawn/labelsOf.js";

it("gives the codebook's label, and a code that is not in the list as it stands", () => {
  expect(labelsOf(cueClasses)("manner")).toBe("manner or emotion");
  expect(labelsOf(cueClasses)("mumbling")).toBe("mumbling");
});
