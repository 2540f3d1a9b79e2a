import ts from "typescript";

/**
 * Whether a value is the one that an expression writes down: a literal, an array or an object of literals. A number is compared to
 * as many decimals as are written, everything else exactly.
 */
export function matchesLiteral(node: ts.Expression, value: unknown): boolean {
  if (ts.isParenthesizedExpression(node)) return matchesLiteral(node.expression, value);
  if (ts.isNumericLiteral(node)) return matchesNumber(node.getText().replaceAll("_", ""), value);
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.MinusToken)
    return typeof value === "number" && matchesLiteral(node.operand, -value);
  if (ts.isStringLiteralLike(node)) return value === node.text;
  if (ts.isIdentifier(node)) return namedValues.has(node.text) && Object.is(value, namedValues.get(node.text));
  if (ts.isArrayLiteralExpression(node))
    return (
      Array.isArray(value) &&
      value.length === node.elements.length &&
      node.elements.every((element, i) => matchesLiteral(element, value[i]))
    );
  if (ts.isObjectLiteralExpression(node)) {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
    const entries = new Map(Object.entries(value).filter(([, each]) => each !== undefined));
    const written = node.properties.filter((property) => !isUndefined(property));
    return (
      entries.size === written.length &&
      written.every((property) => {
        if (!ts.isPropertyAssignment(property)) return false;
        const key =
          ts.isIdentifier(property.name) || ts.isStringLiteral(property.name) ? property.name.text : property.name.getText();
        return entries.has(key) && matchesLiteral(property.initializer, entries.get(key));
      })
    );
  }
  return node.kind in keywords && value === keywords[node.kind];
}

/** A field that is `undefined` and one that is not there are the same. */
function isUndefined(property: ts.ObjectLiteralElementLike): boolean {
  return ts.isPropertyAssignment(property) && ts.isIdentifier(property.initializer) && property.initializer.text === "undefined";
}

/** Whether an expression is one that `matchesLiteral` can hold a value against. */
export function isLiteral(node: ts.Expression): boolean {
  if (ts.isParenthesizedExpression(node)) return isLiteral(node.expression);
  if (ts.isArrayLiteralExpression(node)) return node.elements.every(isLiteral);
  if (ts.isObjectLiteralExpression(node))
    return node.properties.every((property) => ts.isPropertyAssignment(property) && isLiteral(property.initializer));
  if (ts.isPrefixUnaryExpression(node)) return ts.isNumericLiteral(node.operand);
  return (
    ts.isNumericLiteral(node) ||
    ts.isStringLiteralLike(node) ||
    (ts.isIdentifier(node) && namedValues.has(node.text)) ||
    node.kind in keywords
  );
}

const namedValues = new Map<string, unknown>([
  ["undefined", undefined],
  ["NaN", NaN],
  ["Infinity", Infinity]
]);

const keywords: Readonly<Partial<Record<ts.SyntaxKind, unknown>>> = {
  [ts.SyntaxKind.TrueKeyword]: true,
  [ts.SyntaxKind.FalseKeyword]: false,
  [ts.SyntaxKind.NullKeyword]: null
};

function matchesNumber(written: string, value: unknown): boolean {
  if (typeof value !== "number") return false;
  if (/e/iu.test(written)) return Number(value.toExponential(decimalsOf(written))) === Number(written);
  return value.toFixed(decimalsOf(written)) === Number(written).toFixed(decimalsOf(written));
}

const decimalsOf = (written: string): number => /\.(\d+)/u.exec(written)?.[1]?.length ?? 0;
