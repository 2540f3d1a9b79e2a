import * as v from "valibot";
import type {Field} from "./table.js";

/** A schema of one column, as the records' schemas have it: text, number, truth value, closed list, list of text, each perhaps null. */
export type ColumnSchema = v.GenericSchema;

interface Action {
  readonly type: string;
  readonly requirement?: unknown;
}

/** A column, read off its schema: type, whether it may be null, closed list, pattern, limits; its description unless another is given. */
export function fieldOf(name: string, schema: ColumnSchema, description?: string): Field {
  const {inner, nullable} = unwrapped(schema);
  const typed = typeOf(name, inner);
  return {
    name,
    description: description ?? v.getDescription(schema) ?? v.getDescription(inner) ?? "",
    nullable: nullable && typed.type !== "list",
    ...typed
  };
}

/** The columns of a table whose rows are one flat record each. */
export function fieldsOf(schema: {readonly entries: Readonly<Record<string, ColumnSchema>>}): Field[] {
  return Object.entries(schema.entries).map(([name, entry]) => fieldOf(name, entry));
}

function unwrapped(schema: ColumnSchema): {readonly inner: ColumnSchema; readonly nullable: boolean} {
  if (schema.type !== "nullable") return {inner: schema, nullable: false};
  return {inner: unwrapped((schema as v.NullableSchema<ColumnSchema, undefined>).wrapped).inner, nullable: true};
}

/** What a schema asks beyond its type; a pipe may hold another pipe. */
function actionsOf(schema: object): Action[] {
  if (!("pipe" in schema) || !Array.isArray(schema.pipe)) return [];
  return (schema.pipe as readonly Action[]).flatMap((action) => [action, ...actionsOf(action)]);
}

function typeOf(name: string, schema: ColumnSchema): Omit<Field, "name" | "description" | "nullable"> {
  const actions = actionsOf(schema);
  const limits = (type: string) =>
    actions.flatMap((action) => (action.type === type && typeof action.requirement === "number" ? [action.requirement] : []));
  const expression = actions.find(({type}) => type === "regex")?.requirement;
  const minima = limits("min_value");
  const maxima = limits("max_value");
  const none = {codes: null, pattern: null, minimum: null, maximum: null};
  switch (schema.type) {
    case "number":
      return {
        ...none,
        type: actions.some(({type}) => type === "integer") ? "integer" : "number",
        minimum: minima.length === 0 ? null : Math.max(...minima),
        maximum: maxima.length === 0 ? null : Math.min(...maxima)
      };
    case "boolean":
      return {...none, type: "boolean"};
    case "array":
      return {...none, type: "list"};
    case "picklist": {
      const {options} = schema as v.PicklistSchema<readonly (string | number)[], undefined>;
      return options.every((option) => typeof option === "number")
        ? {...none, type: "integer", minimum: Math.min(...options), maximum: Math.max(...options)}
        : {...none, type: "string", codes: options.map(String)};
    }
    case "string":
      return {
        ...none,
        type: actions.some(({type}) => type === "iso_date") ? "date" : "string",
        pattern: expression instanceof RegExp ? expression.source : null
      };
    default:
      throw new TypeError(
        `unsupported schema of the column ${name}\n  expected: text, number, truth value, closed list or list of text\n  received: ${schema.type}\n  to do:    give the column a schema of its own`
      );
  }
}
