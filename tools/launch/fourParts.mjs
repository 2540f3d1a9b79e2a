/**
 * An error message for a person at a terminal, in the four parts every error of this project has.
 *
 * @param {{failed: string, expected: string, received: string, remedy: string}} parts
 * @returns {string}
 */
export function fourParts({failed, expected, received, remedy}) {
  return `${failed}\n  expected: ${expected}\n  received: ${received}\n  to do:    ${remedy}`;
}
