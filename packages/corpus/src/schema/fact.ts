import * as v from "valibot";
import {text} from "./primitives.js";

/** A value a reader could doubt, with how we know it. `unknown` has no value: absent is not empty. */
export const fact = <Value extends v.GenericSchema>(value: Value) =>
  v.variant("basis", [
    v.strictObject({basis: v.literal("stated"), value, where: text}),
    v.strictObject({basis: v.literal("found"), value, where: text}),
    v.strictObject({basis: v.literal("inferred"), value, reasoning: text}),
    v.strictObject({basis: v.literal("unknown"), note: text})
  ]);
