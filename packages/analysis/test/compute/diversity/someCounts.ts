import fc from "fast-check";

/** Counts of up to twelve classes, at least one of which occurs. */
export const someCounts = fc.array(fc.nat(50), {maxLength: 12}).filter((counts) => counts.some((count) => count > 0));
