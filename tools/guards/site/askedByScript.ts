import ts from "typescript";

/** What a script asks for, as far as it is written down in it. */
export interface ScriptRequests {
  /** What it imports, statically or not. */
  readonly imports: readonly string[];
  /** The literal addresses it imports, fetches, connects to or sets as a source. */
  readonly addresses: readonly string[];
}

/** Functions and constructors whose first argument is asked for. */
const askers = new Set([
  "fetch",
  "importScripts",
  "sendBeacon",
  "open",
  "Worker",
  "SharedWorker",
  "WebSocket",
  "EventSource",
  "Request",
  "Audio",
  "FontFace",
  "register"
]);
/** Properties that ask for what they are set to. */
const askingProperties = new Set(["src", "srcset", "poster", "data", "action"]);

/** Reads a script's syntax, so that words in its strings and comments do not count. */
export function askedByScript(code: string): ScriptRequests {
  const imports: string[] = [];
  const addresses: string[] = [];
  const visit = (node: ts.Node) => {
    if (
      (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) &&
      node.moduleSpecifier &&
      ts.isStringLiteral(node.moduleSpecifier)
    )
      imports.push(node.moduleSpecifier.text);
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
      const texts = (node.arguments ?? []).flatMap(literalText);
      if (node.expression.kind === ts.SyntaxKind.ImportKeyword) imports.push(...texts.slice(0, 1));
      else if (askers.has(calledName(node.expression))) addresses.push(...texts);
    }
    if (
      ts.isBinaryExpression(node) &&
      node.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
      ts.isPropertyAccessExpression(node.left)
    )
      if (askingProperties.has(node.left.name.text)) addresses.push(...literalText(node.right));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("script.js", code, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS));
  return {imports, addresses: [...imports, ...addresses]};
}

/** A string literal's text, or the fixed beginning of a template. */
function literalText(node: ts.Expression): string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isTemplateExpression(node)) return [node.head.text];
  if (ts.isNewExpression(node)) return (node.arguments ?? []).flatMap(literalText);
  return [];
}

function calledName(expression: ts.Expression): string {
  if (ts.isIdentifier(expression)) return expression.text;
  return ts.isPropertyAccessExpression(expression) ? expression.name.text : "";
}
