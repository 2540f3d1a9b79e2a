import * as v from "valibot";

/** What a column holds, as the data package calls it. Lists of text are joined by semicolons in CSV. */
export type FieldType = "string" | "date" | "integer" | "number" | "boolean" | "list";

export interface Field {
  readonly name: string;
  readonly type: FieldType;
  readonly nullable: boolean;
  readonly description: string;
  /** The closed list, where there is one. */
  readonly codes: readonly string[] | null;
}

/** The columns of a table, read off its schema. */
export function fieldsOf(schema: {readonly entries: Readonly<Record<string, v.GenericSchema>>}): Field[] {
  return Object.entries(schema.entries).map(([name, entry]) => {
    const {inner, nullable} = unwrapped(entry);
    return {name, ...typeOf(inner), nullable, description: v.getDescription(entry) ?? v.getDescription(inner) ?? ""};
  });
}

function unwrapped(schema: v.GenericSchema): {readonly inner: v.GenericSchema; readonly nullable: boolean} {
  if (schema.type !== "nullable") return {inner: schema, nullable: false};
  return {inner: (schema as v.NullableSchema<v.GenericSchema, undefined>).wrapped, nullable: true};
}

function typeOf(schema: v.GenericSchema): Pick<Field, "type" | "codes"> {
  const actions =
    "pipe" in schema && Array.isArray(schema.pipe) ? (schema.pipe as {readonly type: string}[]).map(({type}) => type) : [];
  switch (schema.type) {
    case "number":
      return {type: actions.includes("integer") ? "integer" : "number", codes: null};
    case "boolean":
      return {type: "boolean", codes: null};
    case "array":
      return {type: "list", codes: null};
    case "picklist": {
      const options = (schema as v.PicklistSchema<readonly (string | number)[], undefined>).options;
      return options.every((option) => typeof option === "number")
        ? {type: "integer", codes: null}
        : {type: "string", codes: options.map(String)};
    }
    default:
      return {type: actions.includes("iso_date") ? "date" : "string", codes: null};
  }
}
