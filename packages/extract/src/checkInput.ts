import {acts, tiers} from "./codes/codes.js";

/** The options by name, with the codes that each may list. */
const codesOf: Readonly<Record<string, readonly string[]>> = {acts, tiers};
const switches = new Set(["nested"]);

/** Throws where a caller gives no string for a text: `what` is the function and what it was to read. */
export function checkText(text: unknown, what: string): void {
  if (typeof text === "string") return;
  const isBinary = ArrayBuffer.isView(text);
  throw wrong(
    `${what} is no string`,
    "a string",
    shown(text),
    isBinary ? 'decode it first: new TextDecoder("utf-8").decode(bytes)' : "pass the text itself"
  );
}

/** Throws where options have another form, a name or a code that is not known: else a slip of the pen would find everything, or nothing. */
export function checkOptions(options: unknown, what: string): void {
  if (options === undefined) return;
  const names = [...Object.keys(codesOf), ...switches];
  if (typeof options !== "object" || options === null || Array.isArray(options))
    throw wrong(
      `${what}: the options are no object`,
      `an object with ${listOf(names)}, or nothing`,
      shown(options),
      'write {tiers: ["core"]}'
    );
  for (const [name, value] of Object.entries(options)) {
    if (switches.has(name)) {
      if (value === undefined || typeof value === "boolean") continue;
      throw wrong(`${what}: option ${name} is neither true nor false`, "true or false", shown(value), `write {${name}: true}`);
    }
    const codes = codesOf[name];
    if (!codes) throw wrong(`${what}: unknown option ${name}`, listOf(names, "or"), name, "correct its name, or leave it out");
    if (value === undefined) continue;
    const strange: unknown = Array.isArray(value) ? value.find((code: unknown) => !codes.includes(code as string)) : value;
    if (!Array.isArray(value) || strange !== undefined)
      throw wrong(
        `${what}: option ${name} lists what it cannot`,
        `an array of ${codes.map((code) => `"${code}"`).join(", ")}`,
        shown(strange),
        `write {${name}: ["${codes[0] as string}"]}`
      );
  }
}

function wrong(failed: string, expected: string, received: string, remedy: string): TypeError {
  return new TypeError(`${failed}\n  expected: ${expected}\n  received: ${received}\n  to do:    ${remedy}`);
}

const listOf = (names: readonly string[], joint = "and") => `${names.slice(0, -1).join(", ")} ${joint} ${names.at(-1) ?? ""}`;

/** A value in a few words. */
function shown(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
  if (Array.isArray(value)) return "an array";
  if (typeof value === "object" && value !== null) {
    const {constructor: made} = value as {readonly constructor?: unknown};
    return `an object (${typeof made === "function" ? made.name : "without a class"})`;
  }
  return typeof value === "function" ? "a function" : String(value);
}
