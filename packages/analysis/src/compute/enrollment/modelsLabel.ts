import type {Model} from "@onrecord/enrollment";

/**
 * The models of one agency as one word: `JEM`, `JEM+TFM`; `unknown` where the list does not say.
 *
 * @example
 * ```ts
 * import {modelsLabel} from "@onrecord/analysis/compute";
 *
 * modelsLabel(["JEM", "TFM"]); // "JEM+TFM"
 * modelsLabel([null]); // "unknown"
 * ```
 */
export function modelsLabel(models: readonly (Model | null)[]): string {
  return models.map((model) => model ?? "unknown").join("+");
}
