import * as v from "valibot";
import type {Problem} from "./problem.js";

const shortened = (value: unknown) => {
  const text = JSON.stringify(value) as string | undefined;
  if (text === undefined) return "nothing";
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
};

/** Reads a value through a schema: the value, typed, or every problem with its path. */
export function checkShape<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
  where: string
): {readonly value: v.InferOutput<Schema>} | {readonly problems: readonly Problem[]} {
  const result = v.safeParse(schema, value);
  if (result.success) return {value: result.output};
  return {
    problems: result.issues.map((issue) => {
      const path = v.getDotPath(issue);
      const record = issue.path?.map(({value}) => value).find(hasId);
      return {
        where: record ? `${where} (${record.id})` : where,
        failed: `invalid ${path ?? "value"}`,
        expected: issue.expected ?? issue.message,
        received: shortened(issue.input),
        remedy: "correct the field; the codebook and the JSON Schema list what it may hold"
      };
    })
  };
}

function hasId(value: unknown): value is {id: string} {
  return typeof value === "object" && value !== null && "id" in value && typeof value.id === "string";
}
