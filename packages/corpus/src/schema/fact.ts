import * as v from "valibot";
import {text} from "./primitives.js";

/**
 * A value a reader could doubt, with how we know it. `unknown` has no value: absent is not empty.
 *
 * @example
 * ```ts
 * import * as v from "valibot";
 * import {fact, text} from "@onrecord/corpus/schema";
 *
 * v.is(fact(text), {basis: "stated", value: "19 September 2019", where: "dateline"}); // true
 * v.is(fact(text), {basis: "unknown", value: "19 September 2019"}); // false
 * ```
 */
export const fact = <Value extends v.GenericSchema>(value: Value) =>
  v.variant("basis", [
    v.strictObject({basis: v.literal("stated"), value, where: text}),
    v.strictObject({basis: v.literal("found"), value, where: text}),
    v.strictObject({basis: v.literal("inferred"), value, reasoning: text}),
    v.strictObject({basis: v.literal("unknown"), note: text})
  ]);
