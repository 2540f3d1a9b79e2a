import {stanceSourceTypes} from "../src/codes/index.js";
import {stanceSourceTypeOf} from "../src/stance/sourceType.js";
import {stanceTargets} from "../src/stance/targets.js";

const axisWords = {
  1: "+1, stands for more enforcement",
  "-1": "−1, stands for limits on it",
  0: "0, no reading on that axis"
} as const;

/** The generated page of the codebook: targets and source types, as Markdown. */
export function stanceCodebook(): string {
  const targets = stanceTargets.map(({code, label, definition, axis, parent, aliases, descriptions, examples}) =>
    [
      `### \`${code}\`: ${label}`,
      "",
      definition,
      "",
      `- axis: ${axisWords[axis]}`,
      ...(parent === null ? [] : [`- part of: \`${parent}\``]),
      `- names: ${aliases.join(", ")}`,
      `- may stand for it: ${descriptions.join(", ")}`,
      ...examples.map(({unit, label: side}) => `- ${side}: _${unit}_`)
    ].join("\n")
  );
  const types = stanceSourceTypes.entries.map(({code, label, definition}) => {
    const from = Object.entries(stanceSourceTypeOf).flatMap(([affiliation, type]) => (type === code ? [`\`${affiliation}\``] : []));
    return `- \`${code}\` (${label}): ${definition}${from.length > 0 ? ` From ${from.join(", ")}.` : ""}`;
  });
  return (
    [
      "# Stance: targets and source types",
      "Generated from `src/stance` and `src/codes/stance.ts` by `scripts/generate.ts`; edit those. All examples are invented.",
      "## Targets",
      "A target gets a judgement only where a unit touches it. Names are looked for by the check; phrases that may stand for it count only where the passage is about it. The axis says what favor means for enforcement as a whole.",
      ...targets,
      "## Source types",
      "They follow from the affiliation that the record gives a source in the article. None of them presumes a side.",
      types.join("\n")
    ].join("\n\n") + "\n"
  );
}
