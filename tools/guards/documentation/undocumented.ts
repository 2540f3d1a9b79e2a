import type {ApiEntry, ApiExport, ApiField} from "../../../docs/api/apiModel.js";
import type {Problem} from "../problem.js";
import {tellingNames, unitWords} from "./unitWords.js";

/** What the documentation of the packages' exports lacks: a summary, an example, a unit, what a missing value does. */
export function undocumented(api: readonly ApiEntry[]): Problem[] {
  return api.flatMap(({name, file, summary, exports}) => [
    ...(summary === ""
      ? [{file, message: `${name}: no summary of the entry: say what it is for, under @packageDocumentation`}]
      : []),
    ...exports.flatMap(problemsOf)
  ]);
}

function problemsOf(one: ApiExport): Problem[] {
  const found: string[] = [];
  const {comment, kind, result} = one;
  const told = [comment.summary, comment.returns, comment.missing, comment.throws].join(" ");
  if (comment.summary.trim() === "") found.push("no summary: say in one sentence what it is");
  if (kind === "function") {
    if (!comment.examples.some((example) => /^```(?:ts|js)$/mu.test(example)))
      found.push("no @example: give lines that run, in a block of ts or js");
    if (isNumber(result) && !namesUnit(told)) found.push("a number without a unit: name it under @returns");
    if (mayBe(result, "undefined") && !told.includes("undefined")) found.push("may be undefined: say when, under @missing");
    if (mayBe(result, "null") && !/\bnull\b/u.test(told)) found.push("may be null: say when, under @missing");
    for (const parameter of one.params)
      if (isVague(parameter)) found.push(`parameter ${parameter.name}: a number that nothing explains`);
  }
  if (kind === "type" && one.schema === null)
    for (const field of one.fields) if (isVague(field)) found.push(`field ${field.name}: a number that nothing explains`);
  return found.map((message) => ({file: `${one.file}:${one.line}`, message: `${one.name}: ${message}`}));
}

/** A number whose name and documentation name nothing that it could count or measure. */
function isVague({name, type, text}: ApiField): boolean {
  if (!isNumber(type) || text.trim() !== "") return false;
  const words = name.replace(/(?=[A-Z])/gu, " ");
  return (
    !namesUnit(words) &&
    !words
      .toLowerCase()
      .split(" ")
      .some((word) => tellingNames.includes(word))
  );
}

const isNumber = (type: string): boolean => /^(?:readonly )?number(?:\[\])?(?: \| (?:undefined|null))*$/u.test(type);

const mayBe = (type: string, absent: "undefined" | "null"): boolean => new RegExp(`\\| ${absent}$`, "u").test(type);

/** Whether a text names something that numbers count or measure. */
function namesUnit(text: string): boolean {
  const words = new Set(text.toLowerCase().match(/[a-z]+/gu));
  return unitWords.some((unit) => words.has(unit));
}
