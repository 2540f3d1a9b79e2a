import {readFileSync} from "node:fs";
import path from "node:path";
import {
  Application,
  Converter,
  LogLevel,
  ReflectionKind,
  type Comment,
  type CommentDisplayPart,
  type Context,
  type DeclarationReflection,
  type ParameterReflection,
  type Reflection,
  type SignatureReflection,
  type SomeType
} from "typedoc";
import type {ApiComment, ApiEntry, ApiExport, ApiField} from "./apiModel.js";
import type {EntrySource} from "./entrySources.js";
import {isSchema, schemaFields, schemaType, type SchemaNode} from "./schemaFields.js";

const custom = ["@missing", "@source"] as const;

/**
 * The API of the given entries, read from their sources by typedoc, and from the built modules, which know what a type cannot say: the
 * fields of a schema, the rows of a table. `modules` are the entries as imported, by name.
 */
export async function readApi(
  root: string,
  entries: readonly EntrySource[],
  modules: ReadonlyMap<string, Readonly<Record<string, unknown>>>,
  tsconfig: string
): Promise<ApiEntry[]> {
  const app = await Application.bootstrap({
    tsconfig,
    basePath: root,
    entryPoints: documentingFirst(root, entries).map(({file}) => path.join(root, file)),
    skipErrorChecking: true,
    disableGit: true,
    sourceLinkTemplate: "{path}",
    readme: "none",
    logLevel: LogLevel.Error,
    excludeExternals: false,
    blockTags: ["@param", "@returns", "@throws", "@example", "@typeParam", "@remarks", "@see", ...custom],
    sort: ["source-order"],
    sortEntryPoints: false
  });
  const written = typesAsWritten(app);
  const project = await app.convert();
  if (!project) throw new Error("invalid sources: expected typedoc to read them; received nothing; run tsc and read its errors");
  const read = entries.map((entry) => {
    const module = entries.length === 1 ? project : project.children?.find(({sources}) => sources?.[0]?.fileName === entry.file);
    return {entry, children: module?.children ?? [], comment: module?.comment};
  });
  const ownerOf = new Map<Reflection, string>();
  for (const {entry, children} of read) for (const child of children) ownerOf.set(child, entry.name);
  const result = read.map(({entry, children, comment}): ApiEntry => {
    const module = modules.get(entry.name) ?? {};
    const schemas = schemasFor(entry.name, modules);
    return {
      name: entry.name,
      slug: entry.slug,
      file: entry.file,
      summary: comment ? partsText(comment.summary) : "",
      exports: children
        .filter((child) => !child.isReference())
        .map((child) => readExport({written, schemas}, child, module[child.name])),
      references: children.flatMap((child) => {
        const target = child.isReference() ? child.getTargetReflectionDeep() : undefined;
        return target ? [{name: child.name, entry: ownerOf.get(target) ?? entry.name}] : [];
      })
    };
  });
  return result.map((entry) => ({...entry, exports: entry.exports.map((one) => withSchemaSummary(one, entry, result))}));
}

/** What schemas say of a type that derives from one, and of fields that hold what another schema describes. */
function withSchemaSummary(one: ApiExport, {name}: ApiEntry, api: readonly ApiEntry[]): ApiExport {
  const home = api.find((entry) => entry.name === `${name.split("/").slice(0, 2).join("/")}/schema`);
  const said = (schema: string) =>
    (schema === "text" ? "" : home?.exports.find((each) => each.name === schema)?.comment.summary) ?? "";
  if (one.schema === null && home?.name !== name) return one;
  return {
    ...one,
    comment: one.schema === null ? one.comment : orElse(one.comment, said(one.schema)),
    fields: one.fields.map((field) => (field.text === "" ? {...field, text: said(/^\w+/u.exec(field.type)?.[0] ?? "")} : field))
  };
}

/** The order in which names find their home: an entry that passes on all of another comes after it. */
function documentingFirst(root: string, entries: readonly EntrySource[]): EntrySource[] {
  const passesOn = ({file}: EntrySource) =>
    /^export \* from "\.\/[^"]*\/index\.js"/mu.test(readFileSync(path.join(root, file), "utf8")) ? 1 : 0;
  return entries.toSorted((a, b) => passesOn(a) - passesOn(b));
}

/** Types by what they belong to, as the sources write them: the names of types, where the compiler would spell them out. */
type WrittenTypes = ReadonlyMap<Reflection, string>;

interface Reading {
  readonly written: WrittenTypes;
  readonly schemas: Schemas;
}

function typesAsWritten(app: Application): WrittenTypes {
  const written = new Map<Reflection, string>();
  const keep = (reflection: Reflection, node: Typed | undefined) => {
    const text = node?.type
      ?.getText()
      .replace(/\s+/gu, " ")
      .replace(/^import\("[^"]*"\)\./u, "");
    if (text !== undefined) written.set(reflection, text);
  };
  app.converter.on(Converter.EVENT_CREATE_SIGNATURE, (_: Context, signature: SignatureReflection, declaration?: Typed) => {
    keep(signature, declaration);
  });
  const keepDeclared = (context: Context, reflection: DeclarationReflection | ParameterReflection) => {
    keep(reflection, context.getSymbolFromReflection(reflection)?.declarations?.[0] as Typed | undefined);
  };
  app.converter.on(Converter.EVENT_CREATE_PARAMETER, keepDeclared);
  app.converter.on(Converter.EVENT_CREATE_DECLARATION, keepDeclared);
  return written;
}

/** A node of the compiler that may have a type written after it. */
interface Typed {
  readonly type?: {getText(): string} | undefined;
}

interface Schemas {
  readonly byName: ReadonlyMap<string, SchemaNode>;
  readonly nameOf: ReadonlyMap<SchemaNode, string>;
}

/** The schemas that the entry's package exports, both ways. */
function schemasFor(entry: string, modules: ReadonlyMap<string, Readonly<Record<string, unknown>>>): Schemas {
  const [scope = "", name = ""] = entry.split("/");
  const all = Object.entries(modules.get(`${scope}/${name}/schema`) ?? {}).filter((pair): pair is [string, SchemaNode] =>
    isSchema(pair[1])
  );
  return {byName: new Map(all), nameOf: new Map(all.map(([key, schema]) => [schema, key]))};
}

function readExport(reading: Reading, child: DeclarationReflection, value: unknown): ApiExport {
  const {written, schemas} = reading;
  const [signature] = child.signatures ?? [];
  const [source] = (signature ?? child).sources ?? child.sources ?? [];
  const common = {
    name: child.name,
    comment: readComment(signature?.comment ?? child.comment),
    file: source?.fileName ?? "",
    line: source?.line ?? 0
  };
  if (signature)
    return {
      ...common,
      kind: "function",
      signature: (child.signatures ?? []).map((each) => signatureText(written, child.name, each)).join("\n"),
      params: (signature.parameters ?? []).map((parameter) => readField(written, parameter)),
      result: typeOf(written, signature),
      fields: [],
      schema: null,
      rows: null
    };
  const none = {params: [], result: ""};
  if (child.kind === ReflectionKind.Variable) {
    const schema = isSchema(value) ? value : null;
    const own = schema === null ? null : new Map([...schemas.nameOf].filter(([node]) => node !== schema));
    return {
      ...common,
      ...none,
      comment: isCodeList(value) ? orElse(common.comment, value.question) : common.comment,
      kind: "data",
      signature:
        schema && own
          ? `const ${child.name}: schema of ${schemaType(schema, own)}`
          : `const ${child.name}: ${dataType(written, child, value)}`,
      fields: schema ? schemaFields(schema, schemas.nameOf) : [],
      schema: null,
      rows: rowsOf(value)
    };
  }
  const derived = /^Of<"(\w+)">$/u.exec(typeText(child.type))?.[1];
  const schema = derived === undefined ? undefined : schemas.byName.get(derived);
  if (derived !== undefined && schema)
    return {
      ...common,
      ...none,
      kind: "type",
      signature: `type ${child.name}`,
      fields: schemaFields(schema, schemas.nameOf),
      schema: derived,
      rows: null
    };
  const members = child.children ?? (child.type?.type === "reflection" ? child.type.declaration.children : undefined) ?? [];
  return {
    ...common,
    ...none,
    kind: "type",
    signature: typeSignature(written, child, members),
    fields: members.map((member) => readMember(written, member)),
    schema: null,
    rows: null
  };
}

function typeSignature(written: WrittenTypes, child: DeclarationReflection, members: readonly DeclarationReflection[]): string {
  const parameters = child.typeParameters ? `<${child.typeParameters.map(({name}) => name).join(", ")}>` : "";
  if (child.kind === ReflectionKind.Interface) {
    const parents = child.extendedTypes?.map(typeText).join(", ");
    return `interface ${child.name}${parameters}${parents ? ` extends ${parents}` : ""}`;
  }
  return members.length > 0 ? `type ${child.name}${parameters}` : `type ${child.name}${parameters} = ${typeOf(written, child)}`;
}

/** The type of data; a value that says more than its type is shown itself. */
function dataType(written: WrittenTypes, child: DeclarationReflection, value: unknown): string {
  if (isCodeList(value)) return `closed list of ${value.codes.map((code) => JSON.stringify(code)).join(" | ")}`;
  if (typeof value === "string" || typeof value === "number") return typeof value;
  const text = typeOf(written, child);
  if (text.length <= 300) return text;
  if (Array.isArray(value)) return "readonly object[]";
  return "object";
}

function isCodeList(value: unknown): value is {readonly codes: readonly unknown[]; readonly question: string} {
  return typeof value === "object" && value !== null && "codes" in value && Array.isArray(value.codes) && "question" in value;
}

function rowsOf(value: unknown): number | null {
  if (Array.isArray(value)) return value.length;
  return isCodeList(value) ? value.codes.length : null;
}

function readMember(written: WrittenTypes, member: DeclarationReflection): ApiField {
  const [method] = member.signatures ?? [];
  if (!method) return readField(written, member);
  return {
    name: member.name,
    type: `(${(method.parameters ?? []).map((parameter) => `${parameter.name}: ${typeOf(written, parameter)}`).join(", ")}) => ${typeOf(written, method)}`,
    optional: member.flags.isOptional,
    text: partsText(method.comment?.summary)
  };
}

function readField(written: WrittenTypes, field: DeclarationReflection | ParameterReflection): ApiField {
  return {
    name: field.name === "__namedParameters" ? nameOfType(typeOf(written, field)) : field.name,
    type: typeOf(written, field),
    optional: field.flags.isOptional || (field.defaultValue !== undefined && field.kind === ReflectionKind.Parameter),
    text: partsText(field.comment?.summary)
  };
}

/** What to call a parameter that the code takes apart at once: after its type. */
function nameOfType(type: string): string {
  if (type.endsWith("Options")) return "options";
  const [name = "input"] = /[A-Z]\w*/u.exec(type.replace(/^(?:Pick|Omit|Readonly)</u, "")) ?? [];
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function signatureText(written: WrittenTypes, name: string, signature: SignatureReflection): string {
  const parameters = (signature.parameters ?? []).map((parameter) => {
    const {name: key, type, optional} = readField(written, parameter);
    return `${key}${optional ? "?" : ""}: ${type}`;
  });
  const generic = signature.typeParameters
    ? `<${signature.typeParameters.map((each) => each.name + (each.type ? ` extends ${typeText(each.type)}` : "")).join(", ")}>`
    : "";
  const result = typeOf(written, signature);
  const line = `${name}${generic}(${parameters.join(", ")}): ${result}`;
  return line.length <= 90 ? line : `${name}${generic}(\n${parameters.map((each) => `  ${each}`).join(",\n")}\n): ${result}`;
}

/** A comment with a summary of its own, or with another one: that of what it derives from. */
const orElse = (comment: ApiComment, summary: string): ApiComment => (comment.summary === "" ? {...comment, summary} : comment);

const typeOf = (written: WrittenTypes, reflection: Reflection & {readonly type?: SomeType}): string =>
  written.get(reflection) ?? typeText(reflection.type);

const typeText = (type: SomeType | undefined): string => type?.toString() ?? "unknown";

function readComment(comment: Comment | undefined): ApiComment {
  const tag = (name: `@${string}`) => (comment?.getTags(name) ?? []).map(({content}) => partsText(content)).join("\n\n");
  const paragraphs = partsText(comment?.summary).split(/\n\n/u);
  const isSource = (paragraph: string) => paragraph.startsWith("Source: ");
  return {
    summary: paragraphs.filter((paragraph) => !isSource(paragraph)).join("\n\n"),
    returns: tag("@returns"),
    missing: tag("@missing"),
    throws: tag("@throws"),
    source: [...paragraphs.filter(isSource).map((paragraph) => paragraph.slice(8)), tag("@source")].filter(Boolean).join("\n\n"),
    examples: (comment?.getTags("@example") ?? []).map(({content}) => partsText(content))
  };
}

const partsText = (parts: readonly CommentDisplayPart[] | undefined): string =>
  (parts ?? [])
    .map(({text}) => text)
    .join("")
    .trim();
