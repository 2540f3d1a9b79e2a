/** A 287(g) model as the lists name it: jail enforcement, warrant service officer, task force. */
export type Model = "JEM" | "WSO" | "TFM";

/** What an agency's dot is coloured by. An agency with several models is of a kind of its own. */
export type ModelKind = "task-force" | "jail" | "warrant" | "several" | "unknown";

export const modelKinds: readonly ModelKind[] = ["jail", "warrant", "task-force", "several", "unknown"];

const labels: Readonly<Record<ModelKind, string>> = {
  jail: "Jail enforcement",
  warrant: "Warrant service",
  "task-force": "Task force",
  several: "Several models",
  unknown: "Model not stated"
};
const kinds: Readonly<Record<Model, ModelKind>> = {JEM: "jail", WSO: "warrant", TFM: "task-force"};

/**
 * The label of a kind, as the legend has it.
 *
 * @example
 * ```ts
 * import {modelKindLabel} from "@onrecord/charts/enrollment";
 *
 * modelKindLabel("jail"); // "Jail enforcement"
 * ```
 */
export const modelKindLabel = (kind: ModelKind) => labels[kind];

/**
 * The kind of an agency that a list shows with these models; null is a model that the list does not state.
 *
 * @example
 * ```ts
 * import {modelKindOf} from "@onrecord/charts/enrollment";
 *
 * modelKindOf(["JEM"]); // "jail"
 * modelKindOf([null]); // "unknown"
 * modelKindOf(["JEM", "WSO"]); // "several"
 * ```
 */
export function modelKindOf(models: readonly (Model | null)[]): ModelKind {
  const known = [...new Set(models)].filter((model) => model !== null);
  const [first] = known;
  if (!first) return "unknown";
  return known.length > 1 ? "several" : kinds[first];
}

/**
 * Models in words, in the order of the kinds.
 *
 * @example
 * ```ts
 * import {modelsText} from "@onrecord/charts/enrollment";
 *
 * modelsText(["JEM", "WSO"]); // "jail enforcement and warrant service"
 * ```
 */
export function modelsText(models: readonly (Model | null)[]): string {
  const known = [...new Set(models)].filter((model) => model !== null);
  if (known.length === 0) return "model not stated";
  return (["JEM", "WSO", "TFM"] as const)
    .filter((model) => known.includes(model))
    .map((model) => labels[kinds[model]].toLowerCase())
    .join(" and ");
}
