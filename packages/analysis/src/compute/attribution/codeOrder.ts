import type {Appearance, Quote, Source} from "@onrecord/corpus";

/** The coded fields of an attribution. */
export interface Codes {
  readonly affiliation: Appearance["affiliation"];
  readonly role: Appearance["role"];
  readonly sourceKind: Source["kind"];
  readonly sourceNaming: Appearance["naming"];
  readonly naming: Quote["naming"];
  readonly kind: Quote["kind"];
  readonly act: Quote["act"];
  readonly tier: Quote["tier"];
  readonly cueClass: Quote["cueClass"];
  readonly official: "official" | "other";
}

const namings: readonly Quote["naming"][] = [
  "named",
  "withheld",
  "unnamed-role",
  "collective",
  "document",
  "implicit",
  "unresolved"
];

/**
 * The codes of each field in the order of the codebook, whose definitions would weigh more than a page's statistics. A test holds
 * the two equal.
 */
export const codeOrder: {readonly [Field in keyof Codes]: readonly Codes[Field][]} = {
  affiliation: [
    "federal-enforcement",
    "other-executive",
    "elected",
    "candidate",
    "local-law-enforcement",
    "court",
    "officers-union",
    "other-union",
    "advocate-limits",
    "advocate-enforcement",
    "academic",
    "think-tank",
    "business",
    "news-medium",
    "private-person",
    "unknown"
  ],
  role: ["decision-maker", "spokesperson", "expert", "personal-experience", "eyewitness", "vox-pop", "protagonist"],
  sourceKind: ["person", "organisation", "document", "news-medium", "collective", "unnamed"],
  sourceNaming: namings,
  naming: namings,
  kind: ["direct", "mixed", "indirect"],
  act: ["speech", "writing", "thought", "attitude"],
  tier: ["core", "extended", "optional"],
  cueClass: [
    "neutral-report",
    "endorsing",
    "distancing",
    "concession",
    "assertive",
    "directive",
    "manner",
    "cognition",
    "documentary",
    "none"
  ],
  official: ["official", "other"]
};

/** The values once each: those of the field's list in its order, all others after them in that of their characters. */
export function inCodeOrder(field: string, values: Iterable<string>): string[] {
  const list: readonly string[] = Object.hasOwn(codeOrder, field) ? codeOrder[field as keyof Codes] : [];
  const place = (value: string) => (list.includes(value) ? list.indexOf(value) : list.length);
  return [...new Set(values)].sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
}
