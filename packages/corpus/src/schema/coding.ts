import * as v from "valibot";
import {coderKinds} from "../codes/index.js";
import {code, text} from "./primitives.js";

/** Who made a judgement: every quote, appearance, claim and stance judgement carries one. */
export const coder = v.strictObject({
  kind: code(coderKinds),
  name: text,
  version: text,
  round: v.picklist(["first", "second", "adjudicated"])
});
