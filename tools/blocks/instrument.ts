import ts from "typescript";
import {isLiteral} from "./matchesLiteral.js";

/** What a block says comes out of one of its statements. */
export interface Expectation {
  /** Line within the block, from 1. */
  readonly line: number;
  /** A value to compare, as written; or what is printed. */
  readonly kind: "value" | "print";
  readonly written: string;
}

/** A block made ready to run, and what it has to give. */
export interface InstrumentedBlock {
  readonly code: string;
  readonly expectations: readonly Expectation[];
  /** Outcomes that nobody could hold a value against. */
  readonly unreadable: readonly {readonly line: number; readonly written: string}[];
}

/**
 * Makes a block report what its comments promise: after an expression, `// 0.42` is its value; after `console.log(…)`, the comment,
 * with the comments on the lines below it, is what is printed. Lines keep their numbers.
 */
export function instrument(text: string, language: string): InstrumentedBlock {
  const source = ts.createSourceFile(`block.${language === "ts" ? "ts" : "js"}`, text, ts.ScriptTarget.ES2022, true);
  const expectations: Expectation[] = [];
  const unreadable: {line: number; written: string}[] = [];
  const edits: {at: number; insert: string; remove: number}[] = [];
  for (const statement of source.statements) {
    if (!ts.isExpressionStatement(statement)) continue;
    const written = commentAfter(text, statement.end, isPrint(statement.expression));
    if (written === undefined) continue;
    const line = source.getLineAndCharacterOfPosition(statement.end).line + 1;
    const {expression} = statement;
    const index = expectations.length;
    if (isPrint(expression)) {
      const callee = expression.expression;
      edits.push({at: callee.getStart(source), insert: `globalThis.__blocks.prints(${index})`, remove: callee.getWidth(source)});
      expectations.push({line, kind: "print", written});
    } else if (isReadable(written)) {
      edits.push({at: expression.getStart(source), insert: `globalThis.__blocks.value(${index}, (`, remove: 0});
      edits.push({at: expression.end, insert: "))", remove: 0});
      expectations.push({line, kind: "value", written});
    } else unreadable.push({line, written});
  }
  let code = text;
  for (const {at, insert, remove} of edits.toSorted((a, b) => b.at - a.at))
    code = code.slice(0, at) + insert + code.slice(at + remove);
  return {code: language === "ts" ? withoutTypes(code) : code, expectations, unreadable};
}

/** A value as an expression of its own. */
export function writtenExpression(written: string): ts.Expression | undefined {
  const source = ts.createSourceFile("value.ts", `(${written});`, ts.ScriptTarget.ES2022, true);
  const [statement, ...more] = source.statements;
  return more.length === 0 && statement && ts.isExpressionStatement(statement) ? statement.expression : undefined;
}

function isReadable(written: string): boolean {
  const expression = writtenExpression(written);
  return expression !== undefined && isLiteral(expression);
}

function isPrint(expression: ts.Expression): expression is ts.CallExpression {
  return ts.isCallExpression(expression) && expression.expression.getText() === "console.log";
}

/** The comment at the end of a statement's line; for what is printed, with the comments below it. */
function commentAfter(text: string, end: number, more: boolean): string | undefined {
  const [first = "", ...rest] = text.slice(end).split("\n");
  const own = /^;?\s*\/\/ ?(.*)$/u.exec(first)?.[1];
  if (own === undefined) return undefined;
  const lines = [own];
  for (const line of more ? rest : []) {
    const next = /^\/\/ ?(.*)$/u.exec(line)?.[1];
    if (next === undefined) break;
    lines.push(next);
  }
  return lines.join("\n");
}

/** TypeScript as JavaScript, every statement on its line. */
function withoutTypes(code: string): string {
  return ts.transpileModule(code, {
    compilerOptions: {target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true}
  }).outputText;
}
