import type {ApiField} from "./apiModel.js";

/** What is read of a valibot schema. */
export interface SchemaNode {
  readonly type: string;
  readonly kind?: string;
  readonly entries?: Readonly<Record<string, SchemaNode>>;
  readonly item?: SchemaNode;
  readonly wrapped?: SchemaNode;
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
  readonly pipe?: readonly {
    readonly kind?: string;
    readonly type?: string;
    readonly description?: string;
    readonly title?: string;
  }[];
}

export function isSchema(value: unknown): value is SchemaNode {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === "schema";
}

/** The fields of an object's schema, with their types and what the schema says of them; of variants, those of each. */
export function schemaFields(schema: SchemaNode, nameOf: ReadonlyMap<SchemaNode, string>): ApiField[] {
  if (schema.type === "variant" || schema.type === "union") {
    const seen = new Map<string, ApiField>();
    for (const option of schema.options ?? [])
      if (isSchema(option))
        for (const field of schemaFields(option, nameOf)) if (!seen.has(field.name)) seen.set(field.name, field);
    return [...seen.values()];
  }
  return Object.entries(schema.entries ?? {}).map(([name, field]) => ({
    name,
    type: schemaType(field, nameOf),
    optional: field.type === "optional",
    text: descriptionOf(field)
  }));
}

/** A schema's values, as a type is written; `nameOf` gives the schemas that have names. */
export function schemaType(schema: SchemaNode, nameOf: ReadonlyMap<SchemaNode, string>): string {
  const name = nameOf.get(schema);
  if (name !== undefined) return name;
  const inner = (node: SchemaNode | undefined) => (node === undefined ? "unknown" : schemaType(node, nameOf));
  switch (schema.type) {
    case "nullable":
      return `${inner(schema.wrapped)} | null`;
    case "optional":
      return inner(schema.wrapped);
    case "array": {
      const item = inner(schema.item);
      return item.includes(" | ") ? `(${item})[]` : `${item}[]`;
    }
    case "literal":
      return JSON.stringify(schema.literal);
    case "picklist":
      return codesText(schema.options ?? []);
    case "union":
    case "variant":
      return [...new Set((schema.options ?? []).filter(isSchema).map((option) => schemaType(option, nameOf)))].join(" | ");
    case "object":
    case "strict_object":
      return `{${Object.keys(schema.entries ?? {}).join(", ")}}`;
    default:
      return schema.type;
  }
}

/** Long closed lists are in the codebook. */
function codesText(options: readonly unknown[]): string {
  const shown = options.length > 8 ? options.slice(0, 6) : options;
  return `${shown.map((option) => JSON.stringify(option)).join(" | ")}${shown.length < options.length ? " | …" : ""}`;
}

function descriptionOf(schema: SchemaNode): string {
  const own = schema.pipe?.map(({description}) => description).findLast((description) => description !== undefined);
  if (own !== undefined) return own;
  for (const inner of [schema.wrapped, schema.item, schema.pipe?.[0]])
    if (isSchema(inner) && inner !== schema) {
      const text = descriptionOf(inner);
      if (text !== "") return text;
    }
  return "";
}
